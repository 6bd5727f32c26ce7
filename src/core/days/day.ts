import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths } from 'date-fns/addMonths';
import { addYears } from 'date-fns/addYears';
import { memoize } from '../collections/memoize';

/**
 * A calendar day, `YYYY-MM-DD`, never an instant. Days compare with `<` as text, because the
 * parts stand in order and have a fixed width.
 */
export type Day = string & { readonly calendarDay: unique symbol };

/** A span added by the calendar: months and years clamp to the month's last day. */
export interface Span {
  readonly count: number;
  readonly unit: 'days' | 'weeks' | 'months' | 'years';
}

const DAY_OR_DATETIME = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{1,2}:\d{2}.*)?$/s;
const DAYS_BY_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** The number at a position in a text; 0, which is no part of any day, if there is none. */
function numberAt(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (!isDigit(code)) return 0;
    number = number * 10 + code - 48;
  }
  return number;
}

function lastOf(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS_BY_MONTH[month - 1] ?? 0);
}

/**
 * Whether the text is a day that exists in the (proleptic) Gregorian calendar, year 1 to 9999.
 * Read by character, because every link and value of a vault is asked: a pattern takes ten times
 * as long.
 */
export function isDay(text: string): text is Day {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return false;
  const [year, month, day] = [numberAt(text, 0, 4), numberAt(text, 5, 7), numberAt(text, 8, 10)];
  return year > 0 && day > 0 && day <= lastOf(year, month);
}

/** The day that the text is, or the day part of a datetime (`2026-03-01T22:15`), else null. */
export function parseDay(text: string): Day | null {
  const written = text.trim();
  if (isDay(written)) return written;
  const part = DAY_OR_DATETIME.exec(written)?.[1];
  return part !== undefined && isDay(part) ? part : null;
}

/** The day that a note name such as `2026-10-29 Design evening` starts with, else null. */
export function leadingDay(text: string): Day | null {
  const part = text.slice(0, 10);
  return isDay(part) && !isDigit(text.charCodeAt(10)) ? part : null;
}

const MILLISECONDS_A_DAY = 86_400_000;

// Days are computed in UTC: local time would lose the days that a zone skipped (Samoa,
// 2011-12-30) and the midnights that daylight saving removes (Cairo, Beirut). In UTC every day
// has the same length, and the language reads a bare day as UTC.
function toMilliseconds(day: Day): number {
  return Date.parse(day);
}

/** Many people share a day: if they share its string too, comparing and reading it is faster. */
const toDay = memoize((milliseconds: number): Day | null => {
  const date = new Date(milliseconds);
  if (Number.isNaN(date.getTime())) return null;
  const text = date.toISOString().slice(0, 10);
  return isDay(text) ? text : null;
});

/** The day a span after (or, with a negative count, before) a day; null beyond year 9999. */
export function addSpan(day: Day, { count, unit }: Span): Day | null {
  const start = toMilliseconds(day);
  switch (unit) {
    case 'days':
      return toDay(start + count * MILLISECONDS_A_DAY);
    case 'weeks':
      return toDay(start + count * 7 * MILLISECONDS_A_DAY);
    case 'months':
      return toDay(addMonths(new UTCDateMini(start), count).getTime());
    case 'years':
      return toDay(addYears(new UTCDateMini(start), count).getTime());
  }
}

/** The day this many days after a day; the day itself if the calendar ends there. */
export function addDays(day: Day, count: number): Day {
  return addSpan(day, { count, unit: 'days' }) ?? day;
}

/** Calendar days from one day to another, negative if `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return (toMilliseconds(to) - toMilliseconds(from)) / MILLISECONDS_A_DAY;
}

/** The calendar day a `Date` shows in the local time zone: what "today" is for its reader. */
export function localDay(date: Date): Day | null {
  const pad = (part: number, width: number): string => String(part).padStart(width, '0');
  const text = `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}`;
  return isDay(text) ? text : null;
}
