import { translated } from '../kit/ui-language';

/** What the command `calendar` says. */
export const CALENDAR_COMMAND = translated('calendar.CALENDAR_COMMAND', {
  description: 'Follow-ups, planned meetings and birthdays as a calendar (.ics)',
  options: {
    name: 'Only about this person: name, alias or path',
    out: 'File to write or bring up to date: in the vault; for the program also by its full path',
  },
});

/** What the command `today` says. */
export const TODAY_COMMAND = translated('calendar.TODAY_COMMAND', {
  description: "Today's follow-ups as tasks for a daily note (Markdown)",
});
