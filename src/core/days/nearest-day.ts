import { addDays, addSpan, isDay, type Day } from './day';
import type { Typing } from './typing';

/** The day of these parts, else null. */
export function dayOf(year: number, month: number, day: number): Day | null {
  const parts = [
    String(year).padStart(4, '0'),
    ...[month, day].map((part) => String(part).padStart(2, '0')),
  ];
  const text = parts.join('-');
  return isDay(text) ? text : null;
}

function isInDirection(day: Day, { today, towards }: Typing): boolean {
  return towards === 'future' ? day >= today : day <= today;
}

/** The first of some days that exists and lies in the direction the user looks in. */
function firstInDirection(days: readonly (Day | null)[], typing: Typing): Day | null {
  return days.find((day) => day !== null && isInDirection(day, typing)) ?? null;
}

function steps(count: number, { towards }: Typing): number[] {
  return Array.from({ length: count }, (_, at) => (towards === 'future' ? at : -at));
}

/** Between two 29 February lie up to eight years. */
const YEARS_TO_LOOK = 9;

/** The nearest such day of a year, today included. */
export function nearestInYear(month: number, day: number, typing: Typing): Day | null {
  const year = Number(typing.today.slice(0, 4));
  const days = steps(YEARS_TO_LOOK, typing).map((step) => dayOf(year + step, month, day));
  return firstInDirection(days, typing);
}

/** The nearest such day of a month, today included: `the 31st` skips the months without one. */
export function nearestInMonth(day: number, typing: Typing): Day | null {
  const start = addDays(typing.today, 1 - Number(typing.today.slice(8)));
  const days = steps(3, typing).map((count) => {
    const month = addSpan(start, { count, unit: 'months' });
    return month && dayOf(Number(month.slice(0, 4)), Number(month.slice(5, 7)), day);
  });
  return firstInDirection(days, typing);
}

/** The nearest such weekday (0 is Sunday), never today: of today one says `today`. */
export function nearestWeekday(weekday: number, { today, towards }: Typing): Day {
  const ahead = (weekday - new Date(today).getUTCDay() + 7) % 7;
  return addDays(today, towards === 'future' ? ahead || 7 : ahead - 7);
}
