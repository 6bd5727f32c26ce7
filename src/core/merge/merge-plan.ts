import type { Day } from '../days/day';
import { isEqual } from '../text/equal';
import { readFrontMatter } from '../notes/front-matter';
import type { Refused } from '../notes/note-edit';
import { readLog } from '../notes/log-section';
import { readDay } from '../notes/property-value';
import { hasItem, itemsOf, movedToEnd } from '../notes/same-list-item';
import {
  isForeign,
  propertyKind,
  propertyTable,
  type PropertyId,
  type PropertyKind,
  type PropertyTable,
} from '../people/properties';
import { noteKeys, type NoteKeys } from '../people/note-keys';
import type { Settings } from '../people/settings';
import { isEmpty, type MergeRow } from './merge-row';
import { readTexts, type ReadTexts } from './merge-property';

type Properties = Readonly<Record<string, unknown>>;

export type MergePlan = { readonly kind: 'plan'; readonly rows: readonly MergeRow[] } | Refused;

/** The texts of two notes about one person. */
export interface NotePair {
  readonly kept: string;
  readonly other: string;
}

interface Sides {
  readonly texts: NotePair;
  readonly kept: Properties;
  readonly other: Properties;
  readonly keptKeys: NoteKeys;
  readonly table: PropertyTable;
  readonly today: Day;
  /** The note whose last contact is older: its points stand first (docs/person-note.md). */
  readonly older: 'kept' | 'other';
}

interface Values {
  readonly key: string;
  readonly otherKey: string;
  readonly id: PropertyId | null;
}

type Decision = Pick<MergeRow, 'choice' | 'options' | 'isConflict' | 'rest'>;

const TAKEN: Decision = { choice: 'other', options: ['other', 'kept'], isConflict: false };
const JOINED: Decision = { choice: 'both', options: ['both', 'kept', 'other'], isConflict: false };
const CONFLICT: Decision = { choice: 'kept', options: ['kept', 'other'], isConflict: true };

/** What a name means for a value: `how-we-met` is a day in some vaults and a story in others. */
function idOf(key: string, value: unknown, { table }: Sides): PropertyId | null {
  // Under another name it would no longer say which site, or what they are to each other.
  if (isForeign(key)) return null;
  const ids = table.meaningsOf(key).map(({ id }) => id);
  const isDay = readDay(value).kind === 'read';
  return ids.find((id) => ids.length === 1 || isDay === (propertyKind(id) === 'day')) ?? null;
}

function keyInKept(otherKey: string, id: PropertyId | null, { kept, keptKeys }: Sides): string {
  const keys = Object.keys(kept);
  const known = id === null ? [] : keptKeys.keysOf(id).filter((key) => !isForeign(key));
  const filled = known.find((key) => !isEmpty(kept[key]));
  const same = keys.find((key) => key.toLowerCase() === otherKey.toLowerCase());
  return filled ?? known[0] ?? same ?? otherKey;
}

/** A property of the user's own: a list if one of the notes has several values. */
function isOwnList({ key, id }: Values, kept: unknown, other: unknown): boolean {
  if (id !== null) return false;
  return /^(?:tags?|cssclasses)$/i.test(key) || Array.isArray(kept) || Array.isArray(other);
}

/** Whether the other day stands: the later contact, the next day to come, the first meeting. */
function standsOther(id: PropertyId, kept: Day, other: Day, today: Day): boolean {
  if (id === 'lastContact') return other > kept;
  if (id !== 'followUp' || kept < today === other < today) return other < kept;
  return kept < today;
}

function decideDay(id: PropertyId, kept: Day, other: Day, today: Day): Decision {
  const choice = standsOther(id, kept, other, today) ? 'other' : 'kept';
  return { choice, options: ['kept', 'other'], isConflict: false };
}

function textsOfBoth({ key, otherKey }: Values, { texts }: Sides): ReadTexts | null {
  const kept = readTexts({ text: texts.kept, key });
  const other = kept && readTexts({ text: texts.other, key: otherKey });
  // Where nothing can be read there is nothing to join.
  return other?.texts.length === 0 && other.rest.length > 0 ? null : other;
}

const CAN_BE_BOTH: ReadonlySet<PropertyKind | null> = new Set(['list', 'links', 'text', null]);

/** Whether the note that stays says it all already, and of points in the order of time. */
function isJoined({ key, id }: Values, items: readonly string[], { kept, older }: Sides): boolean {
  const now = kept[key];
  if (!items.every((item) => hasItem(now, item))) return false;
  return id !== 'discussed' || older === 'other' || isEqual(itemsOf(now), endingWith(now, items));
}

