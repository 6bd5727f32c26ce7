import type { Day } from './day';
import { foldDayWord, type DayWords, type WordTable } from './day-words';
import { dayInWeek, dayInYear, dayOfParts, ISO_WEEKS, weekOf, type WeekRule } from './week-day';

/** What a token of a name says of the day. */
export type Part =
  | 'year'
  | 'month'
  | 'monthName'
  | 'day'
  | 'dayOfYear'
  | 'isoYear'
  | 'isoWeek'
  | 'localYear'
  | 'localWeek'
  /** 0 is Sunday. */
  | 'weekday'
  /** 1 is Monday. */
  | 'isoWeekday'
  /** 0 is the day on which weeks start. */
  | 'localWeekday'
  | 'weekdayName';

export type PartTexts = ReadonlyMap<Part, string>;

/** How a name says its day; null if it does not. */
export type Scheme = 'date' | 'month-name' | 'day-of-year' | 'iso-week' | 'local-week' | null;

/** The language of names: its words, and how it counts weeks if that is known. */
export interface DayLanguage {
  readonly words: DayWords;
  readonly weeks: WeekRule | null;
}

/** What a name says of its day. */
export type NameReading =
  | { readonly kind: 'day'; readonly day: Day }
  /** It has another shape, or says a day that there is not. */
  | { readonly kind: 'none' }
  /** In the place of the month stands a word that names none, or several. */
  | { readonly kind: 'unknown' | 'ambiguous'; readonly word: string };

const WEEKDAYS: readonly Part[] = ['weekday', 'isoWeekday', 'weekdayName'];

/** What each scheme needs one of, each time; the first that a format fulfils is taken. */
const SCHEMES: readonly (readonly [Exclude<Scheme, null>, readonly (readonly Part[])[]])[] = [
  ['date', [['month'], ['day']]],
  ['month-name', [['monthName'], ['day']]],
  ['day-of-year', [['dayOfYear']]],
  ['iso-week', [['isoWeek'], [...WEEKDAYS, 'localWeekday']]],
  ['local-week', [['localWeek'], [...WEEKDAYS, 'localWeekday']]],
];

const LOCAL: ReadonlySet<Part> = new Set(['localYear', 'localWeek', 'localWeekday']);

/** Whether parts hang on how the app's language counts weeks. */
export function isLocal(parts: ReadonlySet<Part>): boolean {
  return [...parts].some((part) => LOCAL.has(part));
}

/** @param hasWeeks whether it is known how the app's language counts weeks */
export function schemeOf(parts: ReadonlySet<Part>, hasWeeks: boolean): Scheme {
  const has = (some: readonly Part[]): boolean =>
    some.some((part) => parts.has(part) && (hasWeeks || !LOCAL.has(part)));
  if (!has(['year', 'isoYear', 'localYear'])) return null;
  return SCHEMES.find(([, needs]) => needs.every(has))?.[0] ?? null;
}

/** As moment reads two digits: up to 68 of this century. */
function fullYear(written: string): number {
  const year = Number(written);
  if (written.length !== 2) return year;
  return year > 68 ? 1900 + year : 2000 + year;
}

function yearIn(written: PartTexts, part: Part): number | null {
  const year = written.get(part);
  return year === undefined ? null : fullYear(year);
}

function numberIn(written: PartTexts, part: Part): number {
  return Number(written.get(part) ?? Number.NaN);
}

function wordIn(written: PartTexts, part: Part, table: WordTable): number | null | undefined {
  return table.get(foldDayWord(written.get(part) ?? ''));
}

function weekdayIn(written: PartTexts, { words, weeks }: DayLanguage): number {
  const candidates = [
    numberIn(written, 'weekday'),
    numberIn(written, 'isoWeekday') % 7,
    weeks ? (weeks.firstDay + numberIn(written, 'localWeekday')) % 7 : Number.NaN,
    wordIn(written, 'weekdayName', words.weekdays) ?? Number.NaN,
  ];
  return candidates.find((candidate) => candidate >= 0 && candidate <= 6) ?? Number.NaN;
}

interface Years {
  readonly calendar: number | null;
  /** The year whose weeks are counted. */
  readonly week: number | null;
  readonly rule: WeekRule;
}

function yearsIn(written: PartTexts, { weeks }: DayLanguage): Years {
  const calendar = yearIn(written, 'year');
  const isLocal = written.has('localWeek') || !(written.has('isoWeek') || written.has('isoYear'));
  if (isLocal && weeks) return { calendar, week: yearIn(written, 'localYear'), rule: weeks };
  return { calendar, week: yearIn(written, 'isoYear'), rule: ISO_WEEKS };
}

function around(year: number | null): number[] {
  return year === null ? [] : [year - 1, year, year + 1];
}

/** The one day of some, for a name that fits two days says neither. */
function only(days: readonly (Day | null)[]): NameReading {
  const found = [...new Set(days.flatMap((day) => day ?? []))];
  const [day] = found;
  return day !== undefined && found.length === 1 ? { kind: 'day', day } : { kind: 'none' };
}

/** Days of each year in question, which may be told by the year of the weeks alone. */
function inYears({ calendar, week, rule }: Years, of: (year: number) => Day | null): NameReading {
  if (calendar !== null) return only([of(calendar)]);
  const days = around(week).map(of);
  return only(days.filter((day) => day !== null && weekOf(day, rule).year === week));
}

function byWeek({ calendar, week, rule }: Years, number: number, weekday: number): NameReading {
  if (Number.isNaN(weekday)) return { kind: 'none' };
  const years = week === null ? around(calendar) : [week];
  const days = years.map((year) => dayInWeek(year, { week: number, weekday }, rule));
  // Beside a week often stands the year of the calendar, which differs around New Year.
  const isIn = (day: Day | null): boolean => day !== null && Number(day.slice(0, 4)) === calendar;
  return only(week === null ? days.filter(isIn) : days);
}

function byMonthName(written: PartTexts, years: Years, { words }: DayLanguage): NameReading {
  const month = wordIn(written, 'monthName', words.months);
  if (typeof month === 'number')
    return inYears(years, (year) => dayOfParts(year, month, numberIn(written, 'day')));
  const kind = month === null ? 'ambiguous' : 'unknown';
  return { kind, word: written.get('monthName') ?? '' };
}

/**
 * The day that the parts of a name say. A weekday that does not fit is no reason against the day:
 * its number is what people look at.
 */
export function readParts(written: PartTexts, scheme: Scheme, language: DayLanguage): NameReading {
  const years = yearsIn(written, language);
  const number = (part: Part): number => numberIn(written, part);
  switch (scheme) {
    case 'date':
      return inYears(years, (year) => dayOfParts(year, number('month'), number('day')));
    case 'month-name':
      return byMonthName(written, years, language);
    case 'day-of-year':
      return inYears(years, (year) => dayInYear(year, number('dayOfYear')));
    case 'iso-week':
      return byWeek(years, number('isoWeek'), weekdayIn(written, language));
    case 'local-week':
      return byWeek(years, number('localWeek'), weekdayIn(written, language));
    case null:
      return { kind: 'none' };
  }
}
