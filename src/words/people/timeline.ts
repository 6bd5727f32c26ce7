import type { Day } from '../../core/days/day';
import type { TimelineKind } from '../../core/notes/interaction';
import type { IntroductionStatus } from '../../core/people/introduction-note';
import { dateOfYear } from '../kit/days';
import { CHANNEL_WORDS } from './forms';
import { STAGE_TITLES } from '../introductions/introduction';

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
  dayLinked: (day: Day) => `${dateOfYear(day)} is a link now and counts as contact.`,
  introducedTo: (names: string, status: IntroductionStatus, isThrough: boolean) =>
    `${isThrough ? 'through ' : ''}${names} (${STAGE_TITLES[status].toLowerCase()})`,
} as const;

export const TASKS = {
  ticked: (text: string) => `Done: ${text}`,
} as const;
