import { addDays, isDay, type Day } from './day';

/** Which day a week starts on (0 is Sunday), and which day of January the first week holds. */
export interface WeekRule {
  readonly firstDay: number;
  /** As moment has it (`doy`): 7 + firstDay - the day of January. */
  readonly firstWeek: number;
}

/** Weeks from Monday; the first one holds 4 January. */
export const ISO_WEEKS: WeekRule = { firstDay: 1, firstWeek: 4 };

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(day).getUTCDay();
}

/** The day of these parts; null if there is none. */
export function dayOfParts(year: number, month: number, day: number): Day | null {
  const pad = (part: number, width: number): string => String(part).padStart(width, '0');
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return isDay(text) ? text : null;
}

/** A day of a year by its number from 1; null if the year has no such day. */
export function dayInYear(year: number, number: number): Day | null {
  const first = dayOfParts(year, 1, 1);
  if (first === null || number < 1) return null;
  const day = addDays(first, number - 1);
  return day.startsWith(first.slice(0, 4)) ? day : null;
}

function firstWeekStart(year: number, { firstDay, firstWeek }: WeekRule): Day | null {
  const held = dayOfParts(year, 1, 7 + firstDay - firstWeek);
  return held && addDays(held, -((7 + weekdayOf(held) - firstDay) % 7));
}

/** A day of a week (from 1) of a week-year; null if that year has no such week. */
export function dayInWeek(
  year: number,
  { week, weekday }: { readonly week: number; readonly weekday: number },
  rule: WeekRule,
): Day | null {
  const start = firstWeekStart(year, rule);
  const next = firstWeekStart(year + 1, rule);
  if (start === null || week < 1) return null;
  const day = addDays(start, 7 * (week - 1) + ((7 + weekday - rule.firstDay) % 7));
  return next !== null && day >= next ? null : day;
}

/** The year whose weeks a day belongs to, and the number of its week. */
export function weekOf(day: Day, rule: WeekRule): { readonly year: number; readonly week: number } {
  const year = Number(day.slice(0, 4));
  for (const candidate of [year + 1, year, year - 1]) {
    const start = firstWeekStart(candidate, rule);
    if (start === null || start > day) continue;
    const days = (Date.parse(day) - Date.parse(start)) / 86_400_000;
    return { year: candidate, week: Math.floor(days / 7) + 1 };
  }
  return { year, week: 1 };
}
