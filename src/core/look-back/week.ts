import { addDays, type Day } from '../days/day';
import { weekdayOf } from '../days/week-day';
import type { Period } from '../rates/rates';

/** The week that holds a day. @param firstDay the day on which weeks start; 0 is Sunday */
function weekHolding(day: Day, firstDay: number): Period {
  const from = addDays(day, -((7 + weekdayOf(day) - firstDay) % 7));
  return { from, to: addDays(from, 6) };
}

/**
 * The week to look back at on a day: the one that it is in, and on its first day, when nothing of it
 * has happened yet, the one before.
 */
export function weekToLookBackAt(today: Day, firstDay: number): Period {
  const week = weekHolding(today, firstDay);
  return week.from === today ? weekHolding(addDays(today, -1), firstDay) : week;
}

/** Where the note about a week stands, by the folder of the settings: `Look back/Week of 2026-11-16.md`. */
export function lookBackPath(folder: string, { from }: Period): string {
  // A name that begins with a day would make it a dated note, and its links contacts.
  const file = `Week of ${from}.md`;
  return folder === '' ? file : `${folder}/${file}`;
}

/**
 * Weeks that share their last days with this one but start on another weekday: if one of them has a
 * note already (made when weeks started on that day), that note is brought up to date.
 */
export function weeksBeside({ from, to }: Period, today: Day): readonly Period[] {
  const last = today < to ? today : to;
  return [0, 1, 2, 3, 4, 5, 6]
    .map((back) => addDays(last, -back))
    .filter((start) => start !== from)
    .map((start) => ({ from: start, to: addDays(start, 6) }));
}
