import { describe, expect, it } from 'vitest';
import type { Options } from '../../src/commands/kit/command';
import { WAYS_TO } from '../../src/commands/ways/ways';
import { MemoryNoteStore } from '../support/memory-note-store';
import { PLAIN_STYLE } from '../support/plain-style';
import { day, indexOf, note } from '../support/vault';

const VAULT = {
  'People/Goal.md': note({ met: '2026-10-01' }),
  'People/Ana.md': note({ met: '2026-11-12', knows: '[[Goal]]' }),
  'People/Bo.md': note({ met: '2026-11-18' }),
};

async function run(options: Options) {
  const store = new MemoryNoteStore(VAULT);
  const context = { index: indexOf(VAULT), store, today: day('2026-11-20') };
  const outcome = await WAYS_TO.run(context, options);
  return outcome.kind === 'answer'
    ? { data: outcome.data, lines: outcome.text(PLAIN_STYLE) }
    : { data: outcome.kind, lines: [outcome.message] };
}

describe('ways', () => {
  it('says over whom, why, and how it stands already', async () => {
    const { data, lines } = await run({ to: 'Goal' });
    expect(data).toEqual([
      {
        through: [{ path: 'People/Ana.md', name: 'Ana' }],
        ties: ['knows'],
        lastContact: '2026-11-12',
      },
    ]);
    expect(lines).toEqual([
      'You know Goal yourself: last in touch on 1 October.',
      '  Ana',
      '    Ana and Goal know each other. Last in touch with Ana 8 days ago.',
    ]);
  });

  it('says what to note where nobody is known to know them', async () => {
    const { data, lines } = await run({ to: 'Bo' });
    expect(data).toEqual([]);
    expect(lines.slice(1)).toEqual([
      'Nobody you could ask is known to know Bo.',
      'Note who knows whom (knows), or name people together in the note of a meeting. Only people with a noted contact are asked.',
    ]);
  });

  it('refuses a name that no note has, with those like it', async () => {
    const { data, lines } = await run({ to: 'Goal Keeper' });
    expect(data).toBe('refused');
    expect(lines.join()).toContain('did you mean Goal (People/Goal.md)?');
  });
});
