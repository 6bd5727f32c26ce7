import type { Day } from '../core/days/day';
import type { Resolve } from '../core/merge/retarget-link';
import type { LinkPlace } from '../core/merge/rewrite-body-links';
import type { NoteEdit, Refused } from '../core/notes/note-edit';

/** A write as it happened, which is what taking it back needs. */
export interface NoteWrite {
  readonly path: string;
  /** The note's text before; null if the note was created. */
  readonly before: string | null;
  /** Null if the note was removed. */
  readonly after: string | null;
  /** Of a file that is no note and was made: what its bytes come to. It has no texts. */
  readonly made?: string;
}

/** What became of a write. */
export type WriteOutcome =
  | {
      readonly kind: 'changed';
      readonly path: string;
      readonly changed: readonly string[];
      readonly written: NoteWrite;
    }
  | { readonly kind: 'unchanged'; readonly path: string }
  /** Nothing was written; `reason` says why, in words. */
  | { readonly kind: 'refused'; readonly path: string; readonly reason: string };

export type CreateOutcome =
  | { readonly kind: 'created'; readonly path: string; readonly written: NoteWrite }
  | { readonly kind: 'exists'; readonly path: string }
  | { readonly kind: 'refused'; readonly path: string; readonly reason: string };

/** An edit of a note's text by an action, which may refuse in words of its own. */
export type TextEdit = NoteEdit<Refused | { readonly kind: 'refused'; readonly reason: string }>;

/** The one door through which notes are written. */
export interface NoteStore {
  /** The note's text; null if it cannot be read. */
  read(path: string): Promise<string | null>;
  /** Makes a note and its folders; never writes over one, whatever its case. */
  create(path: string, text: string): Promise<CreateOutcome>;
  /** Edits a note as one step: what it says at that moment goes in, what comes out replaces it. */
  edit(path: string, edit: (text: string) => TextEdit): Promise<WriteOutcome>;
}

/** Text files outside the vault, by their full paths. */
export type OutsideFiles = Pick<NoteStore, 'create' | 'edit'>;

/** A file to be put beside the notes, such as a picture. */
export interface Attachment {
  /** As it should be called. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The note that is to link to it. */
  readonly note: string;
}

export type AttachOutcome =
  /** `link`: what stands between the brackets of a link to it. */
  | { readonly kind: 'attached'; readonly link: string; readonly written: NoteWrite }
  /** The very same file is there already. */
  | { readonly kind: 'there'; readonly link: string }
  | { readonly kind: 'refused'; readonly reason: string };

/** A store whose writes can be undone. */
export interface UndoableStore extends NoteStore {
  /** Removes a note, into the trash if there is one, if it still says exactly this. */
  remove(path: string, text: string): Promise<WriteOutcome>;
  /** Creates a file where the vault keeps attachments; never overwrites one. */
  attach(attachment: Attachment): Promise<AttachOutcome>;
  /** Takes such a file away, if its bytes still come to what they came to (`NoteWrite.made`). */
  detach(path: string, made: string): Promise<WriteOutcome>;
}

/** The links of a vault's notes, as its host reads them. */
export interface VaultLinks {
  readonly resolve: Resolve;
  /** The links in the body of a note with this text; null if the host has not read it yet. */
  placesIn(path: string, text: string): readonly LinkPlace[] | null;
  /** Paths of the notes and canvases that may link to a note, in order. */
  mayLinkTo(path: string): Promise<readonly string[]>;
  /**
   * Paths of notes with an open task that may be for a person: it is in a person's note, or has a
   * link. In order; the app opens no note for this.
   */
  mayHoldPromises(isPerson: (path: string) => boolean): Promise<readonly string[]>;
}

/** A store that knows which notes link where. */
export interface LinkedStore extends UndoableStore {
  readLinks(): VaultLinks;
}

export interface Clock {
  today(): Day;
}

/** A clock that knows what time it is besides. */
export interface TimeOfDay extends Clock {
  /** Minutes since local midnight. */
  minuteOfDay(): number;
}
