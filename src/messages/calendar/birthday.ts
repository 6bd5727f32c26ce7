import { addSpan, isDay, type Day } from '../../core/day';
import type { YearlyDay } from '../../core/important-dates/yearly-day';

export function isLeapDay({ monthDay }: YearlyDay): boolean {
  return monthDay === '02-29';
}

/** The birthday in a year; who was born on 29 February has it on the last of February. */
export function birthdayIn(birthday: YearlyDay, year: number): Day | null {
  const text = String(year).padStart(4, '0');
  const day = `${text}-${birthday.monthDay}`;
  if (isDay(day)) return day;
  const last = `${text}-02-28`;
  return isLeapDay(birthday) && isDay(last) ? last : null;
}

/** The next birthday, today included; null where the calendar ends. */
export function nextBirthday(birthday: YearlyDay, today: Day): Day | null {
  const year = Number(today.slice(0, 4));
  const thisYear = birthdayIn(birthday, year);
  if (thisYear === null || thisYear >= today) return thisYear;
  return addSpan(today, { count: 1, unit: 'years' }) && birthdayIn(birthday, year + 1);
}
