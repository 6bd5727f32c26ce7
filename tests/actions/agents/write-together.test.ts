import { describe, expect, it } from 'vitest';
import { reversed, writeTogether } from '../../../src/actions/agents/write-together';
import { MemoryNoteStore } from '../../support/memory-note-store';

const CHANGES = [
  { path: 'a.md', before: 'a', after: 'A' },
  { path: 'new.md', before: null, after: 'new' },
  { path: 'gone.md', before: 'gone', after: null },
];

const TEXTS = { 'a.md': 'a', 'gone.md': 'gone', 'other.md': 'other' };

/** A store in which one note cannot be written. */
class RefusingStore extends MemoryNoteStore {
  refused = '';
  edits = 0;

  override edit(...[path, edit]: Parameters<MemoryNoteStore['edit']>) {
    this.edits++;
    if (path !== this.refused) return super.edit(path, edit);
    return Promise.resolve({ kind: 'refused', path, reason: 'read-only' } as const);
  }
}

describe('writeTogether', () => {
  it('writes all, and backwards gives back what was', async () => {
    const store = new MemoryNoteStore(TEXTS);
    expect(await writeTogether(store, CHANGES)).toBeNull();
    expect(Object.fromEntries(store.texts)).toEqual({
      'a.md': 'A',
      'new.md': 'new',
      'other.md': 'other',
    });
    expect(await writeTogether(store, CHANGES.map(reversed).reverse())).toBeNull();
    expect(Object.fromEntries(store.texts)).toEqual(TEXTS);
  });

  it('writes none where one is not as it was', async () => {
    const store = new RefusingStore({ ...TEXTS, 'gone.md': 'changed' });
    expect(await writeTogether(store, CHANGES)).toMatchObject({ path: 'gone.md', left: [] });
    expect(store.edits).toBe(0);
    expect(Object.fromEntries(store.texts)).toEqual({ ...TEXTS, 'gone.md': 'changed' });
  });

  it('puts back what it has written where one is refused', async () => {
    const store = new RefusingStore(TEXTS);
    store.refused = 'other.md';
    const changes = [...CHANGES, { path: 'other.md', before: 'other', after: 'OTHER' }];
    expect(await writeTogether(store, changes)).toEqual({
      path: 'other.md',
      reason: 'read-only',
      left: [],
    });
    expect(Object.fromEntries(store.texts)).toEqual(TEXTS);
  });
});
