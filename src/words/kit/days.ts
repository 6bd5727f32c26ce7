import type { Day } from '../../core/days/day';

const FORMAT = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;

/** A day as one says it: `Friday 27 November 2026`. */
export function dayInWords(day: Day): string {
  // A day is no instant: read and written in one zone, so that none can move it.
  const inUtc = new Intl.DateTimeFormat('en-GB', { ...FORMAT, timeZone: 'UTC' });
  return inUtc.format(Date.parse(day)).replace(',', '');
}
