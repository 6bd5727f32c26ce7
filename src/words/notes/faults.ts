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
import { translated } from '../kit/ui-language';

/** A sentence part for every code: the compiler names one that is missing. */
type Sentences<Data> = { readonly [Code in keyof Data]: (data: Data[Code]) => string };

/** Why the properties of a note cannot be read, each part of a sentence. */
export const BLOCK_FAULTS = translated('notes.BLOCK_FAULTS', {
  unreadable: 'the properties cannot be read',
  noEnd: 'the properties do not end: a line --- is missing',
  tooLong: (kilobytes: number) => `the properties are longer than ${String(kilobytes)} KB`,
  carriageReturn: 'a line in the properties ends in CR alone',
  dashes: 'a line in the properties starts with ---',
  nested: 'the properties are nested too deeply',
  tooMany: (most: number) => `there are more than ${most.toLocaleString('en')} properties`,
  noNames: 'the properties are not a list of names and values',
  toItself: 'the properties cannot be read (they refer to themselves or are nested too deeply)',
  notYaml: (line: number, why: string) =>
    `the properties cannot be read (line ${String(line)}: ${why})`,
  nameTwice: (line: number, name: string, first: number) =>
    `the properties cannot be read (line ${String(line)}: “${name}” appears a second time; first on line ${String(first)})`,
  wordAfterDashes: (first: string) =>
    `Obsidian does not read the properties: the first line is ${first}, not --- alone`,
  otherThanDashes: (first: string) =>
    `Obsidian does not read the properties: the first line is ${first}, not ---`,
  moreThanDashes: 'Obsidian does not read the properties: there is more than --- in the first line',
  blankBefore:
    'Obsidian does not read the properties: there is a blank or an empty line before the first ---',
  carriageReturns: 'Obsidian does not read the properties: the lines of the note end in CR alone',
});

/** Why a file cannot be read, or not all of it. */
export const FILE_FAULTS = translated('notes.FILE_FAULTS', {
  notUtf: 'the file is not UTF-8 text',
  tooLong: (megabytes: number, most: number) =>
    `the file is too long to read (${String(megabytes)} MB; up to ${String(most)} MB are read)`,
  unread: (why: string) => `the file cannot be read (${why})`,
  tooDeep:
    'its text has so many brackets, stars or lists in one place that not all of it was read: links and tags in it may not count',
});

/** What is wrong with the value of a property, said after the property or the value. */
export const VALUE_FAULTS = translated('notes.VALUE_FAULTS', {
  notTexts: 'is a group of values, not a list of texts',
  notText: 'is a group of values, not a text',
  groupInList: 'holds a group of values where a text belongs (a text with a colon needs quotes)',
  notDay: 'is not a day (YYYY-MM-DD)',
  notYearlyDay: 'is not a day (YYYY-MM-DD, or --MM-DD without a year)',
  notCheckbox: 'is not true or false',
  notRhythm: 'is not a rhythm (such as 2 weeks, 3 months, 45 days, 1 year)',
  notStatus: (known: string) => `is not a status (${known})`,
  notTier: (known: string) => `is not a tier of Personal CRM (${known})`,
  numberForText:
    'may not be read as it is written (a number loses leading zeros): put it in quotes',
  numberForPhone: 'is read as a number, so a + or leading zeros may be lost: put it in quotes',
  numberForAddress: 'is a number, not an address',
});

/** Why a note was not changed, each part of a sentence. */
export const EDIT_FAULTS = translated('notes.EDIT_FAULTS', {
  notSafe: 'its properties are written in a way that cannot be changed safely',
  tooMany: 'its properties are too long for so many changes at once',
  noPlaceForLog: 'its text is written in a way that leaves no place for a log',
  noPlaceForPromise: 'its text is written in a way that leaves no place for a promise',
  taskGone: 'the task is gone, or is there more than once',
  taskRepeats:
    'the task comes back by itself: tick it in the note, where the Tasks plugin makes the next one',
  dailyNotes: 'how daily notes are named here is not known',
  bodies: 'the text of the two notes cannot be put together safely',
  noLink: (path: string) => `no link can lead to ${path}`,
});

