import type { TimelineKind } from '../interaction';
import { CHANNEL_WORDS } from './forms';

/** What an entry of the timeline is. */
export const TIMELINE_KINDS: Readonly<Record<TimelineKind, string>> = {
  ...CHANNEL_WORDS,
  other: 'Contact',
  note: 'Note',
  introduction: 'Introduction',
};

export const TIMELINE = {
  heading: 'Timeline',
  list: 'Timeline, newest first',
  nothing: 'Nothing is noted yet.',
  notCounted: '(does not count as contact: its day is not a link)',
  linkDay: 'Make the day a link',
  dayLinked: (day: string) => `${day} is a link now and counts as contact.`,
  introducedTo: (names: string, stage: string) => `${names} (${stage})`,
} as const;

export const TASKS = {
  gone: 'the task is not there any more, or stands there more than once',
  ticked: (text: string) => `Done: ${text}`,
} as const;
