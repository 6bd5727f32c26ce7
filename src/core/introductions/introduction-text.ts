import type { Day } from '../days/day';
import { editProperties } from '../notes/edit-properties';
import type { NoteEdit } from '../notes/note-edit';
import type { PropertyChange } from '../notes/property-change';
import { bytesOf, fileNameFor } from '../people/new-note';
import type { Settings } from '../people/settings';

/** What becomes of people the user looks at together. */
export type NewStatus =
  | { readonly kind: 'proposed' }
  /** Proposed, but not before a day. */
  | { readonly kind: 'later'; readonly until: Day }
  /** Not to be suggested again; `outcome` says why. */
  | { readonly kind: 'dismissed'; readonly outcome: string };

/** People to be introduced, or not to be suggested again. */
export interface NewIntroduction {
  /** Links to their notes, as the app writes them: `[[Ana Silva]]`. */
  readonly links: readonly string[];
  readonly status: NewStatus;
  /** Why they should meet; empty if nothing is known. */
  readonly reason: string;
  /** Links to the people who could introduce the user; missing if the user introduces others. */
  readonly through?: readonly string[];
  /** The place and days proposed for meeting; null if nothing is proposed. */
  readonly table?: ProposedTable | null;
}

/** The place at which several people are to meet, empty if none is given, and the possible days. */
export interface ProposedTable {
  readonly place: string;
  readonly days: readonly Day[];
}

/** Bytes of a file name with the names of several; some file systems take 143, with a number and an ending. */
const MOST_BYTES = 120;

/** As many names as fit, the number of the others, and the day, which tells such notes apart. */
function shortened([a = '', b = '', ...more]: readonly string[], today: Day): string {
  const others = (count: number): string =>
    `${String(count)} ${count === 1 ? 'other' : 'others'} ${today}`;
  const short = `${a}, ${b} and ${others(more.length)}`;
  return bytesOf(short) <= 2 * MOST_BYTES ? short : `${a} and ${others(more.length + 1)}`;
}

/** `Ana Silva and Bo Lee`, `Ana Silva, Bo Lee and Cy Dee`; of many long names the first ones. */
function fileOf(people: readonly string[], today: Day): string {
  const names = people.map(fileNameFor);
  const all = `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
  return names.length < 3 || bytesOf(all) <= MOST_BYTES ? all : shortened(names, today);
}

/**
 * Where the note of an introduction stands: `Introductions/Ana Silva and Bo Lee.md`.
 * @param today the day on which it is made
 */
export function introductionPath(names: readonly string[], settings: Settings, today: Day): string {
  return pathOf(fileOf(names, today), settings);
}

/** The first of some file names that leaves room for a number and an ending, else the last. */
export function firstThatFits(files: readonly [string, ...string[]]): string {
  return files.find((file) => bytesOf(file) <= 2 * MOST_BYTES) ?? files.at(-1) ?? files[0];
}

/** Where a note of introductions stands that has a file name, without its ending. */
export function pathOf(file: string, { introductionsFolder }: Settings): string {
  return introductionsFolder === '' ? `${file}.md` : `${introductionsFolder}/${file}.md`;
}

function set(key: string, value: string | readonly string[]): PropertyChange {
  return { kind: 'set', key, value };
}

function text(key: string, value: string): PropertyChange[] {
  return value.trim() === '' ? [] : [{ kind: 'set', key, value: value.trim() }];
}

/** The text of an introduction note (docs/introductions.md). */
export function introductionText({
  links,
  through,
  status,
  reason,
  table,
}: NewIntroduction): NoteEdit {
  const word = status.kind === 'dismissed' ? 'dismissed' : 'proposed';
  return editProperties('', () => [
    { kind: 'set', key: 'type', value: 'introduction' },
    ...(through === undefined ? [] : [set('direction', 'received')]),
    { kind: 'set', key: 'people', value: links },
    ...(through === undefined ? [] : [set('through', through)]),
    { kind: 'set', key: 'introduction-status', value: word },
    ...text('follow-up', status.kind === 'later' ? status.until : ''),
    ...text('reason', reason),
    ...text('place', table?.place ?? ''),
    ...(table ? [{ kind: 'set', key: 'proposed-days', value: table.days } as const] : []),
    ...text('outcome', status.kind === 'dismissed' ? status.outcome : ''),
  ]);
}