/** What is wrong with a note, or between notes. */
export const NOTE_FAULTS = translated('notes.NOTE_FAULTS', {
  monthUnknown: (word: string) =>
    `the day in its name cannot be read: “${word}” is not a month in the languages of the settings`,
  monthAmbiguous: (word: string) =>
    `the day in its name cannot be read: “${word}” names different months in the languages of the settings`,
  tooManyPeople: (most: number) => `names more people than are read (${String(most)})`,
  tooFewPeople: (count: number) => `leads to ${count === 0 ? 'no note' : 'one note'}, not to two`,
  tooManyForIntroduction: (count: number, most: number) =>
    `leads to ${String(count)} notes, not to ${String(most)} at most`,
  namedWithoutNote: (first: string, more: number) =>
    `leads to no note of ${first}${more === 0 ? '' : ` and ${String(more)} more`}: link it, or take the name out`,
  throughNobody: 'leads to no note: link whoever could introduce you',
  throughThemselves: (name: string) =>
    `leads to ${name}, who is to be met: link somebody else who could introduce you, or set it aside`,
  introductionTwice: (other: string) =>
    `is one of two copies of an introduction; the other is “${other}”: combine what they say, then delete this one`,
  copyBeside: (original: string) =>
    `is a copy that a sync program left beside “${original}”, and does not count: combine what they say, then delete it`,
  copyAlone: (original: string) =>
    `is named as sync programs name a copy, but “${original}” is not beside it: give it a name of its own`,
  saysNothing: (example: string) => `is not written as “${example}”`,
  tooManyItems: (most: number) => `has more items than are read (${String(most)})`,
});

/** Where a fault is, before what it is. */
export const FAULT_PLACES = translated('notes.FAULT_PLACES', {
  property: (property: string, fault: string) => `${property} ${fault}`,
  value: (property: string, value: string, fault: string) => `${property}: “${value}” ${fault}`,
});

const BLOCK: Sentences<BlockFaults> = {
  unreadable: () => BLOCK_FAULTS.unreadable,
  'no-end': () => BLOCK_FAULTS.noEnd,
  'too-long': ({ kilobytes }) => BLOCK_FAULTS.tooLong(kilobytes),
  'carriage-return-in-block': () => BLOCK_FAULTS.carriageReturn,
  'dashes-in-block': () => BLOCK_FAULTS.dashes,
  'nested-too-deeply': () => BLOCK_FAULTS.nested,
  'too-many-names': ({ most }) => BLOCK_FAULTS.tooMany(most),
  'not-names-and-values': () => BLOCK_FAULTS.noNames,
  'refers-to-itself': () => BLOCK_FAULTS.toItself,
  'not-yaml': ({ line, why }) => BLOCK_FAULTS.notYaml(line, why),
  'name-twice': ({ line, name, first }) => BLOCK_FAULTS.nameTwice(line, name, first),
  'word-after-dashes': ({ first }) => BLOCK_FAULTS.wordAfterDashes(first),
  'other-than-dashes': ({ first }) => BLOCK_FAULTS.otherThanDashes(first),
  'more-than-dashes': () => BLOCK_FAULTS.moreThanDashes,
  'blank-before-dashes': () => BLOCK_FAULTS.blankBefore,
  'carriage-returns': () => BLOCK_FAULTS.carriageReturns,
};

const FILE: Sentences<FileFaults> = {
  'not-utf-8': () => FILE_FAULTS.notUtf,
  'file-too-long': ({ megabytes, most }) => FILE_FAULTS.tooLong(megabytes, most),
  'file-unread': ({ why }) => FILE_FAULTS.unread(why),
  'body-too-deep': () => FILE_FAULTS.tooDeep,
};

