import { counted } from '../kit/english';
import { translated } from '../kit/ui-language';

/** What the dialog of a message says, and what is said of its problems. */
export const DRAFTS = translated('messages.DRAFTS', {
  title: (name: string) => `Write to ${name}`,
  kind: 'What for?',
  to: 'To',
  noAddress: 'No email address in the note: fill it in where you write.',
  point: 'Point you discussed',
  pointHint: 'Something you talked about',
  needsPoint: 'What did you talk about? A follow-up that names it is remembered.',
  subject: 'Subject',
  body: 'Message',
  mail: 'Open in mail',
  save: 'Save as .eml',
  saved: (path: string) => `Draft in ${path}`,
  copy: 'Select to copy',
  call: 'Call',
  text: 'Text message',
  profile: 'Open profile',
  copyAndOpen: 'Copy and open profile',
  notCopied: 'The text could not be copied: it is selected, so copy it from here.',
  page: 'Profile',
  noPage: 'Their note has no profile page.',
  length: (length: number, most: number) => `${String(length)} of ${String(most)} characters.`,
  signAs: 'Sign as',
  signAsHint: 'Your name',
  signAsNote: 'Kept in the settings for every message.',
  template: 'Edit template',
  templateMade: 'Template made',
  tooLong: 'Too long for the mail program: save it as .eml, or copy it.',
  foreignFile: 'there is another file with this name that is not a draft',
  fine: 'Ready to send.',
});

export const PROBLEMS = translated('messages.PROBLEMS', {
  noPoint: 'This follow-up names no point you discussed.',
  noAddress: 'There is no email address in the note.',
  noWords: 'This mentions nothing they said. A request that does is more likely to be answered.',
  noProfile: 'Their note has no profile page: add it under url.',
  tooLong: (length: number, most: number) =>
    `${String(length)} characters: networks take ${String(most)}.`,
  unknownPlace: (place: string) => `${place} is not a known placeholder. Replace it.`,
  template: (path: string, reason: string) =>
    `The template ${path} could not be used (${reason}): these are the built-in words.`,
});

/** What is said right after a message has gone out. */
export const SENT = translated('messages.SENT', {
  title: (name: string) => `Did you write to ${name}?`,
  hint: 'Noted in the log; the follow-up moves on.',
  connectHint: 'The text is copied: paste it into the request. Then it can be noted in the log.',
  meetingHint: 'Noted in the log; next comes the coffee or lunch itself.',
  channel: 'How?',
  text: 'What was it about?',
  log: 'Log it',
});

interface Done {
  readonly logged: number;
  readonly snoozed: number;
  readonly closed: number;
  readonly skipped: number;
  readonly left: number;
}

/** What the queue of those to reach out to says. */
export const REACH_OUT = translated('messages.REACH_OUT', {
  title: 'Reach out',
  place: (at: number, all: number) => `${String(at)} of ${String(all)}`,
  progress: 'People gone through',
  done: (count: number) => `${String(count)} done`,
  about: 'About',
  recent: 'Recently',
  write: 'Write',
  log: 'Log',
  snooze: 'Snooze',
  skip: 'Next',
  end: 'No more follow-ups',
  ended: (name: string) => `${name}: no more follow-ups`,
  undo: 'Undo',
  close: 'Close',
  reading: 'Notes are still being read. This opens when they are.',
  nobody: 'Nobody is waiting for you today.',
  summary: {
    logged: (count: number) => `logged ${String(count)}`,
    snoozed: (count: number) => `snoozed ${String(count)}`,
    closed: (count: number) => `ended follow-ups with ${String(count)}`,
    skipped: (count: number) => `skipped ${String(count)}`,
    did: (what: string) => `You ${what}.`,
    nothing: 'Nothing done yet.',
    nobodyLeft: 'Nobody is left for today.',
    left: (count: number) => `${counted(count, 'person', 'people')} left for today.`,
  },
});

/** What was done in the queue, and how many are left: `You logged 2, skipped 1. …` */
export function reachOutSummary({ logged, snoozed, closed, skipped, left }: Done): string {
  const { summary } = REACH_OUT;
  const parts = [
    ...(logged > 0 ? [summary.logged(logged)] : []),
    ...(snoozed > 0 ? [summary.snoozed(snoozed)] : []),
    ...(closed > 0 ? [summary.closed(closed)] : []),
    ...(skipped > 0 ? [summary.skipped(skipped)] : []),
  ];
  const done = parts.length === 0 ? summary.nothing : summary.did(parts.join(', '));
  return `${done} ${left === 0 ? summary.nobodyLeft : summary.left(left)}`;
}
