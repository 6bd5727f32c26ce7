import type { Day } from '../days/day';
import type { DayOfPath } from './day-of-path';

/** How a vault names its daily notes. */
export interface DailyNotes {
  /** The day of a daily note by its whole path; null for every other path. */
  readonly dayOf: DayOfPath;
  /** The day that a name says by itself, as daily notes are named, without folders and `.md`. */
  readonly dayOfName: (name: string) => Day | null;
  /**
   * Why the path of a note, though it has the shape of a daily note's, says no day, as a sentence
   * part; null for every other path.
   */
  readonly unreadMonthOf: (path: string) => UnreadMonth | null;
  /**
   * The daily note of a day without `.md`, as it is or would be called; null if nobody can tell,
   * because a guess would make a second note of the day.
   */
  readonly noteOf: (day: Day) => string | null;
}

export interface UnreadMonth {
  /** What stands in the place of the month. */
  readonly word: string;
  /** Whether it names different months in different languages, not none. */
  readonly isAmbiguous: boolean;
}

/** Notes named `2026-11-05`, as the app comes: they are known by their names in any folder. */
export const PLAIN_DAILY_NOTES: DailyNotes = {
  dayOf: () => null,
  dayOfName: () => null,
  unreadMonthOf: () => null,
  noteOf: (day) => day,
};

/** What no link can name: it would end there, or lead elsewhere. */
const ENDS_A_LINK = /[[\]|#^]/;

/**
 * A link to the daily note of a day that shows the day: by the note's name if that says the whole
 * day, else by its path.
 * @returns the day as plain text if its note's name is not known, or if no link can lead to it
 */
export function dayLink(day: Day, { noteOf, dayOfName }: DailyNotes): string {
  const path = noteOf(day);
  if (path === null || ENDS_A_LINK.test(path)) return day;
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name === day) return `[[${day}]]`;
  return `[[${dayOfName(name) === day ? name : path}|${day}]]`;
}
