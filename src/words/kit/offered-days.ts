import { addDays, type Day } from '../../core/days/day';
import { translated } from './ui-language';

export const OFFERED_DAYS = translated('kit.OFFERED_DAYS', {
  today: 'Today',
  yesterday: 'Yesterday',
  lastFriday: 'Last Friday',
  byTomorrow: 'By tomorrow',
  byFriday: 'By Friday',
  byMonday: 'By Monday',
});

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
    { day: today, words: OFFERED_DAYS.today },
    { day: addDays(today, -1), words: OFFERED_DAYS.yesterday },
    { day: nearest(FRIDAY, today, -1), words: OFFERED_DAYS.lastFriday },
  ];
}

/** Days by which something is most likely wanted: tomorrow, Friday, Monday. */
export function comingDays(today: Day): readonly DayOffered[] {
  return [
    { day: addDays(today, 1), words: OFFERED_DAYS.byTomorrow },
    { day: nearest(FRIDAY, today, 1), words: OFFERED_DAYS.byFriday },
    { day: nearest(MONDAY, today, 1), words: OFFERED_DAYS.byMonday },
  ];
}
