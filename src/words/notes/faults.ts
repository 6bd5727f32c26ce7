import type {
  BlockFaults,
  EditFault,
  EditFaults,
  FaultOf,
  FileFaults,
  NoteFault,
  NoteFaults,
  ValueFaults,
} from '../../core/notes/fault';

/** A sentence part for every code: the compiler names one that is missing. */
type Sentences<Data> = { readonly [Code in keyof Data]: (data: Data[Code]) => string };

function notForObsidian(why: string): string {
  return `Obsidian does not read the properties: ${why}`;
}

const BLOCK: Sentences<BlockFaults> = {
  unreadable: () => 'the properties cannot be read',
  'no-end': () => 'the properties do not end: a line --- is missing',
  'too-long': ({ kilobytes }) => `the properties are longer than ${String(kilobytes)} KB`,
  'carriage-return-in-block': () => 'a line in the properties ends in CR alone',
  'dashes-in-block': () => 'a line in the properties starts with ---',
  'nested-too-deeply': () => 'the properties are nested too deeply',
  'too-many-names': ({ most }) => `the properties are more than ${most.toLocaleString('en')}`,
  'not-names-and-values': () => 'the properties are not a list of names and values',
  'refers-to-itself': () =>
    'the properties cannot be read (they refer to themselves or lie too deep)',
  'not-yaml': ({ line, why }) => `the properties cannot be read (line ${String(line)}: ${why})`,
  'name-twice': ({ line, name, first }) =>
    `the properties cannot be read (line ${String(line)}: “${name}” stands there a second time; first on line ${String(first)})`,
  'word-after-dashes': ({ first }) => notForObsidian(`the first line is ${first}, not --- alone`),
  'other-than-dashes': ({ first }) => notForObsidian(`the first line is ${first}, not ---`),
  'more-than-dashes': () => notForObsidian('there is more than --- in the first line'),
  'blank-before-dashes': () =>
    notForObsidian('there is a blank or an empty line before the first ---'),
  'carriage-returns': () => notForObsidian('the lines of the note end in CR alone'),
};

const FILE: Sentences<FileFaults> = {
  'not-utf-8': () => 'the file is not UTF-8 text',
  'file-too-long': ({ megabytes, most }) =>
    `the file is too long to read (${String(megabytes)} MB; up to ${String(most)} MB are read)`,
  'file-unread': ({ why }) => `the file cannot be read (${why})`,
  'body-too-deep': () =>
    'its text has so many brackets, stars or lists in one place that not all of it was read: links and tags in it may not count',
};

const VALUE: Sentences<ValueFaults> = {
  'not-texts': () => 'is a group of values, not a list of texts',
  'not-a-text': () => 'is a group of values, not a text',
  'group-in-list': () =>
    'holds a group of values where a text belongs (a text with a colon needs quotes)',
  'not-a-day': () => 'is not a day (YYYY-MM-DD)',
  'not-a-yearly-day': () => 'is not a day (YYYY-MM-DD, or --MM-DD without a year)',
  'not-a-checkbox': () => 'is neither true nor false',
  'not-a-rhythm': () => 'is not a rhythm (such as 2 weeks, 3 months, 45 days, 1 year)',
  'not-a-status': ({ known }) => `is not a status (${known.join(', ')})`,
  'not-a-tier': ({ known }) => `is no tier of Personal CRM (${known.join(', ')})`,
  'number-for-text': () =>
    'may not be read as it is written (a number loses zeros in front): put it in quotes',
  'number-for-phone': () =>
    'is read as a number, and a + or zeros in front may be lost: put it in quotes',
  'number-for-address': () => 'is a number, and no address',
};

const EDIT: Sentences<EditFaults> = {
  ...BLOCK,
  'not-safe': () => 'its properties are written in a way that cannot be changed safely',
  'too-many-changes': () => 'its properties are too long for so many changes at once',
  'no-place-for-log': () => 'its text is written in a way that leaves no place for a log',
  'no-place-for-promise': () => 'its text is written in a way that leaves no place for a promise',
  'task-gone': () => 'the task is not there any more, or stands there more than once',
  'task-repeats': () =>
    'the task comes back by itself: tick it in the note, where the Tasks plugin makes the next one',
  'daily-notes-unknown': () => 'how daily notes are named here is not known',
  'bodies-do-not-join': () => 'the text of the two notes cannot be put together safely',
  'no-link-leads-there': ({ path }) => `no link can lead to ${path}`,
};

const NOTE: Sentences<NoteFaults> = {
  ...BLOCK,
  ...FILE,
  ...VALUE,
  'day-in-name': ({ word, isAmbiguous }) =>
    `the day in its name cannot be read: “${word}” ${isAmbiguous ? 'names different months' : 'is no month'} in the languages of the settings`,
  'too-many-people': ({ most }) => `names more people than are read (${String(most)})`,
  'fewer-than-two-people': ({ count }) =>
    `leads to ${count === 0 ? 'no note' : 'one note'}, not to two`,
  'more-than-an-introduction': ({ count, most }) =>
    `leads to ${String(count)} notes, not to ${String(most)} at most`,
  'named-without-note': ({ first, more }) =>
    `leads to no note of ${first}${more === 0 ? '' : ` and ${String(more)} more`}: link it, or take the name out`,
  'through-nobody': () => 'leads to no note: link whoever could introduce you',
  'through-themselves': ({ name }) =>
    `leads to ${name}, who is to be met: link somebody else who could introduce you, or set it aside`,
  'introduction-twice': ({ other }) =>
    `is one of two copies of an introduction; the other is “${other}”: bring together what they say, then delete this one`,
  'copy-beside-original': ({ original }) =>
    `is a copy that a sync program left beside “${original}”, and does not count: bring together what they say, then delete it`,
  'copy-without-original': ({ original }) =>
    `is named as sync programs name a copy, but “${original}” is not beside it: give it a name of its own`,
  'says-nothing-of-words': ({ property }) =>
    `is not written as “${property === 'same' ? 'lawyer = attorney' : 'spring != spring onions'}”`,
  'too-many-items': ({ most }) => `has more items than are read (${String(most)})`,
};

/** What is wrong with a note, or with one of its values, as a sentence part. */
export function faultWords<Code extends keyof NoteFaults>(
  fault: FaultOf<NoteFaults, Code>,
): string {
  return NOTE[fault.code](fault);
}

/** The same with the property whose value it is; null: the properties as a whole. */
export function placeWords(property: string | null, fault: NoteFault): string {
  return property === null ? faultWords(fault) : `${property} ${faultWords(fault)}`;
}

/** Why a note was not changed, as a sentence part: by a rule, or by an action in its own words. */
export function editRefusal(
  refused: { readonly fault: EditFault } | { readonly reason: string },
): string {
  return 'reason' in refused ? refused.reason : editFault(refused.fault);
}

function editFault<Code extends keyof EditFaults>(fault: FaultOf<EditFaults, Code>): string {
  return EDIT[fault.code](fault);
}
