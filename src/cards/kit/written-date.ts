import { isDay, type Day } from '../../core/days/day';
import { monthOfWord } from './month-word';

/** How one source writes days if the numbers alone do not tell; null: unknown. */
export type DayOrder = 'day-first' | 'month-first' | null;

/** The parts of a day as written; the year may be missing, or have two digits. */
interface DateParts {
  readonly year: string | null;
  readonly month: number;
  readonly day: number;
}

/** A day in numbers whose first two could be in either order. */
interface Numbers {
  readonly first: string;
  readonly sign: string;
  readonly second: string;
  /** Empty if there is none. */
  readonly year: string;
}

const TIME = String.raw`(?:[T ]\d{1,2}:.*)?`;
const YEAR_FIRST = new RegExp(
  String.raw`^(?<year>\d{4})(?<sign>[-./])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})${TIME}$`,
);
const TOGETHER = new RegExp(String.raw`^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})${TIME}$`);
const EAST_ASIAN =
  /^(?:(?<year>\d{4}) ?[年년] ?)?(?<month>\d{1,2}) ?[月월] ?(?<day>\d{1,2}) ?[日일]?$/;
const NO_YEAR = /^--(?<month>\d{2})-?(?<day>\d{2})(?:[T ].*)?$/;
const NUMBERS = new RegExp(String.raw`^(\d{1,2})([-./])(\d{1,2})\2(\d{4}|\d{2})${TIME}$`);
const TWO_NUMBERS = /^(\d{1,2})([-/])(\d{1,2})$/;
// `17.4.`; `3.5` is a number before it is a day.
const POINTS = /^(\d{1,2})(\.) ?(\d{1,2})\.$/;

/** Words between the parts of a day, and the ends of ordinal numbers. */
const FILLER = /^(?:de|del|do|of|the|den|der|le|el|st|nd|rd|th|er|g|r|года|року|roku)$/;

/** Longer texts are no day. */
const LONGEST = 40;

function dayText(year: string, { month, day }: DateParts): Day | null {
  const text = [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
  return isDay(text) ? text : null;
}

function writtenOf(year: string | null, month: string, day: string): DateParts {
  return { year, month: Number(month), day: Number(day) };
}

/** The words of a text that could be a day with a month's name; none if it cannot be. */
function dayWords(text: string): string[] {
  if (!/\p{L}{2}/u.test(text) || /[^\p{L}\p{M}\p{Nd}\s.,/'’º°ª-]/u.test(text)) return [];
  const words = text.normalize('NFC').match(/\p{Nd}+|[\p{L}\p{M}]+/gu) ?? [];
  return words.filter((word) => !FILLER.test(word.toLowerCase()));
}

/** The numbers beside a month's name as a day and a year; null if they are not. */
function besideMonth(month: number, numbers: readonly string[]): DateParts | null {
  const [, day, , year] = /^(\d{1,2})( (\d{2}|\d{4}))?$/.exec(numbers.join(' ')) ?? [];
  return day === undefined ? null : { year: year ?? null, month, day: Number(day) };
}

/** `17 avril 1999`, `April 17th, 1999`, `1999 April 17`; null if no word is a month. */
function withMonthName(text: string): DateParts | null {
  const words = dayWords(text);
  const at = words.findIndex((word) => !/^\d/.test(word));
  const month = monthOfWord(words[at] ?? '');
  if (month === null || at > 1) return null;
  const numbers = words.filter((_, index) => index !== at);
  const isYearFirst = at === 1 && numbers[0]?.length === 4;
  return besideMonth(month, isYearFirst ? numbers.reverse() : numbers);
}

/** Which of two numbers is the day: by what can be no month, by points, else as the source does. */
function isDayFirst(first: number, second: number, sign: string, order: DayOrder): boolean | null {
  if (sign === '.' || first === second || (first > 12 && second <= 12)) return true;
  if (second > 12 && first <= 12) return false;
  return order === null ? null : order === 'day-first';
}

/** Two numbers and the sign between them; the year is empty if there is none. */
function numbersIn(text: string): Numbers | null {
  const match = NUMBERS.exec(text) ?? TWO_NUMBERS.exec(text) ?? POINTS.exec(text);
  if (!match) return null;
  const { 1: first = '', 2: sign = '', 3: second = '', 4: year = '' } = match;
  return { first, sign, second, year };
}

function withNumbers(text: string, order: DayOrder): DateParts | null {
  const numbers = numbersIn(text);
  if (!numbers) return null;
  const { first, sign, second, year } = numbers;
  const dayFirst = isDayFirst(Number(first), Number(second), sign, order);
  if (dayFirst === null) return null;
  const known = year === '' ? null : year;
  return dayFirst ? writtenOf(known, second, first) : writtenOf(known, first, second);
}

function withYearFirst(text: string): DateParts | null {
  const shape = [YEAR_FIRST, TOGETHER, EAST_ASIAN, NO_YEAR].find((each) => each.test(text));
  const { year = '', month = '', day = '' } = shape?.exec(text)?.groups ?? {};
  return shape ? writtenOf(year === '' ? null : year, month, day) : null;
}

function read(text: string, order: DayOrder): DateParts | null {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return null;
  return withYearFirst(trimmed) ?? withNumbers(trimmed, order) ?? withMonthName(trimmed);
}

/** How a source writes days, told by those in which only one number can be the month. */
export function dayOrderOf(texts: readonly string[]): DayOrder {
  const pairs = texts.flatMap((text) => {
    const numbers = numbersIn(text.trim());
    return numbers ? [[Number(numbers.first), Number(numbers.second)]] : [];
  });
  const isDay = pairs.some(([first = 0]) => first > 12);
  const isMonth = pairs.some(([, second = 0]) => second > 12);
  if (isDay === isMonth) return null;
  return isDay ? 'day-first' : 'month-first';
}

/**
 * A day as exports write it: `2024-01-31`, `20240131`, `31 Jan 2024`, `7-Feb-22`, `1/31/2024`,
 * `17 avril 1999`, `1999年4月17日`. Two digits of a year are of this century. Null for what is no
 * day, or could be two.
 */
export function writtenDate(text: string, order: DayOrder): Day | null {
  const written = read(text, order);
  if (!written || written.year === null) return null;
  return dayText(written.year.length === 2 ? `20${written.year}` : written.year, written);
}

/** Whether a text only says that there is no day, as Outlook's `0/0/00`. */
export function isNoDate(text: string): boolean {
  return /^[0./\s-]*$/.test(text);
}

/** A day of every year; the leap year has them all. */
function yearlyText(written: DateParts): string | null {
  return dayText('2000', written)?.replace(/^2000-/, '--') ?? null;
}

/** A birthday as `1999-04-17`, or `--04-17` if the year is unknown; null if it is neither. */
export function birthdayOf(text: string, order: DayOrder): string | null {
  const written = read(text, order);
  if (!written) return null;
  // Apple writes 1604 for a birthday without a year, others 0000.
  const { year } = written;
  if (year === null || year === '1604' || year === '0000') return yearlyText(written);
  // Nobody knows the century of a birthday, as opposed to that of a meeting.
  return year.length === 2 ? null : dayText(year, written);
}

/** The month in a cell of its own: `3`, `03`, `März`; null if it is not a month. */
export function monthIn(text: string): number | null {
  const month = /^\d{1,2}$/.test(text) ? Number(text) : monthOfWord(text);
  return month !== null && month >= 1 && month <= 12 ? month : null;
}
