import { addDays, daysBetween, type Day } from '../../core/days/day';

// A day is no instant: read and written in one zone, so that none can move it.
function written(day: Day, format: Intl.DateTimeFormatOptions): string {
  const inUtc = new Intl.DateTimeFormat('en-GB', { ...format, timeZone: 'UTC' });
  return inUtc.format(Date.parse(day)).replace(',', '');
}

/** The name of the day of the week: `Friday`. */
function weekday(day: Day): string {
  return written(day, { weekday: 'long' });
}

/**
 * A day as one says it in a sentence: `today`, `yesterday`, `tomorrow`, `on Tuesday` for one of the
 * six days before or after, else `on 12 August`, and `in August 2024` where that is long ago.
 */
export function whenSaid(day: Day, today: Day): string {
  const days = daysBetween(today, day);
  const near: Readonly<Record<number, string>> = { 0: 'today', 1: 'tomorrow', [-1]: 'yesterday' };
  const said = near[days];
  if (said !== undefined) return said;
  if (Math.abs(days) < 7) return `on ${weekday(day)}`;
  if (Math.abs(days) < 300) return `on ${written(day, { day: 'numeric', month: 'long' })}`;
  return `in ${written(day, { month: 'long', year: 'numeric' })}`;
}

/** A day in few letters, for the end of a line: `today`, `Tuesday`, `12 Aug`, `Aug 2024`. */
export function shortDay(day: Day, today: Day): string {
  const days = daysBetween(today, day);
  if (Math.abs(days) < 7) return whenSaid(day, today).replace('on ', '');
  if (Math.abs(days) < 300) return written(day, { day: 'numeric', month: 'short' });
  return written(day, { month: 'short', year: 'numeric' });
}

/** A day on a button: `Today`, `Yesterday`, `Tuesday`, `Thursday 19 November`. */
export function dayOnButton(day: Day, today: Day): string {
  const days = daysBetween(today, day);
  const said = Math.abs(days) < 7 ? shortDay(day, today) : null;
  const text = said ?? written(day, { weekday: 'long', day: 'numeric', month: 'long' });
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A day, and what it is called where it is offered. */
export interface DayOffered {
  readonly day: Day;
  readonly words: string;
}

/** Friday, on which things happen and on which they are due. */
const FRIDAY = 5;
const MONDAY = 1;

function weekdayNumber(day: Day): number {
  return new Date(Date.parse(day)).getUTCDay();
}

function nearest(weekdayWanted: number, today: Day, step: 1 | -1): Day {
  let day = addDays(today, 2 * step);
  while (weekdayNumber(day) !== weekdayWanted) day = addDays(day, step);
  return day;
}

/** Days on which something has most likely been: today, yesterday, last Friday. */
export function pastDays(today: Day): readonly DayOffered[] {
  return [
    { day: today, words: 'Today' },
    { day: addDays(today, -1), words: 'Yesterday' },
    { day: nearest(FRIDAY, today, -1), words: 'Last Friday' },
  ];
}

/** Days by which something is most likely wanted: tomorrow, Friday, Monday. */
export function comingDays(today: Day): readonly DayOffered[] {
  return [
    { day: addDays(today, 1), words: 'By tomorrow' },
    { day: nearest(FRIDAY, today, 1), words: 'By Friday' },
    { day: nearest(MONDAY, today, 1), words: 'By Monday' },
  ];
}
