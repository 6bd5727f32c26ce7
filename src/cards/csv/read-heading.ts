import { lazy } from '../../core/collections/lazy';
import { memoize } from '../../core/collections/memoize';
import {
  COLUMN_FIELDS,
  isAddressField,
  OWN_COLUMNS,
  type ColumnField,
  type DatePart,
} from './column-plan';
import { headingKey, headingTokens, splitCase } from './fold-heading';
import { HEADING_WORDS, WHOLE_HEADINGS, type HeadingAtom } from './heading-words';

/** What a heading says of its column. */
export interface Heading {
  readonly field: ColumnField;
  /** Of several addresses the one that the column belongs to: `home`, `work`, `other`, or empty. */
  readonly group: string;
  /** Where the column has one part of a day. */
  readonly part: DatePart | null;
  /**
   * `known`: all its words are; `likely`: there are other words, and the values have to agree;
   * `silent`: it says nothing, and only the values tell; `closed`: it says that the column is
   * somebody else's or no use as a property, whatever the values look like.
   */
  readonly says: 'known' | 'likely' | 'silent' | 'closed';
  /** It is `Title`, which means two things. */
  readonly isTitle: boolean;
}

const ATOMS: ReadonlySet<string> = new Set<HeadingAtom>([
  ...COLUMN_FIELDS,
  ...(['year', 'month', 'day', 'title', 'theirs', 'company', 'kept', 'sort'] as const),
  ...(['home', 'work', 'other', 'filler'] as const),
]);

function isAtom(text: string): text is HeadingAtom {
  return ATOMS.has(text);
}

/** Phrases by their tokens joined with blanks. */
interface Dictionary {
  readonly phrases: ReadonlyMap<string, readonly HeadingAtom[]>;
  readonly whole: ReadonlyMap<string, ColumnField>;
  /** Tokens of the longest phrase. */
  readonly longest: number;
}

function phrasesIn(words: string): string[] {
  return words.split('|').flatMap((phrase) => headingTokens(phrase).join(' ') || []);
}

const dictionary = lazy((): Dictionary => {
  const phrases = new Map<string, readonly HeadingAtom[]>();
  let longest = 1;
  for (const [key, words] of Object.entries(HEADING_WORDS)) {
    const atoms = key.split('+').filter(isAtom);
    for (const phrase of phrasesIn(words)) {
      // What a word means in more languages stands before what it means in one.
      if (!phrases.has(phrase)) phrases.set(phrase, atoms);
      longest = Math.max(longest, phrase.split(' ').length);
    }
  }
  const whole = COLUMN_FIELDS.flatMap((field) =>
    phrasesIn(WHOLE_HEADINGS[field] ?? '').map((phrase) => [phrase, field] as const),
  );
  return { phrases, whole: new Map(whole), longest };
});

/** The atoms of a heading, the longest phrase first; null for a word that is not known. */
function atomsOf(tokens: readonly string[]): (HeadingAtom | null)[] {
  const { phrases, longest } = dictionary();
  const atoms: (HeadingAtom | null)[] = [];
  for (let at = 0; at < tokens.length;) {
    let length = Math.min(longest, tokens.length - at);
    while (length > 0 && !phrases.has(tokens.slice(at, at + length).join(' '))) length--;
    const found = phrases.get(tokens.slice(at, at + length).join(' '));
    if (found) atoms.push(...found);
    else atoms.push(null);
    at += Math.max(length, 1);
  }
  return atoms;
}

const GROUPS: ReadonlySet<HeadingAtom> = new Set<HeadingAtom>(['home', 'work', 'other']);
const PARTS: readonly DatePart[] = ['year', 'month', 'day'];

/** Properties of ours; their words mean something else within longer headings. */
const OWN: ReadonlySet<ColumnField> = new Set<ColumnField>([...OWN_COLUMNS, 'uid']);

const CLOSED = { field: 'extra', group: '', part: null, says: 'closed', isTitle: false } as const;
const SILENT = { ...CLOSED, says: 'silent' } as const;

const TELLING = ['fax', 'email', 'phone', 'url'] as const satisfies readonly ColumnField[];

/** An address of a kind that says by itself what it is: `Email address`, `Fax phone`. */
function tellingOf(all: ReadonlySet<ColumnField>): ColumnField | null {
  const telling = TELLING.find((field) => all.has(field));
  if (telling === undefined) return null;
  const others = [...all].filter((kind) => kind !== telling && kind !== 'address');
  const isFax = telling === 'fax' && others.join() === 'phone';
  return others.length === 0 || isFax ? telling : null;
}

