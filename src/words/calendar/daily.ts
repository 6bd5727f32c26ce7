import { translated } from '../kit/ui-language';

/** The line that starts the follow-ups in a daily note. */
export const DAILY_MARK = '%% acquaint: follow-ups %%';

/** What commands about days are called; the rest is loaded when it is first said. */
export const DAY_COMMANDS = translated('calendar.DAY_COMMANDS', {
  dailyNote: 'Add due follow-ups to the daily note',
  calendar: 'Update the calendar file',
  calendarHere: 'Save calendar entries of this person',
});
