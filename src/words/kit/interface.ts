import type { FollowUpStatus } from '../../core/people/person';
import { counted } from './english';
import { translated, uiLanguage, type UiLanguage } from './ui-language';

/** How far the follow-up with somebody is. */
export const STATUS_TITLES = translated('kit.STATUS_TITLES', {
  pending: 'To write',
  sent: 'Written',
  meeting: 'Arranging to meet',
  connected: 'In touch',
  closed: 'Closed',
} satisfies Readonly<Record<FollowUpStatus, string>>);

/** What each of them means. */
export const STATUS_MEANINGS = translated('kit.STATUS_MEANINGS', {
  pending: 'the first message is still to come',
  sent: 'waiting for an answer',
  meeting: 'a coffee or lunch',
  connected: 'you write or meet from time to time',
  closed: 'nothing more is planned',
} satisfies Readonly<Record<FollowUpStatus, string>>);

export const LABELLED = translated('kit.LABELLED', {
  text: (label: string, text: string) => `${label}: ${text}`,
});

/** A text after what it is: `Written: waiting for an answer`. Not everywhere do colons stand so close. */
export function labelled(label: string, text: string): string {
  return LABELLED.text(label, text);
}

/** A status with what it means, where one is chosen. */
export function statusWords(status: FollowUpStatus): string {
  return labelled(STATUS_TITLES[status], STATUS_MEANINGS[status]);
}

export const COMMANDS = translated('kit.COMMANDS', {
  addPerson: 'Just met someone: add person',
  logWith: 'Log interaction with…',
  logThis: 'Log interaction with this person',
  snooze: 'Snooze the follow-up with this person',
  setStatus: 'Set the follow-up status of this person',
  setRhythm: 'Set the rhythm with this person',
  openFollowUps: 'Open follow-ups',
  openIntroductions: 'Open introductions',
  suggestForThis: 'Suggest introductions for this person',
  goThrough: 'Go through new people',
  lookBack: 'Look back at the week',
  introduceMe: 'Who could introduce me to …?',
  undo: 'Undo last change',
  check: 'Check person notes',
  selfCheck: 'Show a self-check report',
});

/**
 * Set on sentences: what reads them aloud knows their language, and an app in Arabic, or a name in
 * Hebrew at the start, does not turn them around.
 */
export const LANGUAGE = {
  get lang(): UiLanguage {
    return uiLanguage();
  },
  dir: 'ltr',
} as const;

export const INDEX = translated('kit.INDEX', {
  /** Until every note has been read nobody knows who is there. */
  reading: 'Reading notes…',
});

export const FOLLOW_UPS = translated('kit.FOLLOW_UPS', {
  title: 'Follow-ups',
  search: 'Find a name, place, need …',
  searchLabel: 'Find people by all that their notes say',
  nobody: 'Nobody here yet. Each person you add is a note in your vault.',
  addFirst: 'Add the first person',
  nothingDue: (days: number) => `No follow-up is due in the next ${String(days)} days.`,
  next: (name: string, when: string) => `${name} comes up ${when}.`,
  unplanned: (count: number) =>
    `Nothing is planned with ${counted(count, 'person', 'people')} yet.`,
  goThrough: 'Go through new people',
  noMatch: (query: string) => `Nobody due matches “${query}”.`,
  notDue: 'Not due',
  clearSearch: 'Clear search',
  problems: (count: number) =>
    count === 1 ? '1 note needs attention' : `${String(count)} notes need attention`,
  log: 'Log interaction',
  snooze: 'Snooze',
  status: 'Set status',
  rhythm: 'Rhythm…',
  introduce: 'Introduce to…',
  merge: 'Merge with…',
  exportCard: 'Export card…',
  openInTab: 'Open in new tab',
  more: 'More options',
  list: 'Pending follow-ups',
  sort: 'Sort',
  sortByName: 'By name',
  sortByDay: 'By day',
});

export const SNOOZE = translated('kit.SNOOZE', {
  tomorrow: 'Until tomorrow',
  week: 'For a week',
  month: 'For a month',
  day: 'Until a day…',
  dayTitle: (name: string) => `When should ${name} come up again?`,
  dayLabel: 'Day',
  past: 'This day has passed. Choose today or a day to come.',
  confirm: 'Snooze',
});

export const INTRODUCTIONS = translated('kit.INTRODUCTIONS', {
  title: 'Introductions',
  nothing: 'No introductions to suggest yet.',
  nothingFor: (name: string) => `Nobody to introduce to ${name} yet.`,
  nothingHint: 'Note what people offer, seek and care about, and who should meet will show here.',
  forPerson: (name: string) => `Best partners for ${name}`,
  forAll: 'Best pairs of all',
  showAll: 'Show all pairs',
  propose: 'Introduce',
  dismiss: 'Not these two',
  list: 'Suggested introductions',
  pair: (a: string, b: string) => `${a} and ${b}`,
});

export const DONE = translated('kit.DONE', {
  undo: 'Undo',
  undone: (label: string) => `Undone: ${label}`,
  nothingToUndo: 'Nothing to undo in this session.',
  kept: (label: string, notes: string) => `Not undone: ${label}. Changed since: ${notes}`,
  logged: (name: string) => `Logged with ${name}`,
  snoozed: (name: string, day: string) => `${name}: snoozed to ${day}`,
  statusSet: (name: string, status: string) => `${name}: ${status}`,
  added: (name: string) => `Added ${name}`,
  exists: (name: string) => `${name} is in the vault already`,
  proposed: (names: string) => `Introduction of ${names} noted`,
  dismissed: (names: string) => `${names} will not be suggested again`,
  unchanged: 'There was nothing to change.',
  refused: (path: string, reason: string) => `Nothing was written to ${path}: ${reason}`,
  failed: (what: string) => `Something went wrong: ${what}`,
});

export const PICK = translated('kit.PICK', {
  person: 'Choose a person',
  partner: (name: string) => `Introduce ${name} to…`,
  status: 'Choose a status',
});

export const STATUS_BAR = translated('kit.STATUS_BAR', {
  followUps: (count: number) => `${counted(count, 'follow-up')} due`,
  introductions: (count: number) => counted(count, 'introduction'),
  introductionsAlone: (count: number) => `${counted(count, 'introduction')} due`,
});

/** `5 follow-ups due · 2 introductions`; empty if nothing is due. */
export function dueCountWords(followUps: number, introductions: number): string {
  if (introductions === 0) return followUps === 0 ? '' : STATUS_BAR.followUps(followUps);
  if (followUps === 0) return STATUS_BAR.introductionsAlone(introductions);
  return `${STATUS_BAR.followUps(followUps)} · ${STATUS_BAR.introductions(introductions)}`;
}
