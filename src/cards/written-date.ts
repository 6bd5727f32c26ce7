import { isDay, type Day } from '../core/day';

/** How the days of one source are written where numbers alone do not tell; null: nobody knows. */
export type DayOrder = 'day-first' | 'month-first' | null;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const YEAR_FIRST = /^(\d{4})[-./]?(\d{2})[-./]?(\d{2})(?:[T ].*)?$/;
// Apple writes 1604 for a birthday without a year, others 0000.
const WITHOUT_YEAR = /^(?:--|(?:1604|0000)[-./]?)(\d{2})[-./]?(\d{2})(?:[T ].*)?$/;
const NUMBERS = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})(?: .*)?$/;
const DAY_MONTH_YEAR = /^(\d{1,2})[-. ]{1,2}([a-z]{3,9})\.?[-, ]{1,2}(\d{2}|\d{4})$/i;
const MONTH_DAY_YEAR = /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/i;

function dayOf(year: string, month: number | string, day: string): Day | null {
  const century = year.length === 2 ? `20${year}` : year;
  const text = [century, String(month).padStart(2, '0'), day.padStart(2, '0')].join('-');
  return isDay(text) ? text : null;
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function namedMonthDay(text: string): Day | null {
  const [, day, month, year] = DAY_MONTH_YEAR.exec(text) ?? [];
  if (day !== undefined && month !== undefined && year !== undefined) {
    return dayOf(year, monthOf(month), day);
  }
  const [, name, date, full] = MONTH_DAY_YEAR.exec(text) ?? [];
  if (name === undefined || date === undefined || full === undefined) return null;
  return dayOf(full, monthOf(name), date);
}

/** Which of two numbers is the day: by the points between them, else as the source does it. */
function isDayFirst([first, second]: readonly number[], sign: string, order: DayOrder) {
  if (sign === '.' || first === second) return true;
  return order === null ? null : order === 'day-first';
}

function numbersDay(text: string, order: DayOrder): Day | null {
  const [, first, sign, second, year] = NUMBERS.exec(text) ?? [];
  if (first === undefined || sign === undefined || second === undefined || year === undefined) {
    return null;
  }
  const dayFirst = isDayFirst([Number(first), Number(second)], sign, order);
  if (dayFirst === null) return null;
  return dayFirst ? dayOf(year, second, first) : dayOf(year, first, second);
}

/** How a source writes days, told by those in which only one number can be the month. */
export function dayOrderOf(texts: readonly string[]): DayOrder {
  const pairs = texts.flatMap((text) => {
    const [, first, , second] = NUMBERS.exec(text) ?? [];
    return first === undefined || second === undefined ? [] : [[Number(first), Number(second)]];
  });
  const isDay = pairs.some(([first = 0]) => first > 12);
  const isMonth = pairs.some(([, second = 0]) => second > 12);
  if (isDay === isMonth) return null;
  return isDay ? 'day-first' : 'month-first';
}

/** A day as exports write it: `2024-01-31`, `20240131`, `31 Jan 2024`, `7-Feb-22`, `1/31/2024`. */
export function writtenDate(text: string, order: DayOrder): Day | null {
  const [, year, month, day] = YEAR_FIRST.exec(text) ?? [];
  if (year !== undefined && month !== undefined && day !== undefined) {
    return dayOf(year, month, day);
  }
  return namedMonthDay(text) ?? numbersDay(text, order);
}

/** Whether a text only says that there is no day, as Outlook's `0/0/00`. */
export function isNoDate(text: string): boolean {
  return /^[0./\s-]*$/.test(text);
}

const TWO_DIGIT_YEAR = /\D\d{2}$/;

/** A birthday as `1999-04-17`, or `--04-17` where the year is unknown; null where it is neither. */
export function birthdayOf(text: string, order: DayOrder): string | null {
  const [, ...parts] = WITHOUT_YEAR.exec(text) ?? [];
  // A leap year, so that 29 February is a day.
  if (parts.length === 2) return isDay(`2000-${parts.join('-')}`) ? `--${parts.join('-')}` : null;
  // Nobody knows the century of a birthday, as opposed to that of a meeting.
  return /[a-z]/i.test(text) && TWO_DIGIT_YEAR.test(text) ? null : writtenDate(text, order);
}