/** A list with some of its items at the end, in their order. */
function endingWith(value: unknown, items: readonly string[]): readonly unknown[] {
  return items.reduce<readonly unknown[]>((list, item) => movedToEnd(list, item), itemsOf(value));
}

function decideTexts(values: Values, sides: Sides): Decision | null {
  const { key, otherKey, id } = values;
  const kind = id === null ? null : propertyKind(id);
  const items = CAN_BE_BOTH.has(kind) ? textsOfBoth(values, sides) : null;
  if (items === null) return CONFLICT;
  const kept = sides.kept[key];
  const isList = kind === 'list' || kind === 'links';
  if (!isList && !isOwnList(values, kept, sides.other[otherKey]))
    return { ...CONFLICT, options: ['kept', 'other', 'both'] };
  if (items.rest.length > 0) return { ...JOINED, rest: items.rest };
  return isJoined(values, items.texts, sides) ? null : JOINED;
}

function decideFilled(values: Values, sides: Sides): Decision | null {
  const { key, otherKey, id } = values;
  if (id === null || propertyKind(id) !== 'day') return decideTexts(values, sides);
  const [kept, other] = [readDay(sides.kept[key]), readDay(sides.other[otherKey])];
  if (kept.kind !== 'read' || other.kind !== 'read') return CONFLICT;
  return kept.value === other.value ? null : decideDay(id, kept.value, other.value, sides.today);
}

function decide(values: Values, sides: Sides): Decision | null {
  const { key, otherKey } = values;
  const [kept, other] = [sides.kept[key], sides.other[otherKey]];
  if (!Object.hasOwn(sides.kept, key)) return TAKEN;
  if (isEmpty(other) || isEqual(kept, other)) return null;
  return isEmpty(kept) ? TAKEN : decideFilled(values, sides);
}

/** The name is no property to be carried over: the other one becomes an alias. */
const BY_NAME: ReadonlySet<PropertyId> = new Set(['name', 'aliases']);

function rowOf(otherKey: string, sides: Sides): MergeRow | null {
  const other = sides.other[otherKey];
  const id = idOf(otherKey, other, sides);
  if (id !== null && BY_NAME.has(id)) return null;
  const key = keyInKept(otherKey, id, sides);
  const decision = decide({ key, otherKey, id }, sides);
  const first = id === 'discussed' ? sides.older : null;
  const kept = sides.kept[key] ?? null;
  return decision && { key, otherKey, id, kept, other, first, ...decision };
}

/** Of two properties of the note that goes that mean the same, the second can only be told. */
function eachOnce(rows: readonly MergeRow[]): MergeRow[] {
  const seen = new Set<string>();
  return rows.map((row) => {
    const isFirst = row.choice === 'both' || !seen.has(row.key);
    seen.add(row.key);
    return isFirst ? row : { ...row, choice: 'kept', options: ['kept'], isConflict: true };
  });
}

/** The last contact according to a note's own text; empty if it has none. */
function lastDayIn(text: string, properties: Properties, settings: Settings): string {
  const keys = noteKeys(properties, settings);
  const written = [...keys.keysOf('met'), ...keys.keysOf('lastContact')].flatMap((key) => {
    const day = readDay(properties[key]);
    return day.kind === 'read' ? [day.value] : [];
  });
  const days: string[] = [...written, ...readLog(text).map(({ day }) => day)];
  return days.reduce((last, day) => (day > last ? day : last), '');
}

/**
 * What becomes of each property when two notes of one person become one: lists are joined, of two
 * days the rule of the property decides, and of other values the one that stays, unless the user
 * chooses. Properties about which the notes agree are no rows.
 */
export function mergePlan(texts: NotePair, settings: Settings, today: Day): MergePlan {
  const [kept, other] = [readFrontMatter(texts.kept), readFrontMatter(texts.other)];
  if (kept.kind === 'unreadable') return { kind: 'refused', fault: kept.fault };
  if (other.kind === 'unreadable') return { kind: 'refused', fault: other.fault };
  const table = propertyTable(settings.propertyNames);
  const keptKeys = noteKeys(kept.properties, settings);
  const properties = { kept: kept.properties, other: other.properties };
  const [keptDay, otherDay] = [
    lastDayIn(texts.kept, kept.properties, settings),
    lastDayIn(texts.other, other.properties, settings),
  ];
  const older = otherDay < keptDay ? ('other' as const) : ('kept' as const);
  const sides = { texts, ...properties, keptKeys, table, today, older };
  const rows = Object.keys(other.properties).flatMap((key) => rowOf(key, sides) ?? []);
  return { kind: 'plan', rows: eachOnce(rows) };
}
