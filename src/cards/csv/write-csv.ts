import { propertyName } from '../../core/people/properties';
import type { Card, NameParts } from '../kit/card';
import { FIELDS, OWN_PROPERTIES } from '../kit/fields';
import { composedName } from './row-name';

/** Columns of a kind at most; what is more goes into the last, as Google does it. */
const MOST = 5;

/** Google's way to put several values into one cell. */
const BETWEEN = ' ::: ';

/** A value that has what stands between values in it, so that it can be told from two. */
function escaped(value: string): string {
  return value.replace(/ (:{3,})(?= )/g, ' :$1');
}

/** Google's own columns, in its order; the numbered ones follow. */
const FIXED: readonly (readonly [string, (card: Card, parts: NameParts) => string])[] = [
  ['First Name', (_, { given }) => given],
  ['Middle Name', (_, { additional }) => additional],
  ['Last Name', (_, { family }) => family],
  ['Phonetic First Name', () => ''],
  ['Phonetic Middle Name', () => ''],
  ['Phonetic Last Name', () => ''],
  ['Name Prefix', (_, { prefix }) => prefix],
  ['Name Suffix', (_, { suffix }) => suffix],
  [FIELDS.aliases.google, ({ aliases }) => aliases.join(BETWEEN)],
  ['File As', () => ''],
  [FIELDS.organization.google, ({ organization }) => organization.join(BETWEEN)],
  [FIELDS.role.google, ({ role }) => role ?? ''],
  ['Organization Department', () => ''],
  [FIELDS.birthday.google, ({ birthday }) => birthday ?? ''],
  ['Notes', ({ note }) => note ?? ''],
  ['Photo', () => ''],
  [FIELDS.circle.google, ({ circle }) => circle.join(BETWEEN)],
];

/** Our own properties under their own names, which other programs do not know. */
function ownColumns(
  cards: readonly Card[],
): readonly (readonly [string, (card: Card) => string])[] {
  const used = OWN_PROPERTIES.filter((id) => cards.some(({ own }) => own[id] !== undefined));
  const uid = cards.some((card) => card.uid !== null);
  return [
    ...used.map((id) => {
      const values = (card: Card): string => (card.own[id] ?? []).map(escaped).join(BETWEEN);
      return [propertyName(id, {}), values] as const;
    }),
    ...(uid ? [['uid', (card: Card): string => card.uid ?? ''] as const] : []),
  ];
}

interface Labelled {
  readonly label: string;
  readonly value: string;
}

function unlabelled(values: readonly string[]): Labelled[] {
  return values.map((value) => ({ label: '', value }));
}

/** The numbered columns: what they are called, and what of a card goes into them. */
const NUMBERED: readonly {
  readonly thing: string;
  readonly part: string;
  readonly most: number;
  readonly of: (card: Card) => readonly Labelled[];
}[] = [
  { thing: FIELDS.email.google, part: 'Value', most: MOST, of: ({ email }) => unlabelled(email) },
  { thing: FIELDS.phone.google, part: 'Value', most: MOST, of: ({ phone }) => unlabelled(phone) },
  { thing: FIELDS.place.google, part: 'City', most: MOST, of: ({ place }) => unlabelled(place) },
  { thing: FIELDS.url.google, part: 'Value', most: MOST, of: ({ url }) => unlabelled(url) },
  // Each has a label of its own: there is no last one to put others into.
  { thing: 'Custom Field', part: 'Value', most: 100, of: ({ extras }) => extras },
];

/** A name without parts, or with others than it is made of, stands whole in the first column. */
function partsOf({ name, parts }: Card): NameParts {
  if (parts && composedName(parts) === name && parts.given !== '' && parts.family !== '')
    return parts;
  return { given: name, additional: '', family: '', prefix: '', suffix: '' };
}

/** The first values each on its own, and all others together. */
function inColumns(values: readonly Labelled[], columns: number): Labelled[] {
  const own = values.slice(0, columns - 1);
  const rest = values.slice(columns - 1);
  const last = { label: rest[0]?.label ?? '', value: rest.map(({ value }) => value).join(BETWEEN) };
  const missing = Array.from({ length: columns - 1 - own.length }, () => ({
    label: '',
    value: '',
  }));
  return columns === 0 ? [] : [...own, ...missing, last];
}

/**
 * A value that no spreadsheet takes for a formula. What has only digits and signs computes to a
 * number at the worst, and stays as it is: a guard before `+351 …` or `--04-17` would be part of
 * the number or the day for every address book. `'=` needs one itself, so that reading takes off
 * no apostrophe that was there before.
 */
function guarded(value: string): string {
  if (/^[+-][\d\s()./-]*$/.test(value)) return value;
  return /^'*[=+\-@\t\r]/.test(value) ? `'${value}` : value;
}

/** A value as a cell: between quotation marks where it holds what splits cells or could be cut off. */
function cell(value: string): string {
  return /[",\r\n\ufeff]|^ | $/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/**
 * Cards as a CSV file with the columns of Google's export, which most address books can read; UTF-8
 * with a mark, without which Excel shows other letters and saves them.
 */
export function writeCsv(cards: readonly Card[]): string {
  const things = NUMBERED.map((row) => {
    const used = cards.reduce((most, card) => Math.max(most, row.of(card).length), 1);
    return { ...row, columns: Math.min(used, row.most) };
  });
  const own = ownColumns(cards);
  const header = [
    ...FIXED.map(([name]) => name),
    ...things.flatMap(({ thing, part, columns }) =>
      Array.from({ length: columns }, (_, at) => `${thing} ${String(at + 1)}`).flatMap((each) => [
        `${each} - Label`,
        `${each} - ${part}`,
      ]),
    ),
    ...own.map(([name]) => name),
  ];
  const rows = cards.map((card) => {
    const parts = partsOf(card);
    const numbered = things.flatMap(({ of, columns }) => inColumns(of(card), columns));
    return [
      ...FIXED.map(([, text]) => text(card, parts)),
      ...numbered.flatMap(({ label, value }) => [label, value]),
      ...own.map(([, values]) => values(card)),
    ].map(guarded);
  });
  const lines = [header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`);
  return `\ufeff${lines.join('')}`;
}
