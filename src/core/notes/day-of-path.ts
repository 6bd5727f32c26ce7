import { isDay, type Day } from '../days/day';

/** Reads the day off a path; null for every other path. */
export type DayOfPath = (path: string) => Day | null;

const DAY_WITHIN = /(?:^|\D)(\d{4}-\d{2}-\d{2})(?!\d)/;

/** The first day in a name, at any position: `Ana 2026-11-05` in a folder of meetings. */
export function dayWithin(name: string): Day | null {
  const found = DAY_WITHIN.exec(name)?.[1];
  return found !== undefined && isDay(found) ? found : null;
}
