import { translated } from '../kit/ui-language';
import { DAILY_MARK } from './daily';

/** What stands in the daily note, the same whatever the app's language. */
export const DAILY_BLOCK = {
  heading: 'Follow-ups',
  /** Lines between these two are the plugin's; the app does not show them to a reader. */
  start: DAILY_MARK,
  end: '%% acquaint: end %%',
} as const;

/** What is said of the daily note. */
export const DAILY = translated('calendar.DAILY', {
  noEnd: 'the line that ends the follow-ups (%% acquaint: end %%) is missing',
  noPlace: 'its text is written in a way that leaves no place for follow-ups',
  unknownFormat: (format: string): string =>
    `the date format of daily notes, ${format}, cannot be written here; open the daily note of today first`,
  undated:
    'The name of your daily note says no day: what you tick there does not count as contact.',
  added: (path: string): string => `Today’s follow-ups are in ${path}`,
  settled: (name: string): string => `${name}: follow-up done`,
  nothing: 'No follow-up is due today.',
});
