import type { Day } from '../core/day';
import type { NoteEdit } from '../core/note-text/note-edit';

/** A write as it happened, which is what taking it back needs. */
export interface Written {
  readonly path: string;
  /** The note's text before; null where the note was made. */
  readonly before: string | null;
  readonly after: string;
}

/** What became of a write. */
export type WriteOutcome =
  | {
      readonly kind: 'changed';
      readonly path: string;
      readonly changed: readonly string[];
      readonly written: Written;
    }
  | { readonly kind: 'unchanged'; readonly path: string }
  /** Nothing was written; `reason` says why, in words. */
  | { readonly kind: 'refused'; readonly path: string; readonly reason: string };

export type CreateOutcome =
  | { readonly kind: 'created'; readonly path: string; readonly written: Written }
  | { readonly kind: 'exists'; readonly path: string }
  | { readonly kind: 'refused'; readonly path: string; readonly reason: string };

/** The one door through which notes are written. */
export interface NoteStore {
  /** The note's text; null where it cannot be read. */
  read(path: string): Promise<string | null>;
  /** Makes a note and its folders; never writes over one, whatever its case. */
  create(path: string, text: string): Promise<CreateOutcome>;
  /** Edits a note as one step: what it says at that moment goes in, what comes out replaces it. */
  edit(path: string, edit: (text: string) => NoteEdit): Promise<WriteOutcome>;
}

/** A store whose writes can be taken back. */
export interface UndoableStore extends NoteStore {
  /** Takes a note away, into the trash where there is one, if it still says exactly this. */
  remove(path: string, text: string): Promise<WriteOutcome>;
}

export interface Clock {
  today(): Day;
}
