import { isDay, type Day } from '../days/day';

/** A day of every year: a birthday, an anniversary. */
export interface YearlyDay {
  /** The first year; null if it is not known. */
  readonly year: number | null;
  /** `04-17`. */
  readonly monthDay: string;
}

const LEAP_DAY = '02-29';
const EVE = '02-28';
// `--0417` is how vCard 4.0 writes a day without a year, and notes made from cards keep it.
const WRITTEN = /^(?:(?:(\d{4})-|--)?(\d{2})-(\d{2})|--(\d{2})(\d{2}))(?:[T ]\d{1,2}:\d{2}.*)?$/s;
/** Apple writes this year for one that nobody knows, and so do the notes made of its cards. */
const NO_YEAR = '1604';

function yearOf(written: string | undefined): number | null {
  return written === undefined || written === NO_YEAR ? null : Number(written);
}

/**
 * A day of the year as notes have it: `1999-04-17`, and without the year `--04-17` or `04-17`; of a
 * datetime the day. Null for any other form, and for a day that no calendar has.
 */
export function parseYearlyDay(text: string): YearlyDay | null {
  const [, year, month, day, compactMonth, compactDay] = WRITTEN.exec(text.trim()) ?? [];
  const monthDay = `${month ?? compactMonth ?? ''}-${day ?? compactDay ?? ''}`;
  // 2000 is a leap year: without a year, 29 February is a day.
  if (!isDay(`${year ?? '2000'}-${monthDay}`)) return null;
  return { year: yearOf(year), monthDay };
}

/** `1999-04-17`, or `--04-17` if the year is not known. */
export function yearlyDayText({ year, monthDay }: YearlyDay): string {
  return year === null ? `--${monthDay}` : `${String(year).padStart(4, '0')}-${monthDay}`;
}

/** The days of the year that fall on a day: 29 February is kept on the 28th in other years. */
export function monthDaysOn(day: Day): readonly string[] {
  const monthDay = day.slice(5);
  const isEveAlone = monthDay === EVE && !isDay(`${day.slice(0, 5)}${LEAP_DAY}`);
  return isEveAlone ? [EVE, LEAP_DAY] : [monthDay];
}
