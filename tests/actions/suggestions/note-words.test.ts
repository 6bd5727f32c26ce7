import { describe, expect, it } from 'vitest';
import { noteWords } from '../../../src/actions/suggestions/note-words';
import { addNeed } from '../../../src/actions/suggestions/add-need';
import { revertWrite } from '../../../src/actions/revert-write';
import { userWords } from '../../../src/core/suggestions/user-words';
import { MemoryNoteStore } from '../../support/memory-note-store';
import { indexOf, note } from '../../support/vault';

const WORDS = 'Acquaint words.md';

describe('saying what words mean', () => {
  it('makes the note of words, which reads back what was said', async () => {
    const store = new MemoryNoteStore({});
    const outcome = await noteWords({ store, note: null }, 'same', ['a luthier', 'violin repair']);
    expect(outcome).toMatchObject({ kind: 'created', path: WORDS });
    const text = (await store.read(WORDS)) ?? '';
    expect(text).toMatch(/^---\ntype: synonyms\nsame:\n {2}- a luthier = violin repair\n---\n\n/);
    expect(userWords(indexOf({ [WORDS]: text })).same).toEqual([['a luthier', 'violin repair']]);
  });

  it('adds to the note that is there, and leaves the rest of it byte for byte', async () => {
    const text = '---\r\ntype: synonyms # mine\r\nsame: [a = b]\r\n---\r\nMy words.\r\n';
    const store = new MemoryNoteStore({ 'W.md': text });
    await noteWords({ store, note: 'W.md' }, 'different', ['spring', 'spring onions']);
    const now = (await store.read('W.md')) ?? '';
    expect(now).toContain('different:\r\n  - spring != spring onions\r\n');
    expect(now.replace('different:\r\n  - spring != spring onions\r\n', '')).toBe(text);
  });

  it('takes the first part of each phrase, without what has a meaning in an item', async () => {
    const store = new MemoryNoteStore({});
    await noteWords({ store, note: null }, 'same', ['law, tax = money*', 'advice!\n| more']);
    const index = indexOf({ [WORDS]: (await store.read(WORDS)) ?? '' });
    expect(userWords(index).same).toEqual([['law', 'advice']]);
  });

  it('is undone like any change', async () => {
    const store = new MemoryNoteStore({});
    const outcome = await noteWords({ store, note: null }, 'same', ['a', 'b']);
    if (outcome.kind !== 'created') throw new Error(outcome.kind);
    await revertWrite(store, outcome.written);
    expect(await store.read(WORDS)).toBeNull();
  });

  it('uses a note of that name that has no type yet, and none of another type', async () => {
    const store = new MemoryNoteStore({ [WORDS]: 'Hello\n' });
    await noteWords({ store, note: null }, 'same', ['a', 'b']);
    expect(await store.read(WORDS)).toBe('---\ntype: synonyms\nsame:\n  - a = b\n---\nHello\n');
    const other = new MemoryNoteStore({ [WORDS]: note({ type: 'recipe' }) });
    const outcome = await noteWords({ store: other, note: null }, 'same', ['a', 'b']);
    expect(outcome).toMatchObject({ kind: 'refused', reason: expect.stringContaining('recipe') });
    expect(await other.read(WORDS)).toBe(note({ type: 'recipe' }));
  });

  it('refuses what says nothing', async () => {
    const store = new MemoryNoteStore({});
    const say = (a: string, b: string) => noteWords({ store, note: null }, 'same', [a, b]);
    expect((await say('?!', 'b')).kind).toBe('refused');
    expect((await say('Été', 'ete')).kind).toBe('refused');
    expect(await store.read(WORDS)).toBeNull();
  });
});

describe('noting a need', () => {
  it('adds it to what the person seeks, once', async () => {
    const path = 'People/Ana.md';
    const store = new MemoryNoteStore({ [path]: '---\nneeds: [a luthier]\n---\n' });
    const place = { index: indexOf({}), store };
    await addNeed(place, path, ' a lawyer in Porto ');
    await addNeed(place, path, 'a lawyer in Porto');
    expect(await store.read(path)).toBe('---\nneeds: [a luthier, a lawyer in Porto]\n---\n');
  });
});
