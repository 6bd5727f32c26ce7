import type { FollowUpStatus } from '../../core/people/person';
import type { Channel } from '../../core/notes/interaction';
import { translated } from '../kit/ui-language';

/** What the forms say that are loaded when they are first opened. */
export const CHANNEL_WORDS = translated('people.CHANNEL_WORDS', {
  met: 'Met',
  email: 'Email',
  message: 'Message',
  call: 'Call',
  coffee: 'Coffee',
  lunch: 'Lunch',
  meeting: 'Meeting',
  other: 'Something else',
} satisfies Readonly<Record<Channel, string>>);

export const DAY = translated('people.DAY', {
  hint: {
    future: 'Such as next friday, in 3 weeks or 2026-12-01',
    past: 'Such as yesterday, last friday or 2026-11-05',
  },
  reading: (day: string, when: string) => `${day}, ${when}`,
  unfinished: 'Not a day yet',
  notADay: 'This is not a day. Write it in words, such as next friday, or as 2026-12-01.',
});

export const FORM = translated('people.FORM', {
  wouldBeLost: 'What you typed is not saved yet. Close again to discard it.',
});

/** What is said where a day is chosen. */
export const CHOOSE_DAY = translated('people.CHOOSE_DAY', {
  other: 'Another day…',
  none: 'No day',
  notMet: 'Not met yet',
  label: 'When?',
  by: 'By when?',
});

/** Where a follow-up stands, within a sentence. */
export const STATUS_IN_SENTENCE = translated('people.STATUS_IN_SENTENCE', {
  pending: 'to write',
  sent: 'written',
  meeting: 'arranging to meet',
  connected: 'in touch',
  closed: 'closed',
} satisfies Readonly<Record<FollowUpStatus, string>>);

export const LOG_FORM = translated('people.LOG_FORM', {
  title: (name: string) => `Log: ${name}`,
  channel: 'What was it?',
  day: 'When?',
  text: 'What was it about?',
  textHint: 'A point you talked about',
  point: 'Come back to this next time',
  others: 'Who else was there?',
  othersHint: 'Name',
  together: (people: number) => `Each of the ${String(people)} gets this line in the log.`,
  without: (name: string) => `Without ${name}`,
  acquainted: 'They know each other',
  promise: 'Did you promise something?',
  promiseHint: 'Such as: send the paper',
  seeks: 'They look for',
  offers: 'They can help with',
  status: 'After this',
  nextStatus: 'Decide automatically',
  change: 'Change',
  next: (when: string) => `Next: ${when}.`,
  after: (status: string) => `After this: ${status}.`,
  afterNext: (status: string, when: string) => `After this: ${status}, next ${when}.`,
  notYet: 'This day is still to come. Choose today or a day before.',
  notWritten: 'It was not saved; the notice says why. What you typed is still here.',
  cadence: 'Stay in touch every',
  cadenceHint: 'Such as 3 months',
  cadenceNote: 'Empty: no reminders',
  notACadence: 'This is not a rhythm. Write it as 2 weeks, 3 months or 1 year.',
  confirm: 'Log',
});

/** What follows from what is logged: `After this: written, next on Tuesday.` */
export function afterLogWords(status: FollowUpStatus | null, when: string | null): string {
  if (status === null) return when === null ? '' : LOG_FORM.next(when);
  return when === null
    ? LOG_FORM.after(STATUS_IN_SENTENCE[status])
    : LOG_FORM.afterNext(STATUS_IN_SENTENCE[status], when);
}

export const ADD_FORM = translated('people.ADD_FORM', {
  title: 'Just met someone',
  titleSeen: 'Seen online',
  name: 'Name',
  met: 'Met on',
  metAt: 'Where',
  metAtHint: 'Event or place',
  sameEvent: (count: number) =>
    count === 1 ? 'Same as the person before.' : `Same as the ${String(count)} people before.`,
  metThrough: 'Introduced by',
  metThroughHint: 'Somebody you know',
  discussed: 'What did you talk about?',
  discussedAgain: 'What did you talk about this time?',
  discussedSeen: 'What did they write or do?',
  discussedHint: 'One point you can come back to',
  discussedNote: 'The first message will come back to this.',
  seeks: 'They look for',
  offers: 'They can help with',
  more: 'Mail, phone, introduced by, signature',
  confirm: 'Add',
  next: 'Add and next',
  added: (count: number) => `${String(count)} added`,
  notAdded: (name: string, reason: string) => `${name} was not added. ${reason}`,
  notYet: (name: string) => `${name} is not added yet.`,
  nobodyYet: 'Somebody without a name is not added yet.',
  backTo: (name: string) => `Back to ${name}`,
  back: 'Go back',
  again: 'Met again',
  againSeen: 'Keep in the note',
  intoLog: 'Goes into the log.',
  intoNote: 'Goes into the note.',
  someoneElse: 'Someone else',
  nameMissing: 'A person needs a name.',
  isHere: 'is here already',
  metWhen: (when: string) => `Met ${when}.`,
  open: (name: string) => `Open the note of ${name}`,
  tellApart: (name: string) =>
    `Somebody here is called ${name}. Add what tells the two apart, such as another name or a town.`,
  taken: (path: string) =>
    `There is a file at ${path} already. Add something to the name, such as another name or a town.`,
  noFileName: (name: string) => `nothing of the name “${name}” can stand in a file name`,
  nameOfFolder: (file: string) => `“${file}” is the name of the people folder`,
  templateMissing: (path: string) => `There is no template at ${path}: the note was made without.`,
  templateUnusable: (path: string, reason: string) =>
    `The template ${path} could not be used, and the note was made without: ${reason}`,
});
