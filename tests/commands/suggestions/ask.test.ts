import { describe, expect, it } from 'vitest';
import { ASK_WHO } from '../../../src/commands/suggestions/ask';
import { OPEN_NEEDS } from '../../../src/commands/suggestions/needs';
import type { Command, Options } from '../../../src/commands/kit/command';
import { MemoryNoteStore } from '../../support/memory-note-store';
import { PLAIN_STYLE } from '../../support/plain-style';
import { day, indexOf, note } from '../../support/vault';

const VAULT = {
  'People/Ana.md': note({ offers: ['sailing lessons'], place: 'Porto' }),
  'People/Bo.md': note({ knows: '[[Ana]]', seeks: ['a luthier'] }),
  'People/Cy.md': note({ type: 'person', place: 'Faro' }),
};

async function run(command: Command, options: Options) {
  const store = new MemoryNoteStore(VAULT);
  const context = { index: indexOf(VAULT), store, today: day('2026-11-20') };
  const outcome = await command.run(context, options);
  if (outcome.kind !== 'answer') throw new Error(outcome.message);
  return { data: outcome.data, lines: outcome.text(PLAIN_STYLE) };
}

describe('ask', () => {
  it('answers with who helps and who knows them', async () => {
    const { data, lines } = await run(ASK_WHO, { query: 'sailing in Porto' });
    expect(data).toMatchObject([
      {
        path: 'People/Ana.md',
        name: 'Ana',
        how: 'helps',
        reasons: [
          { kind: 'help', offers: ['sailing lessons'] },
          { kind: 'place', weight: 0 },
        ],
        through: [],
      },
      { how: 'knows-helper', through: [{ path: 'People/Ana.md', name: 'Ana' }] },
    ]);
    expect(lines).toEqual([
      'Porto first',
      'Could help (1)',
      '  Ana',
      '    offers sailing lessons, in Porto',
      'May know somebody (1)',
      '  Bo',
      '    knows Ana',
    ]);
  });

  it('says so where nobody in the place that is named could help', async () => {
    const { lines } = await run(ASK_WHO, { query: 'sailing in Faro' });
    expect(lines.slice(0, 3)).toEqual([
      'Nobody from Faro offers this in your notes',
      'Could help (1)',
      '  Ana',
    ]);
  });

  it('says what to do where nobody can help', async () => {
    const { data, lines } = await run(ASK_WHO, { query: 'a falconer' });
    expect(data).toEqual([]);
    expect(lines[0]).toBe('Nobody here offers anything that fits “a falconer”.');
  });
});

describe('needs', () => {
  it('lists both sides, or one', async () => {
    expect((await run(OPEN_NEEDS, {})).data).toEqual([
      { side: 'need', phrase: 'a luthier', people: [{ path: 'People/Bo.md', name: 'Bo' }] },
      {
        side: 'offer',
        phrase: 'sailing lessons',
        people: [{ path: 'People/Ana.md', name: 'Ana' }],
      },
    ]);
    expect((await run(OPEN_NEEDS, { side: 'offers' })).lines).toEqual([
      'Offers nobody seeks (1)',
      '  sailing lessons  Ana',
    ]);
  });
});
