import type { Day } from '../../core/days/day';

const DATE = { day: 'numeric', month: 'long' } as const;
const WITH_YEAR = { ...DATE, year: 'numeric' } as const;
const WITH_WEEKDAY = { ...WITH_YEAR, weekday: 'long' } as const;

function written(day: Day, format: Intl.DateTimeFormatOptions): string {
  // A day is no instant: read and written in one zone, so that none can move it.
  const inUtc = new Intl.DateTimeFormat('en-GB', { ...format, timeZone: 'UTC' });
  return inUtc.format(Date.parse(day)).replace(',', '');
}

/** A day as one says it: `Friday 27 November 2026`. */
export function dayInWords(day: Day): string {
  return written(day, WITH_WEEKDAY);
}

/** A day of any year in a sentence: `27 November`, and of another year than today's with it. */
export function dateInWords(day: Day, today: Day): string {
  return written(day, day.slice(0, 4) === today.slice(0, 4) ? DATE : WITH_YEAR);
}
