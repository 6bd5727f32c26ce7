import type { UnreadMonth } from './daily-notes';

/** What is said of a fault is a code with its data; `words` makes the sentences of them. */
export type FaultOf<Data, Code extends keyof Data = keyof Data> = {
  readonly [C in Code]: { readonly code: C } & Data[C];
}[Code];

/** The data of a code that says it all. */
type Nothing = object;

/** Why the properties of a note as a whole cannot be read. */
export interface BlockFaults {
  /** Nobody has looked into the note's text to see why. */
  readonly unreadable: Nothing;
  readonly 'no-end': Nothing;
  readonly 'too-long': { readonly kilobytes: number };
  readonly 'carriage-return-in-block': Nothing;
  readonly 'dashes-in-block': Nothing;
  readonly 'nested-too-deeply': Nothing;
  readonly 'too-many-names': { readonly most: number };
  readonly 'not-names-and-values': Nothing;
  readonly 'refers-to-itself': Nothing;
  /** `why` is the parser's own message, which is English. */
  readonly 'not-yaml': { readonly line: number; readonly why: string };
  readonly 'name-twice': { readonly line: number; readonly name: string; readonly first: number };
  /** Properties that are none for Obsidian; `first`: the first line. */
  readonly 'word-after-dashes': { readonly first: string };
  readonly 'other-than-dashes': { readonly first: string };
  readonly 'more-than-dashes': Nothing;
  readonly 'blank-before-dashes': Nothing;
  readonly 'carriage-returns': Nothing;
}

/** Why a file could not be read, or not all of it. */
export interface FileFaults {
  readonly 'not-utf-8': Nothing;
  readonly 'file-too-long': { readonly megabytes: number; readonly most: number };
  /** `why`: what the system says, in words. */
  readonly 'file-unread': { readonly why: string };
  readonly 'body-too-deep': Nothing;
}

/** Why a value is not what its property holds. */
export interface ValueFaults {
  readonly 'not-texts': Nothing;
  readonly 'not-a-text': Nothing;
  readonly 'group-in-list': Nothing;
  readonly 'not-a-day': Nothing;
  readonly 'not-a-yearly-day': Nothing;
  readonly 'not-a-checkbox': Nothing;
  readonly 'not-a-rhythm': Nothing;
  readonly 'not-a-status': { readonly known: readonly string[] };
  readonly 'not-a-tier': { readonly known: readonly string[] };
  /** Of a name, which a number may have been written for. */
  readonly 'number-for-text': Nothing;
  /** For numbers that are dialled: losing a + or a zero calls somebody else. */
  readonly 'number-for-phone': Nothing;
  readonly 'number-for-address': Nothing;
}

/** Why a note's text was not changed. */
export interface EditFaults extends BlockFaults {
  readonly 'not-safe': Nothing;
  readonly 'too-many-changes': Nothing;
  readonly 'no-place-for-log': Nothing;
  readonly 'no-place-for-promise': Nothing;
  readonly 'task-gone': Nothing;
  readonly 'task-repeats': Nothing;
  readonly 'daily-notes-unknown': Nothing;
  readonly 'bodies-do-not-join': Nothing;
  readonly 'no-link-leads-there': { readonly path: string };
}

/** What is wrong with a note, or between notes. */
export interface NoteFaults extends BlockFaults, FileFaults, ValueFaults {
  readonly 'day-in-name': UnreadMonth;
  readonly 'too-many-people': { readonly most: number };
  readonly 'fewer-than-two-people': { readonly count: number };
  readonly 'more-than-an-introduction': { readonly count: number; readonly most: number };
  /** An introduction that names people who would be left out of it. */
  readonly 'named-without-note': { readonly first: string; readonly more: number };
  /** A note that says nobody who could introduce the user. */
  readonly 'through-nobody': Nothing;
  /** A note that names nobody but those to be met as who could introduce the user. */
  readonly 'through-themselves': { readonly name: string };
  readonly 'introduction-twice': { readonly other: string };
  readonly 'copy-beside-original': { readonly original: string };
  readonly 'copy-without-original': { readonly original: string };
  /** An item of a note of words that says neither. */
  readonly 'says-nothing-of-words': { readonly property: 'same' | 'different' };
  readonly 'too-many-items': { readonly most: number };
}

export type BlockFault = FaultOf<BlockFaults>;
export type ValueFault = FaultOf<ValueFaults>;
export type EditFault = FaultOf<EditFaults>;
export type NoteFault = FaultOf<NoteFaults>;
/** Why a note could not be read as a whole. */
export type ReadingFault = FaultOf<BlockFaults & FileFaults>;
