import { parseDay } from '../days/day';
import { linksInText } from '../notes/link';
import type { PropertyChange } from '../notes/property-change';
import { textsOf } from '../notes/property-value';
import { safeLine } from '../notes/safe-text';
import type { NoteKeys } from '../people/note-keys';
import type { PropertyId } from '../people/properties';
import { parseYearlyDay } from '../people/yearly-day';
import { CONTACT_MARK, type PersonNote } from './tools';

/** Rows of a table; Contacts writes eight. */
const MOST_ROWS = 100;
const ROW = /^\|([^|\n]*)\|([^\n]*)\|\s*$/;

/** The table that Contacts writes between its marks, by the names of the rows. */
function rowsOf(text: string): ReadonlyMap<string, string> {
  const [, table = ''] = text.split(CONTACT_MARK, 3);
  const lines = table.split('\n', MOST_ROWS).flatMap((line) => {
    const [, key = '', value = ''] = ROW.exec(line.trim()) ?? [];
    // In a table the bar of a link is written with a backslash.
    const said = value.trim().replaceAll('\\|', '|');
    return said === '' ? [] : [[key.trim().toLowerCase(), said] as const];
  });
  return new Map(lines);
}

/** A value as it may stand in a property, or null if the row does not say it. */
type Read = (value: string) => string | null;

const PLAIN: Read = (value) => safeLine(value) || null;
const DAY: Read = (value) => parseDay(linksInText(value)[0]?.linkpath ?? value);
const YEARLY: Read = (value) => (parseYearlyDay(value) ? value : null);

const ROWS: readonly (readonly [row: string, id: PropertyId, read: Read])[] = [
  ['phone', 'phone', PLAIN],
  ['birthday', 'birthday', YEARLY],
  ['last chat', 'lastContact', DAY],
];

/** Rows that are properties of their own, and read as pages. */
const PAGES = ['telegram', 'linkedin'] as const;

function isMissing({ properties }: PersonNote, keys: readonly string[]): boolean {
  return keys.every((key) => (textsOf(properties[key]) ?? ['?']).length === 0);
}

/** Links as they are: in a property they are links too. */
function friendsIn(value: string): string[] {
  return value.match(/\[\[[^[\]\n]+\]\]/g) ?? [];
}

/**
 * What of the table is to become properties: what the note does not say there. Nothing that is there
 * is replaced, and the table stays.
 */
export function tableChanges(note: PersonNote, keys: NoteKeys): readonly PropertyChange[] {
  if (!note.text.includes(CONTACT_MARK)) return [];
  const rows = rowsOf(note.text);
  const set = (key: string, value: string | null): PropertyChange[] =>
    value === null ? [] : [{ kind: 'set', key, value }];
  const name = [rows.get('name'), rows.get('last name')].flatMap((part) => part ?? []).join(' ');
  const known = ROWS.flatMap(([row, id, read]) =>
    isMissing(note, keys.keysOf(id)) ? set(keys.keyOf(id), read(rows.get(row) ?? '')) : [],
  );
  const pages = PAGES.flatMap((row) =>
    isMissing(note, [row]) ? set(row, PLAIN(rows.get(row) ?? '')) : [],
  );
  const friends = isMissing(note, keys.keysOf('knows')) ? friendsIn(rows.get('friends') ?? '') : [];
  return [
    ...(isMissing(note, keys.keysOf('name')) ? set(keys.keyOf('name'), PLAIN(name)) : []),
    ...known,
    ...pages,
    ...friends.map((item): PropertyChange => ({ kind: 'add', key: keys.keyOf('knows'), item })),
  ];
}
