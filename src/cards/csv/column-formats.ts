import type { Column, ColumnField } from './column-plan';
import { headingKey } from './fold-heading';
import { NUMBERED } from './read-heading';

/** A program's export: the columns by which it is known, and those that mean something else in it. */
export interface Format {
  readonly name: string;
  /** All of them are there, in lower case. */
  readonly marks: readonly string[];
  readonly fields: ReadonlyMap<string, ColumnField>;
}

// Outlook's title comes before a name; elsewhere a title is a job.
const OUTLOOK = new Map([['title', 'prefix']] as const);
const NOTHING_ELSE = new Map<string, ColumnField>();

// Headers as found in several independent public files each; the first that fits counts.
const FORMATS: readonly Format[] = [
  { name: 'LinkedIn', marks: ['first name', 'position', 'connected on'], fields: NOTHING_ELSE },
  { name: 'Google', marks: ['first name', 'organization name', 'labels'], fields: NOTHING_ELSE },
  {
    name: 'Google',
    marks: ['given name', 'family name', 'group membership'],
    fields: NOTHING_ELSE,
  },
  { name: 'Outlook.com', marks: ['given yomi', 'surname yomi', 'e-mail address'], fields: OUTLOOK },
  { name: 'Outlook', marks: ['e-mail address', 'e-mail display name'], fields: OUTLOOK },
  {
    name: 'Google (for Outlook)',
    marks: ['first name', 'initials', 'web page', 'e-mail address'],
    fields: OUTLOOK,
  },
];

/** The program that writes tables with such a header; null if unknown. */
export function formatOf(header: readonly string[]): Format | null {
  const names = new Set(header.map((name) => name.toLowerCase()));
  return FORMATS.find(({ marks }) => marks.every((mark) => names.has(mark))) ?? null;
}

/** What a numbered thing is in Google's exports, by its words. */
const THINGS: ReadonlyMap<string, ColumnField> = new Map([
  ['email', 'email'],
  ['phone', 'phone'],
  ['website', 'url'],
  ['address', 'address'],
]);

const PARTS: ReadonlyMap<string, ColumnField> = new Map([
  ['label', 'label'],
  ['type', 'label'],
  ['service', 'label'],
  ['name', 'organization'],
  ['title', 'role'],
  ['formatted', 'address'],
  ['street', 'street'],
  ['extended address', 'street'],
  ['po box', 'po-box'],
  ['city', 'city'],
  ['region', 'region'],
  ['postal code', 'postcode'],
  ['country', 'country'],
  ['yomi name', 'ignore'],
]);

/** `Phone 2 - Value`: the columns with the same thing and number belong together. */
export function numberedColumn(header: string): Column | null {
  const [, thing, number, part] = NUMBERED.exec(header) ?? [];
  if (thing === undefined || number === undefined || part === undefined) return null;
  const kind = headingKey(thing);
  const isValue = headingKey(part) === 'value';
  const field = isValue ? THINGS.get(kind) : PARTS.get(headingKey(part));
  const label = isValue ? thing : part;
  return { field: field ?? 'extra', group: `${kind} ${number}`, label, part: null };
}
