import { columnWords, fieldByName, NUMBERED } from './column-words';
import type { Column, ColumnField, ColumnPlan } from './column-plan';

/** A program's export: the columns by which it is known, and those that mean something else in it. */
interface Format {
  readonly name: string;
  /** All of them are there, in lower case. */
  readonly marks: readonly string[];
  readonly fields: ReadonlyMap<string, ColumnField>;
}

// Outlook's title stands before a name; elsewhere a title is what somebody does.
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
function numberedColumn(header: string): Column | null {
  const [, thing, number, part] = NUMBERED.exec(header) ?? [];
  if (thing === undefined || number === undefined || part === undefined) return null;
  const kind = columnWords(thing);
  const isValue = columnWords(part) === 'value';
  const field = isValue ? THINGS.get(kind) : PARTS.get(columnWords(part));
  const label = isValue ? thing : part;
  return { field: field ?? 'extra', group: `${kind} ${number}`, label };
}

const ADDRESS_PARTS: ReadonlySet<ColumnField> = new Set([
  'address',
  'street',
  'po-box',
  'postcode',
  'city',
  'region',
  'country',
]);

/** `Business City`: Outlook's parts of three addresses. */
function addressColumn(header: string): Column | null {
  const [, kind, rest] = /^(home|business|work|other)\s(.+)$/i.exec(header) ?? [];
  if (kind === undefined || rest === undefined) return null;
  const field = fieldByName(rest.replace(/^address (?=po box)/i, ''));
  const place = kind.toLowerCase();
  return ADDRESS_PARTS.has(field)
    ? { field, group: place, label: place === 'business' ? 'work' : place }
    : null;
}

function plainColumn(header: string, fields: Format['fields']): Column {
  const field = fields.get(columnWords(header)) ?? fieldByName(header);
  return { field, group: '', label: ADDRESS_PARTS.has(field) ? '' : header };
}

function formatOf(header: readonly string[]): Format | null {
  const names = new Set(header.map((name) => name.toLowerCase()));
  return FORMATS.find(({ marks }) => marks.every((mark) => names.has(mark))) ?? null;
}

/** In German and Dutch a `Name` beside a `Vorname` is the family's. */
function withFamilyName(columns: readonly Column[], header: readonly string[]): readonly Column[] {
  const isSplit = header.some((name) => /^(?:vorname|voornaam)$/i.test(name));
  if (!isSplit || columns.some(({ field }) => field === 'family')) return columns;
  return columns.map((column) =>
    column.field === 'name' ? { ...column, field: 'family' } : column,
  );
}

/** What the columns of a table most likely hold, by their names. */
export function guessColumns(header: readonly string[]): ColumnPlan {
  const format = formatOf(header);
  const columns = header.map(
    (name) =>
      numberedColumn(name) ??
      addressColumn(name) ??
      plainColumn(name, format?.fields ?? NOTHING_ELSE),
  );
  return { format: format?.name ?? null, columns: withFamilyName(columns, header) };
}
