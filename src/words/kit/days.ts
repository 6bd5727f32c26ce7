import { memoize } from '../../core/collections/memoize';
import { daysBetween, type Day } from '../../core/days/day';
import { translated, uiLanguage, uiLocale } from './ui-language';

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
  shortMonthAlone: { month: 'short' },
  monthLetter: { month: 'narrow' },
  shortWeekday: { weekday: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

type Format = keyof typeof FORMATS;

/** Made once each: a list has hundreds of days, and making one takes longer than all of them. */
const formatters = memoize((locale: string) =>
  memoize(
    (format: Format) =>
      // A day is no instant: read and written in one zone, so that none can move it.
      new Intl.DateTimeFormat(locale, { ...FORMATS[format], timeZone: 'UTC' }),
  ),
);

/** `Intl` puts a comma after an English weekday, and has no first of a month. */
function tidied(text: string): string {
  const language = uiLanguage();
  if (language === 'en') return text.replace(',', '');
  if (language === 'fr') return text.replace(/\b1 (?=\p{L})/u, '1er ');
  return language === 'pt' ? text.replace(/\b1 (?=de )/, '1º ') : text;
}

function written(day: string, format: Format): string {
  return tidied(formatters(uiLocale())(format).format(Date.parse(day)));
}

/** A day in a sentence: each language has its own words before weekdays, dates and months. */
export const DAYS = translated('kit.DAYS', {
  today: 'today',
  tomorrow: 'tomorrow',
  yesterday: 'yesterday',
  onWeekday: (weekday: string) => `on ${weekday}`,
  onDate: (date: string) => `on ${date}`,
  inMonth: (month: string) => `in ${month}`,
  sinceWeekday: (weekday: string) => weekday,
  sinceDate: (date: string) => date,
  daysAgo: (days: number) => `${String(days)} ${days === 1 ? 'day' : 'days'} ago`,
  inDays: (days: number) => `in ${String(days)} ${days === 1 ? 'day' : 'days'}`,
});

/** A day as one says it: `Friday 27 November 2026`. */
export function dayInWords(day: Day): string {
  return written(day, 'whole');
}

/** A day with its weekday: `Saturday 14 November`. */
export function weekdayAndDate(day: Day): string {
  return written(day, 'weekdayAndDate');
}

/** A weekday in few letters: `Mon`. */
export function shortWeekday(day: Day): string {
  return written(day, 'shortWeekday');
}

/** A day with its date, for a sentence: `27 November`, and with the year where that is another. */
export function dateInWords(day: Day, today: Day): string {
  return written(day, day.slice(0, 4) === today.slice(0, 4) ? 'date' : 'dateOfYear');
}

/** The same as an answer to when: `on 27 November`. */
export function onDate(day: Day, today: Day): string {
  return DAYS.onDate(dateInWords(day, today));
}

/** The same with the year, where no sentence knows the day of today: `27 November 2026`. */
export function dateOfYear(day: Day): string {
  return written(day, 'dateOfYear');
}

/** A month such as `2026-11` with its name: `November 2026`. */
export function monthInWords(month: string): string {
  return written(`${month}-01`, 'month');
}

/** The month of a day in few letters: `Nov`. */
export function shortMonth(day: Day): string {
  return written(day, 'shortMonthAlone');
}

/** A month such as `2026-11` in one letter: `N`. */
export function monthLetter(month: string): string {
  return written(`${month}-01`, 'monthLetter');
}

/** Up to this many days away a day is shown with its date, beyond that with month and year. */
const FAR = 300;

function isFar(day: Day, today: Day): boolean {
  return Math.abs(daysBetween(today, day)) >= FAR;
}

/** `today`, `tomorrow`, `yesterday`; null for every other day. */
function nearestDay(day: Day, today: Day): string | null {
  switch (daysBetween(today, day)) {
    case 0:
      return DAYS.today;
    case 1:
      return DAYS.tomorrow;
    case -1:
      return DAYS.yesterday;
    default:
      return null;
  }
}

/** The weekday of one of the six days before or after; null for the days beyond. */
function weekdayNear(day: Day, today: Day): string | null {
  return Math.abs(daysBetween(today, day)) < 7 ? written(day, 'weekday') : null;
}

function nearDay(day: Day, today: Day): string | null {
  return nearestDay(day, today) ?? weekdayNear(day, today);
}

/**
 * A day as one says it in a sentence: `today`, `yesterday`, `on Tuesday` for one of the six days
 * before or after, else `on 12 August`, and `in August 2024` where that is far away.
 */
export function relativeDay(day: Day, today: Day): string {
  const nearest = nearestDay(day, today);
  if (nearest !== null) return nearest;
  const weekday = weekdayNear(day, today);
  if (weekday !== null) return DAYS.onWeekday(weekday);
  return isFar(day, today)
    ? DAYS.inMonth(written(day, 'month'))
    : DAYS.onDate(written(day, 'date'));
}

/** The day itself, which is worth knowing after years too: `today`, `on 7 November 2025`. */
export function whenExactly(day: Day, today: Day): string {
  return nearestDay(day, today) ?? onDate(day, today);
}

function since(day: Day, today: Day, formats: { month: Format; date: Format }): string {
  const nearest = nearestDay(day, today);
  if (nearest !== null) return nearest;
  const weekday = weekdayNear(day, today);
  if (weekday !== null) return DAYS.sinceWeekday(weekday);
  return isFar(day, today)
    ? written(day, formats.month)
    : DAYS.sinceDate(written(day, formats.date));
}

/** The same after `since`: `yesterday`, `Tuesday`, `7 November`, `November 2024`. */
export function sinceDay(day: Day, today: Day): string {
  return since(day, today, { month: 'month', date: 'date' });
}

/** The same after `since` in few letters: `yesterday`, `Tuesday`, `7 Nov`, `Nov 2024`. */
export function sinceShortDay(day: Day, today: Day): string {
  return since(day, today, { month: 'shortMonth', date: 'shortDate' });
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
  const text = nearDay(day, today) ?? weekdayAndDate(day);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** From this many days on, a day is shown by its date: nobody counts further. */
const COUNTED_DAYS = 14;

/** `today`, `yesterday`, `12 days ago`, `on 12 August`, and for days to come `in 3 days`. */
export function ago(day: Day, today: Day): string {
  const days = daysBetween(day, today);
  if (Math.abs(days) < 2 || Math.abs(days) >= COUNTED_DAYS) return relativeDay(day, today);
  return days > 0 ? DAYS.daysAgo(days) : DAYS.inDays(-days);
}
