import { describe, expect, it } from 'vitest';
import type { Options } from '../../src/commands/kit/command';
import { SUGGEST_TABLES } from '../../src/commands/tables/tables';
import { MemoryNoteStore } from '../support/memory-note-store';
import { PLAIN_STYLE } from '../support/plain-style';
import { day, indexOf, note } from '../support/vault';

const VAULT = {
  'People/Ana.md': note({ place: 'Lisbon', seeks: 'moss' }),
  'People/Bo.md': note({ place: 'Graz', offers: 'moss' }),
};

async function linesOf(options: Options): Promise<readonly string[]> {
  const store = new MemoryNoteStore(VAULT);
  const context = { index: indexOf(VAULT), store, today: day('2026-11-20') };
  const outcome = await SUGGEST_TABLES.run(context, options);
  return outcome.kind === 'answer' ? outcome.text(PLAIN_STYLE) : [outcome.message];
}

describe('tables', () => {
  it('says what to note where there is none', async () => {
    const [none, hint] = await linesOf({});
    expect(none).toBe('No table to suggest yet.');
    expect(hint).toContain('Note what people offer, seek and care about');
  });

  it('says where none was asked for', async () => {
    expect(await linesOf({ limit: '0' })).toEqual([
      'limit=0 asks for no table: leave it out, or ask for at least one.',
    ]);
  });

  it('says which options leave too few people, where some are given', async () => {
    expect((await linesOf({ place: 'Lisbon' }))[1]).toBe(
      'Too few of the people asked for with place= would gain from a table: leave that out.',
    );
    expect((await linesOf({ circle: 'x', about: 'moss' }))[1]).toContain('with circle= and about=');
  });
});