/** The kind of the column, of the kinds in its heading; null if they are two things. */
function fieldOf(kinds: readonly ColumnField[]): ColumnField | null {
  const all = new Set(kinds);
  if (TELLING.some((field) => all.has(field))) return tellingOf(all);
  // `Werkadres, plaats` is the town of an address.
  if (all.size > 1 && all.delete('place')) all.add('city');
  if (all.size > 1 && [...all].every(isAddressField)) all.delete('address');
  // `Name` beside what says more: `Nickname name`.
  if (all.size > 1) all.delete('name');
  const [only, ...others] = all;
  return only !== undefined && others.length === 0 ? only : null;
}

interface SortedTokens {
  readonly kinds: readonly ColumnField[];
  readonly part: DatePart | null;
  readonly group: string;
  readonly isTitle: boolean;
}

function sorted(atoms: readonly HeadingAtom[]): SortedTokens {
  const has = (atom: HeadingAtom): boolean => atoms.includes(atom);
  const isTitle = has('title');
  const kinds = atoms.flatMap((atom) => COLUMN_FIELDS.find((field) => field === atom) ?? []);
  return {
    kinds: isTitle && kinds.length === 0 ? ['role'] : kinds,
    part: PARTS.find(has) ?? null,
    group: atoms.find((atom) => GROUPS.has(atom)) ?? '',
    isTitle: isTitle && kinds.length === 0,
  };
}

/** What an organization's column has: its name, what the person does there, or something of its own. */
function ofCompany({ kinds, part }: SortedTokens, hasTitle: boolean): Heading {
  const others = kinds.filter((kind) => kind !== 'organization' && kind !== 'name');
  if (hasTitle || others.join() === 'role') return known('role');
  return others.length === 0 && part === null ? known('organization') : CLOSED;
}

function known(field: ColumnField, more: Partial<Heading> = {}): Heading {
  return { field, group: '', part: null, says: 'known', isTitle: false, ...more };
}

/** Whether words for a property of ours stand among others, and mean something else. */
function isOwnAmongOthers(kinds: readonly ColumnField[], isSure: boolean): boolean {
  return kinds.some((kind) => OWN.has(kind)) && (kinds.length > 1 || !isSure);
}

function readSorted({ kinds, part, group, isTitle }: SortedTokens, isSure: boolean): Heading {
  if (isOwnAmongOthers(kinds, isSure)) return CLOSED;
  const field = fieldOf(kinds);
  if (field === null) return kinds.length === 0 ? { ...SILENT, part } : SILENT;
  if (part !== null && field !== 'birthday') return SILENT;
  const isTown = field === 'place' && group !== '';
  const says = isSure ? 'known' : 'likely';
  return { field: isTown ? 'city' : field, group, part, says, isTitle };
}

const NOT_THEIRS: readonly HeadingAtom[] = ['theirs', 'kept', 'company', 'sort'];

function readAtoms(all: readonly (HeadingAtom | null)[]): Heading {
  const isSure = !all.includes(null);
  const atoms = all.filter((atom): atom is HeadingAtom => atom !== null && atom !== 'filler');
  const has = (atom: HeadingAtom): boolean => atoms.includes(atom);
  if (has('email') && (has('sort') || has('name'))) return known('ignore');
  if (NOT_THEIRS.some(has)) return CLOSED;
  if (!has('organization') || (atoms.length === 1 && isSure))
    return readSorted(sorted(atoms), isSure);
  return isSure ? ofCompany(sorted(atoms), has('title')) : CLOSED;
}

/** The atoms of a heading as it is written, or with its words split if that says more. */
function bestAtoms(heading: string): (HeadingAtom | null)[] {
  const atoms = atomsOf(headingTokens(heading));
  if (!atoms.includes(null)) return atoms;
  const apart = atomsOf(headingTokens(splitCase(heading)));
  return apart.includes(null) ? atoms : apart;
}

/** What the heading of a column says; headings in many languages are known, in any spelling. */
export const readHeading = memoize((heading: string): Heading => {
  const whole = dictionary().whole.get(headingKey(heading));
  return whole === undefined ? readAtoms(bestAtoms(heading)) : known(whole);
});

const LONGEST_NAME = 60;

/** Columns of Google's: `E-mail 1 - Value`. */
export const NUMBERED = /^(.{1,40}) (\d{1,4}) - (.{1,40})$/;

/** Whether a cell is the name of a column, as headings have and data has not. */
export function isColumnWord(cell: string): boolean {
  if (cell.length > LONGEST_NAME || /@|:\/\/|\d{4}/.test(cell)) return false;
  if (NUMBERED.test(cell) || dictionary().whole.has(headingKey(cell))) return true;
  const atoms = bestAtoms(cell);
  const kinds = sorted(atoms.filter((atom) => atom !== null)).kinds;
  return !atoms.includes(null) && (kinds.length > 0 || atoms.includes('kept'));
}
