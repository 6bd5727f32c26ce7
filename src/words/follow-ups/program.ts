import { counted } from '../kit/english';
import { translated } from '../kit/ui-language';

/** What the command `due` says. */
export const DUE_COMMAND = translated('follow-ups.DUE_COMMAND', {
  description: 'List who waits, who is due today, and who comes up soon',
  options: {
    days: (days: string) => `How many days ahead count as soon (default: ${days})`,
  },
  nothingDue: (day: string) => `Nothing is due up to ${day}.`,
  next: (name: string, day: string) => `Next: ${name} on ${day}.`,
  unread: (count: number) =>
    `${counted(count, 'note')} cannot be read: what is due there is not known (acquaint check says why)`,
});

/** What the command `log` says. */
export const LOG_COMMAND = translated('follow-ups.LOG_COMMAND', {
  description: 'Log an interaction: the log line, last contact, and the status',
  done: 'Logged in',
  options: {
    name: 'Person: name, alias or path',
    channel: 'Kind of contact (default: other)',
    text: 'What it was about',
    status: 'Status to set instead of the next one',
    point:
      'Keep the text as the point to come back to (default: yes for conversations, no for email, message, other)',
  },
});

/** What the command `snooze` says. */
export const SNOOZE_COMMAND = translated('follow-ups.SNOOZE_COMMAND', {
  description: 'Postpone the next follow-up to a day',
  options: {
    name: 'Person: name, alias or path',
    until: 'Day on which it is due again',
  },
  done: (day: string) => `Due on ${day} again:`,
});
