import { editProperties } from '../note-text/edit-properties';
import type { NoteEdit } from '../note-text/note-edit';
import { fileNameFor } from '../person/new-note';
import type { Settings } from '../settings';

/** Two people to be introduced, or not to be suggested again. */
export interface NewIntroduction {
  readonly names: readonly [string, string];
  /** Links to their notes, as the app writes them: `[[Ana Silva]]`. */
  readonly links: readonly [string, string];
  readonly status: 'proposed' | 'dismissed';
  readonly reason: string;
}

/** Where the note of an introduction stands: `Introductions/Ana Silva and Bo Lee.md`. */
export function introductionPath([a, b]: readonly [string, string], settings: Settings): string {
  const file = `${fileNameFor(a)} and ${fileNameFor(b)}.md`;
  return settings.introductionsFolder === '' ? file : `${settings.introductionsFolder}/${file}`;
}

/** The text of an introduction note (DESIGN §5). */
export function introductionText({ links, status, reason }: NewIntroduction): NoteEdit {
  return editProperties('', () => [
    { kind: 'set', key: 'type', value: 'introduction' },
    { kind: 'set', key: 'people', value: links },
    { kind: 'set', key: 'introduction-status', value: status },
    { kind: 'set', key: 'reason', value: reason },
  ]);
}
