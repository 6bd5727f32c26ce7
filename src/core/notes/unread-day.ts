import type { DayTrouble } from './daily-notes';

/** Why the name of a daily note says no day, as a sentence part. */
export function unreadDay({ word, isAmbiguous }: DayTrouble): string {
  const why = isAmbiguous ? 'names different months' : 'is no month';
  return `the day in its name cannot be read: “${word}” ${why} in the languages of the settings`;
}
