import { isDay, parseDay, type Day } from '../days/day';
import { PLAIN_DAY_LINKS } from './day-links';
import type { ValueFault } from './fault';
import type { DayOfLink } from './interaction';
import { displayText, linksInText } from './link';
import { isRecord } from '../text/record';

/**
 * Frontmatter values of any shape, read as what a property holds. A note is untrusted input: each
 * reader answers for every value YAML can give, and never throws.
 */
export type Reading<T> =
  | { readonly kind: 'read'; readonly value: T }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable'; readonly fault: ValueFault };

type SimpleCode = 'not-texts' | 'not-a-text' | 'not-a-day' | 'not-a-checkbox';

const ABSENT = { kind: 'absent' } as const;

/** Deeper nesting than any property has; stops a hostile note from exhausting the stack. */
const MAX_DEPTH = 16;

function read<T>(value: T): Reading<T> {
  return { kind: 'read', value };
}

function unreadable(code: SimpleCode): Reading<never> {
  return { kind: 'unreadable', fault: { code } };
}

/** A text, number, checkbox or instant as text; null for what is none of them. */
function scalarText(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (typeof value === 'boolean') return String(value);
  if (value instanceof Date && !Number.isNaN(value.getTime()))
    return value.toISOString().slice(0, 10);
  return null;
}

// YAML reads an unquoted `[[Ana]]` as a list in a list, and `[[Ana, the poet]]` as one of two.
export function unquotedLink(value: unknown): string | null {
  if (!Array.isArray(value) || value.length !== 1) return null;
  const inner: unknown = value[0];
  if (!Array.isArray(inner) || inner.length === 0) return null;
  const parts = inner.map(scalarText);
  return parts.every((part) => part !== null) ? `[[${parts.join(', ')}]]` : null;
}

function textsOfAll(items: readonly unknown[], depth: number): string[] | null {
  const texts: string[] = [];
  for (const item of items) {
    const inner = textsOf(item, depth + 1);
    if (inner === null) return null;
    for (const text of inner) texts.push(text); // not spread: arguments fill the stack
  }
  return texts;
}

/** All texts of a value, lists in lists flattened, unquoted links restored; null if one is none. */
export function textsOf(value: unknown, depth = 0): string[] | null {
  if (value === null || value === undefined) return [];
  const scalar = scalarText(value) ?? unquotedLink(value);
  if (scalar !== null) return scalar.trim() === '' ? [] : [scalar.trim()];
  return Array.isArray(value) && depth < MAX_DEPTH ? textsOfAll(value, depth) : null;
}

/** Whether a value is a text as a reader sees it: most are, and need not be taken apart. */
function isPlainText(value: unknown): value is string {
  return (
    typeof value === 'string' && value !== '' && value === value.trim() && !value.includes('[')
  );
}

/**
 * A list of phrases as a reader sees them; a single text is a list of one. A list that is one
 * already is given back itself.
 */
export function readList(value: unknown): Reading<readonly string[]> {
  if (isPlainText(value)) return read([value]);
  if (Array.isArray(value) && value.length > 0 && value.every(isPlainText)) return read(value);
  const texts = textsOf(value);
  if (texts === null) return unreadable('not-texts');
  const shown = texts.map(displayText).filter((text) => text !== '');
  return shown.length === 0 ? ABSENT : read(shown);
}

/** The usable part of a list, and what is wrong with the rest; null if nothing is. */
export interface ListReading {
  readonly texts: readonly string[];
  readonly fault: ValueFault | null;
}

const NOTHING: ListReading = { texts: [], fault: null };

/** A list item by item: one that is no text keeps none of the others from being read. */
export function readItems(value: unknown): ListReading {
  const whole = readList(value);
  if (whole.kind === 'read') return { texts: whole.value, fault: null };
  if (whole.kind === 'absent') return NOTHING;
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const texts = items.flatMap((item) => {
    const one = readList(item);
    return one.kind === 'read' ? one.value : [];
  });
  return { texts, fault: texts.length === 0 ? whole.fault : { code: 'group-in-list' } };
}

const NO_TEXT: ReadonlySet<string> = new Set(['number', 'bigint', 'boolean']);

// YAML took what is written for something else: 0044 has become 44, 1e5 100000, TRUE true.
function isReadOtherwise(value: unknown): boolean {
  return NO_TEXT.has(typeof value) || value instanceof Date;
}

/** Whether a value, or an item of a list, is a number or a checkbox and may not be as written. */
export function holdsNumber(value: unknown): boolean {
  return Array.isArray(value) ? value.some(isReadOtherwise) : isReadOtherwise(value);
}

/** A value without its numbers and checkboxes. */
export function withoutNumbers(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => !isReadOtherwise(item));
  return isReadOtherwise(value) ? null : value;
}

/** One text; a list is joined with commas. */
export function readText(value: unknown): Reading<string> {
  if (isPlainText(value)) return read(value);
  const list = readList(value);
  if (list.kind === 'unreadable') return unreadable('not-a-text');
  return list.kind === 'read' ? read(list.value.join(', ')) : list;
}

function dayIn(text: string, dayOf: DayOfLink): Day | null {
  const [link, ...others] = linksInText(text);
  return (link && others.length === 0 ? dayOf(link) : null) ?? parseDay(text);
}

/**
 * A calendar day: `2026-11-05`, quoted or not, the day part of a datetime, or a link to the day.
 * @param dayOf how links name days in the vault
 */
export function readDay(value: unknown, dayOf = PLAIN_DAY_LINKS.dayOf): Reading<Day> {
  if (typeof value === 'string' && isDay(value)) return read(value);
  const texts = textsOf(value);
  if (texts?.length === 0) return ABSENT;
  const [text, ...others] = texts ?? [];
  const day = text !== undefined && others.length === 0 ? dayIn(text, dayOf) : null;
  return day ? read(day) : unreadable('not-a-day');
}

const YES = new Set(['true', 'yes', 'on', '1', 'x']);
const NO = new Set(['false', 'no', 'off', '0']);

/** A checkbox; what people write for one (`yes`, `no`, `1`) counts. */
export function readCheckbox(value: unknown): Reading<boolean> {
  const texts = textsOf(value);
  if (texts?.length === 0) return ABSENT;
  const word = texts?.length === 1 ? texts[0]?.toLowerCase() : undefined;
  if (word !== undefined && YES.has(word)) return read(true);
  if (word !== undefined && NO.has(word)) return read(false);
  return unreadable('not-a-checkbox');
}

/** A name, even if it is kept in parts (`name: {first: Ana, last: Silva}`). */
export function readName(value: unknown): Reading<string> {
  if (!isRecord(value) || value instanceof Date) return readText(value);
  const parts = textsOf([value['first'], value['last']]) ?? [];
  return parts.length > 0 ? readText(parts.join(' ')) : unreadable('not-a-text');
}