const VALUE: Sentences<ValueFaults> = {
  'not-texts': () => VALUE_FAULTS.notTexts,
  'not-a-text': () => VALUE_FAULTS.notText,
  'group-in-list': () => VALUE_FAULTS.groupInList,
  'not-a-day': () => VALUE_FAULTS.notDay,
  'not-a-yearly-day': () => VALUE_FAULTS.notYearlyDay,
  'not-a-checkbox': () => VALUE_FAULTS.notCheckbox,
  'not-a-rhythm': () => VALUE_FAULTS.notRhythm,
  'not-a-status': ({ known }) => VALUE_FAULTS.notStatus(known.join(', ')),
  'not-a-tier': ({ known }) => VALUE_FAULTS.notTier(known.join(', ')),
  'number-for-text': () => VALUE_FAULTS.numberForText,
  'number-for-phone': () => VALUE_FAULTS.numberForPhone,
  'number-for-address': () => VALUE_FAULTS.numberForAddress,
};

const EDIT: Sentences<EditFaults> = {
  ...BLOCK,
  'not-safe': () => EDIT_FAULTS.notSafe,
  'too-many-changes': () => EDIT_FAULTS.tooMany,
  'no-place-for-log': () => EDIT_FAULTS.noPlaceForLog,
  'no-place-for-promise': () => EDIT_FAULTS.noPlaceForPromise,
  'task-gone': () => EDIT_FAULTS.taskGone,
  'task-repeats': () => EDIT_FAULTS.taskRepeats,
  'daily-notes-unknown': () => EDIT_FAULTS.dailyNotes,
  'bodies-do-not-join': () => EDIT_FAULTS.bodies,
  'no-link-leads-there': ({ path }) => EDIT_FAULTS.noLink(path),
};

/** How an item of a note of words is written. */
const ITEMS_OF_WORDS = { same: 'lawyer = attorney', different: 'spring != spring onions' } as const;

const NOTE: Sentences<NoteFaults> = {
  ...BLOCK,
  ...FILE,
  ...VALUE,
  'day-in-name': ({ word, isAmbiguous }) =>
    isAmbiguous ? NOTE_FAULTS.monthAmbiguous(word) : NOTE_FAULTS.monthUnknown(word),
  'too-many-people': ({ most }) => NOTE_FAULTS.tooManyPeople(most),
  'fewer-than-two-people': ({ count }) => NOTE_FAULTS.tooFewPeople(count),
  'more-than-an-introduction': ({ count, most }) => NOTE_FAULTS.tooManyForIntroduction(count, most),
  'named-without-note': ({ first, more }) => NOTE_FAULTS.namedWithoutNote(first, more),
  'through-nobody': () => NOTE_FAULTS.throughNobody,
  'through-themselves': ({ name }) => NOTE_FAULTS.throughThemselves(name),
  'introduction-twice': ({ other }) => NOTE_FAULTS.introductionTwice(other),
  'copy-beside-original': ({ original }) => NOTE_FAULTS.copyBeside(original),
  'copy-without-original': ({ original }) => NOTE_FAULTS.copyAlone(original),
  'says-nothing-of-words': ({ property }) => NOTE_FAULTS.saysNothing(ITEMS_OF_WORDS[property]),
  'too-many-items': ({ most }) => NOTE_FAULTS.tooManyItems(most),
};

/** What is wrong with a note, or with one of its values, as a sentence part. */
export function faultWords<Code extends keyof NoteFaults>(
  fault: FaultOf<NoteFaults, Code>,
): string {
  return NOTE[fault.code](fault);
}

/** The same with the property whose value it is; null: the properties as a whole. */
export function placeWords(property: string | null, fault: NoteFault): string {
  return property === null ? faultWords(fault) : FAULT_PLACES.property(property, faultWords(fault));
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
