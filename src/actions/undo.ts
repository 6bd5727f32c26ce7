import type { UndoableStore, NoteWrite } from './ports';

/** What the user did last, so that it can be undone. */
export interface Change {
  /** What was done, in words: `Logged a coffee with Ana Silva`. */
  readonly label: string;
  readonly written: readonly NoteWrite[];
  /** Takes back what stands in no note, such as a setting. */
  readonly revert?: () => Promise<void>;
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

/** Remembers changes of this session, newest last; nothing of it is stored. */
export class UndoHistory {
  private readonly changes: Change[] = [];

  remember(change: Change): void {
    if (change.written.length > 0 || change.revert) this.changes.push(change);
  }

  /** Takes back the last change, as `undo` does. */
  undoLast(store: UndoableStore): Promise<UndoOutcome> {
    const change = this.changes.at(-1);
    return change ? this.undo(store, change) : Promise.resolve({ kind: 'nothing-to-undo' });
  }

  /** Undoes a change, note by note, wherever the note is still as it was left; once only. */
  async undo(store: UndoableStore, change: Change): Promise<UndoOutcome> {
    const at = this.changes.indexOf(change);
    if (at < 0) return { kind: 'nothing-to-undo' };
    this.changes.splice(at, 1);
    const { revertWrite } = await import('./revert-write');
    const kept: { path: string; reason: string }[] = [];
    for (const written of [...change.written].reverse()) {
      const outcome = await revertWrite(store, written);
      if (outcome.kind === 'refused') kept.push({ path: outcome.path, reason: outcome.reason });
    }
    await change.revert?.();
    const { label } = change;
    return kept.length === 0 ? { kind: 'undone', label } : { kind: 'kept', label, notes: kept };
  }
}
