import { describe, expect, it } from 'vitest';
import { recordIntroduction } from '../../../src/actions/introductions/record-introduction';
import { basename } from '../../../src/core/notes/note-facts';
import { MemoryNoteStore } from '../../support/memory-note-store';
import { suggestionsOf } from '../../support/suggestions';
import { day, indexOf, note } from '../../support/vault';

const PEOPLE = {
  'People/Ana Silva.md': note({ seeks: 'a Rust mentor' }),
  'People/Bo Lee.md': note({ offers: 'Rust mentoring' }),
};
const PATH = 'Introductions/Ana Silva and Bo Lee.md';

async function record(
  store: MemoryNoteStore,
  status: 'proposed' | 'dismissed',
  index = indexOf(Object.fromEntries(store.texts)),
) {
  return recordIntroduction(
    { index, store, today: day('2026-11-20'), linkTo: (path) => `[[${basename(path)}]]` },
    {
      people: [
        { path: 'People/Ana Silva.md', name: 'Ana Silva' },
        { path: 'People/Bo Lee.md', name: 'Bo Lee' },
      ],
      status: status === 'proposed' ? { kind: status } : { kind: status, outcome: 'Not a fit.' },
      reason: 'Ana looks for a Rust mentor: Bo offers one.',
    },
  );
}

describe('recording an introduction', () => {
  it('writes a note that names both and says why', async () => {
    const store = new MemoryNoteStore(PEOPLE);
    expect(await record(store, 'proposed')).toMatchObject({ kind: 'created', path: PATH });
    expect(store.texts.get(PATH)).toBe(
      [
        '---',
        'type: introduction',
        'people:',
        '  - "[[Ana Silva]]"',
        '  - "[[Bo Lee]]"',
        'introduction-status: proposed',
        'reason: "Ana looks for a Rust mentor: Bo offers one."',
        '---',
        '',
      ].join('\n'),
    );
  });

  it.each(['proposed', 'dismissed'] as const)(
    'keeps a %s pair from being suggested again',
    async (status) => {
      const store = new MemoryNoteStore(PEOPLE);
      expect(suggestionsOf(indexOf(Object.fromEntries(store.texts)))).toHaveLength(1);
      await record(store, status);
      const index = indexOf(Object.fromEntries(store.texts));
      expect(suggestionsOf(index)).toEqual([]);
      expect(index.problems()).toEqual([]);
    },
  );

  it('never writes over a note of the same pair', async () => {
    const store = new MemoryNoteStore(PEOPLE);
    await record(store, 'dismissed');
    const before = new Map(store.texts);
    expect(await record(store, 'proposed')).toEqual({ kind: 'exists', path: PATH });
    expect(store.texts).toEqual(before);
  });

  it('makes its note beside one of the same name that says something else', async () => {
    const store = new MemoryNoteStore({ ...PEOPLE, [PATH]: 'mine' });
    const beside = 'Introductions/Ana Silva and Bo Lee (2).md';
    expect(await record(store, 'proposed')).toMatchObject({ kind: 'created', path: beside });
    expect(store.texts.get(PATH)).toBe('mine');
    expect(suggestionsOf(indexOf(Object.fromEntries(store.texts)))).toEqual([]);
  });

  it('makes no second note where the first is not indexed so far', async () => {
    const store = new MemoryNoteStore(PEOPLE);
    const index = indexOf(PEOPLE);
    await record(store, 'proposed', index);
    expect(await record(store, 'proposed', index)).toEqual({ kind: 'exists', path: PATH });
  });

  it.each(['Bo | Lee', 'C#', 'Bo [x]'])(
    'is refused of “%s”, to whom no link leads',
    async (name) => {
      const path = `People/${name}.md`;
      const store = new MemoryNoteStore({ ...PEOPLE, [path]: '' });
      const people = [
        { path: 'People/Ana Silva.md', name: 'Ana Silva' },
        { path, name },
      ] as const;
      const place = {
        index: indexOf(PEOPLE),
        store,
        today: day('2026-11-20'),
        linkTo: (to: string) => `[[${basename(to)}]]`,
      };
      const recorded = { people, status: { kind: 'proposed' }, reason: '' } as const;
      expect(await recordIntroduction(place, recorded)).toMatchObject({ kind: 'refused', path });
      expect(store.texts.size).toBe(3);
    },
  );
});
