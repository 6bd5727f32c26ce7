import { addSpan, isDay, type Day } from '../../core/days/day';
import type { YearlyDay } from '../../core/people/yearly-day';

export function isLeapDay({ monthDay }: YearlyDay): boolean {
  return monthDay === '02-29';
}

/** A day of every year in one of them; 29 February is the last of February. */
export function yearlyIn(on: YearlyDay, year: number): Day | null {
  const text = String(year).padStart(4, '0');
  const day = `${text}-${on.monthDay}`;
  if (isDay(day)) return day;
  const last = `${text}-02-28`;
  return isLeapDay(on) && isDay(last) ? last : null;
}

/** The next occurrence of a day of the year, today included; null if the calendar ends. */
export function nextYearly(on: YearlyDay, today: Day): Day | null {
  const year = Number(today.slice(0, 4));
  const thisYear = yearlyIn(on, year);
  if (thisYear === null || thisYear >= today) return thisYear;
  return addSpan(today, { count: 1, unit: 'years' }) && yearlyIn(on, year + 1);
}
