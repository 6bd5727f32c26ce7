import { memoize } from '../../core/collections/memoize';
import { daysBetween, type Day } from '../../core/days/day';

const FORMATS = {
  whole: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long' },
  weekdayAndDate: { weekday: 'long', day: 'numeric', month: 'long' },
  date: { day: 'numeric', month: 'long' },
  dateOfYear: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  shortDate: { day: 'numeric', month: 'short' },
  shortDateOfYear: { day: 'numeric', month: 'short', year: 'numeric' },
  shortMonth: { month: 'short', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

type Format = keyof typeof FORMATS;

/** Made once each: a list has hundreds of days, and making one takes longer than all of them. */
const formatter = memoize(
  (format: Format) =>
    // A day is no instant: read and written in one zone, so that none can move it.
    new Intl.DateTimeFormat('en-GB', { ...FORMATS[format], timeZone: 'UTC' }),
);

function written(day: string, format: Format): string {
  return formatter(format).format(Date.parse(day)).replace(',', '');
}

/** A day as one says it: `Friday 27 November 2026`. */
export function dayInWords(day: Day): string {
  return written(day, 'whole');
}

/** A day with its date, for a sentence: `27 November`, and with the year where that is another. */
export function dateInWords(day: Day, today: Day): string {
  return written(day, day.slice(0, 4) === today.slice(0, 4) ? 'date' : 'dateOfYear');
}

/** The same with the year, where no sentence knows the day of today: `27 November 2026`. */
export function dateOfYear(day: Day): string {
  return written(day, 'dateOfYear');
}

/** A month such as `2026-11` with its name: `November 2026`. */
export function monthInWords(month: string): string {
  return written(`${month}-01`, 'month');
}

/** Up to so many days away a day is said with its date, beyond with its month and year. */
const FAR = 300;

function isFar(day: Day, today: Day): boolean {
  return Math.abs(daysBetween(today, day)) >= FAR;
}

const NEAREST: Readonly<Record<string, string>> = { 0: 'today', 1: 'tomorrow', [-1]: 'yesterday' };

/** `today`, `tomorrow`, `yesterday`, or the weekday of a day in the week around; else null. */
function nearDay(day: Day, today: Day): string | null {
  const days = daysBetween(today, day);
  return NEAREST[days] ?? (Math.abs(days) < 7 ? written(day, 'weekday') : null);
}

/**
 * A day as one says it in a sentence: `today`, `yesterday`, `on Tuesday` for one of the six days
 * before or after, else `on 12 August`, and `in August 2024` where that is far away.
 */
export function whenSaid(day: Day, today: Day): string {
  const near = nearDay(day, today);
  if (near !== null) return Math.abs(daysBetween(today, day)) < 2 ? near : `on ${near}`;
  return isFar(day, today) ? `in ${written(day, 'month')}` : `on ${written(day, 'date')}`;
}

/** The same after `since`: `yesterday`, `Tuesday`, `7 November`, `November 2024`. */
export function sinceDay(day: Day, today: Day): string {
  return whenSaid(day, today).replace(/^(?:on|in) /, '');
}

/** A day in few letters, for the end of a line: `today`, `Tuesday`, `12 Aug`, `Aug 2024`. */
export function shortDay(day: Day, today: Day): string {
  const near = nearDay(day, today);
  return near ?? written(day, isFar(day, today) ? 'shortMonth' : 'shortDate');
}

/** A day in few letters that is still that day: `today`, `Tuesday`, `12 Aug`, `12 Aug 2024`. */
export function shortDate(day: Day, today: Day): string {
  const isThisYear = day.slice(0, 4) === today.slice(0, 4);
  return nearDay(day, today) ?? written(day, isThisYear ? 'shortDate' : 'shortDateOfYear');
}

/** A day on a button: `Today`, `Yesterday`, `Tuesday`, `Thursday 19 November`. */
export function dayOnButton(day: Day, today: Day): string {
  const text = nearDay(day, today) ?? written(day, 'weekdayAndDate');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
