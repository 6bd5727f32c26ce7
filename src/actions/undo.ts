import type { UndoableStore, WriteOutcome, Written } from './ports';

/** What the user did last, so that it can be taken back. */
export interface Change {
  /** What was done, in words: `Logged a coffee with Ana Silva`. */
  readonly label: string;
  readonly written: readonly Written[];
}

export type UndoOutcome =
  | { readonly kind: 'undone'; readonly label: string }
  | { readonly kind: 'nothing-to-undo' }
  /** Some notes have changed since, and keep what they say now. */
  | {
      readonly kind: 'kept';
      readonly label: string;
      readonly notes: readonly { path: string; reason: string }[];
    };

/** Makes a note again that was taken away, unless there is another one by now. */
async function makeAgain(store: UndoableStore, path: string, text: string): Promise<WriteOutcome> {
  const outcome = await store.create(path, text);
  switch (outcome.kind) {
    case 'created':
      return { ...outcome, kind: 'changed', changed: [] };
    case 'exists':
      return { kind: 'refused', path, reason: 'there is another note in its place' };
    case 'refused':
      return outcome;
  }
}

async function takeBack(
  store: UndoableStore,
  { path, before, after, made }: Written,
): Promise<WriteOutcome> {
  if (made !== undefined) return store.detach(path, made);
  if (after === null) return makeAgain(store, path, before ?? '');
  if (before === null) return store.remove(path, after);
  return store.edit(path, (text) =>
    text === after
      ? { kind: 'changed', text: before, changed: [] }
      : { kind: 'refused', reason: 'the note has changed since' },
  );
}

/** Remembers changes of this session, newest last; nothing of it is stored. */
export class UndoHistory {
  private readonly changes: Change[] = [];

  remember(change: Change): void {
    if (change.written.length > 0) this.changes.push(change);
  }

  /** Takes back the last change, as `undo` does. */
  undoLast(store: UndoableStore): Promise<UndoOutcome> {
    const change = this.changes.at(-1);
    return change ? this.undo(store, change) : Promise.resolve({ kind: 'nothing-to-undo' });
  }

  /** Takes back a change, note by note, wherever the note is still as it was left; once only. */
  async undo(store: UndoableStore, change: Change): Promise<UndoOutcome> {
    const at = this.changes.indexOf(change);
    if (at < 0) return { kind: 'nothing-to-undo' };
    this.changes.splice(at, 1);
    const kept: { path: string; reason: string }[] = [];
    for (const written of [...change.written].reverse()) {
      const outcome = await takeBack(store, written);
      if (outcome.kind === 'refused') kept.push({ path: outcome.path, reason: outcome.reason });
    }
    const { label } = change;
    return kept.length === 0 ? { kind: 'undone', label } : { kind: 'kept', label, notes: kept };
  }
}
