import type { Channel } from '../../core/notes/interaction';

/** What the forms say that are loaded when they are first opened. */
export const CHANNEL_WORDS: Readonly<Record<Channel, string>> = {
  met: 'Met',
  email: 'Email',
  message: 'Message',
  call: 'Call',
  coffee: 'Coffee',
  lunch: 'Lunch',
  meeting: 'Meeting',
  other: 'Something else',
};

export const DAY = {
  hint: {
    future: 'Such as next friday, in 3 weeks or 2026-12-01',
    past: 'Such as yesterday, last friday or 2026-11-05',
  },
  reading: (day: string, when: string) => `${day}, ${when}`,
  unfinished: 'Not a day yet',
  notADay: 'This is not a day. Write it in words, such as next friday, or as 2026-12-01.',
} as const;

export const LOG = {
  title: (name: string) => `Log interaction with ${name}`,
  channel: 'What was it?',
  text: 'What was it about?',
  textHint: 'A point you talked about',
  point: 'Come back to it next time',
  status: 'Status afterwards',
  nextStatus: 'What follows from it',
  cadence: 'Stay in touch every',
  cadenceHint: 'Such as 3 months',
  cadenceNote: 'Empty: no reminders',
  notACadence: 'This is no rhythm. Write it as 2 weeks, 3 months or 1 year.',
  confirm: 'Log',
} as const;

export const ADD = {
  title: 'Add person',
  name: 'Name',
  met: 'Met on',
  metAt: 'Where',
  metAtHint: 'Event or place',
  metThrough: 'Introduced by',
  metThroughHint: 'Somebody you know',
  discussed: 'What did you talk about?',
  discussedHint: 'One point you can come back to',
  confirm: 'Add',
  nameMissing: 'A person needs a name.',
  isThere: (name: string) => `${name} is here already.`,
  openInstead: 'Open note',
  templateMissing: (path: string) => `There is no template at ${path}: the note was made without.`,
  templateUnusable: (path: string, reason: string) =>
    `The template ${path} could not be used, and the note was made without: ${reason}`,
} as const;
