import type { Day } from '../days/day';
import { editProperties } from '../notes/edit-properties';
import type { NoteEdit } from '../notes/note-edit';
import type { PropertyChange } from '../notes/property-change';
import { fileNameFor } from '../people/new-note';
import type { Settings } from '../people/settings';

/** What becomes of two people whom the user looks at together. */
export type NewStatus =
  | { readonly kind: 'proposed' }
  /** Proposed, but not before a day. */
  | { readonly kind: 'later'; readonly until: Day }
  /** Not to be suggested again; `outcome` says why. */
  | { readonly kind: 'dismissed'; readonly outcome: string };

/** Two people to be introduced, or not to be suggested again. */
export interface NewIntroduction {
  readonly names: readonly [string, string];
  /** Links to their notes, as the app writes them: `[[Ana Silva]]`. */
  readonly links: readonly [string, string];
  readonly status: NewStatus;
  /** Why they should meet; empty where nothing is known. */
  readonly reason: string;
}

/** Where the note of an introduction stands: `Introductions/Ana Silva and Bo Lee.md`. */
export function introductionPath([a, b]: readonly [string, string], settings: Settings): string {
  const file = `${fileNameFor(a)} and ${fileNameFor(b)}.md`;
  return settings.introductionsFolder === '' ? file : `${settings.introductionsFolder}/${file}`;
}

function text(key: string, value: string): PropertyChange[] {
  return value.trim() === '' ? [] : [{ kind: 'set', key, value: value.trim() }];
}

/** The text of an introduction note (docs/introductions.md). */
export function introductionText({ links, status, reason }: NewIntroduction): NoteEdit {
  const word = status.kind === 'dismissed' ? 'dismissed' : 'proposed';
  return editProperties('', () => [
    { kind: 'set', key: 'type', value: 'introduction' },
    { kind: 'set', key: 'people', value: links },
    { kind: 'set', key: 'introduction-status', value: word },
    ...text('follow-up', status.kind === 'later' ? status.until : ''),
    ...text('reason', reason),
    ...text('outcome', status.kind === 'dismissed' ? status.outcome : ''),
  ]);
}
