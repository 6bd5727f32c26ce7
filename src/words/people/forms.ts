import type { FollowUpStatus } from '../../core/people/person';
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

export const FORM = {
  wouldBeLost: 'What you typed is not kept yet. Close once more to let it go.',
} as const;

/** What is said where a day is chosen. */
export const CHOOSE_DAY = {
  other: 'Another day…',
  none: 'No day',
  notMet: 'Not met yet',
  label: 'When?',
  by: 'By when?',
} as const;

/** Where a follow-up stands, within a sentence. */
const STANDS: Readonly<Record<FollowUpStatus, string>> = {
  pending: 'to write',
  sent: 'written',
  meeting: 'arranging to meet',
  connected: 'in touch',
  closed: 'closed',
};

export const LOG = {
  title: (name: string) => `Log: ${name}`,
  channel: 'What was it?',
  day: 'When?',
  text: 'What was it about?',
  textHint: 'A point you talked about',
  point: 'Come back to this next time',
  others: 'Who else was there?',
  othersHint: 'Name',
  together: (count: number) => `Each of the ${String(count + 1)} gets this line in the log.`,
  without: (name: string) => `Without ${name}`,
  acquainted: 'They know each other',
  promise: 'Did you promise something?',
  promiseHint: 'Such as: send the paper',
  seeks: 'They look for',
  offers: 'They can help with',
  status: 'After this',
  nextStatus: 'What follows by itself',
  change: 'Change',
  after: (status: FollowUpStatus | null, when: string | null) => {
    if (status === null) return when === null ? '' : `Next: ${when}.`;
    return `After this: ${STANDS[status]}${when === null ? '' : `, next ${when}`}.`;
  },
  notYet: 'This day is still to come. Choose today or a day before.',
  notWritten: 'It was not written down; the notice says why. What you typed is still here.',
  cadence: 'Stay in touch every',
  cadenceHint: 'Such as 3 months',
  cadenceNote: 'Empty: no reminders',
  notACadence: 'This is no rhythm. Write it as 2 weeks, 3 months or 1 year.',
  confirm: 'Log',
} as const;

export const ADD = {
  title: 'Just met someone',
  titleSeen: 'Seen online',
  name: 'Name',
  met: 'Met on',
  metAt: 'Where',
  metAtHint: 'Event or place',
  sameEvent: (count: number) =>
    count === 1 ? 'As for the person before.' : `As for the ${String(count)} people before.`,
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
  notYet: (name: string) => `${name === '' ? 'Somebody without a name' : name} is not added yet.`,
  backTo: (name: string) => (name === '' ? 'Go back' : `Back to ${name}`),
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
} as const;
