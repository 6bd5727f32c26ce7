import { translated } from '../kit/ui-language';

/** What a message can be for; the words are those of the choice of one. */
export const DRAFT_KIND_TITLES = translated('messages.DRAFT_KIND_TITLES', {
  'follow-up': 'Follow-up after meeting',
  coffee: 'Invitation for coffee',
  lunch: 'Invitation for lunch',
  meeting: 'Setting a day to meet',
  nudge: 'Asking again',
  'keep-in-touch': 'Keeping in touch',
  birthday: 'Birthday wishes',
  thanks: 'Thanks',
  connect: 'Asking to connect online',
});

export type DraftKind = keyof typeof DRAFT_KIND_TITLES;

export function isDraftKind(text: string): text is DraftKind {
  return Object.hasOwn(DRAFT_KIND_TITLES, text);
}

/** In the order in which they are offered. */
export const DRAFT_KINDS: readonly DraftKind[] = Object.keys(DRAFT_KIND_TITLES).filter(isDraftKind);

export const MESSAGE_COMMANDS = translated('messages.MESSAGE_COMMANDS', {
  write: 'Write to this person',
  reachOut: 'Reach out to people who are waiting',
  congratulate: (name: string) => `Write birthday wishes to ${name}`,
});

/** Why a note cannot be a template of messages. */
export const TEMPLATES = translated('messages.TEMPLATES', {
  tooLong: 'it is too long',
  subjectUnread: 'put the subject in "quotes"',
});
