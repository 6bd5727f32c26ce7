import { isDay, type Day } from '../day';

/** A day of every year: a birthday, an anniversary. */
export interface YearlyDay {
  /** The year in which it was first; null where it is not known. */
  readonly year: number | null;
  /** `04-17`. */
  readonly monthDay: string;
}

const LEAP_DAY = '02-29';
const EVE = '02-28';
const WRITTEN = /^(?:(\d{4})-|--)?(\d{2})-?(\d{2})(?:[T ].*)?$/;

/** A day of the year as notes have it: `1999-04-17`, and without the year `--04-17` or `04-17`. */
export function parseYearlyDay(text: string): YearlyDay | null {
  const [, year, month, day] = WRITTEN.exec(text.trim()) ?? [];
  if (month === undefined || day === undefined) return null;
  const monthDay = `${month}-${day}`;
  // 2000 is a leap year: without a year, 29 February is a day.
  if (!isDay(`${year ?? '2000'}-${monthDay}`)) return null;
  return { year: year === undefined ? null : Number(year), monthDay };
}

/** The days of the year that fall on a day: 29 February is kept on the 28th in other years. */
export function monthDaysOn(day: Day): readonly string[] {
  const monthDay = day.slice(5);
  const isEveAlone = monthDay === EVE && !isDay(`${day.slice(0, 5)}${LEAP_DAY}`);
  return isEveAlone ? [EVE, LEAP_DAY] : [monthDay];
}
