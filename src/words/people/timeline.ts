import type { TimelineKind } from '../../core/notes/interaction';
import type { IntroductionStatus } from '../../core/people/introduction-note';
import { STAGE_TITLES } from '../introductions/introduction';
import { translated } from '../kit/ui-language';

/** What an entry of the timeline is. */
export const TIMELINE_KINDS = translated('people.TIMELINE_KINDS', {
  met: 'Met',
  email: 'Email',
  message: 'Message',
  call: 'Call',
  coffee: 'Coffee',
  lunch: 'Lunch',
  meeting: 'Meeting',
  other: 'Contact',
  note: 'Note',
  introduction: 'Introduction',
} satisfies Readonly<Record<TimelineKind, string>>);

export const TIMELINE = translated('people.TIMELINE', {
  heading: 'Timeline',
  list: 'Timeline, newest first',
  nothing: 'Nothing is noted yet.',
  notCounted: '(does not count as contact: its day is not a link)',
  linkDay: 'Make the day a link',
  dayLinked: (day: string) => `${day} is a link now and counts as contact.`,
  /** A kind before what happened, in a list of the program. */
  kind: (kind: string) => kind.toLowerCase(),
  introducedTo: (names: string, stage: string) => `${names} (${stage.toLowerCase()})`,
  introducedThrough: (names: string, stage: string) => `through ${names} (${stage.toLowerCase()})`,
});

/** An introduction to others, or through somebody, and how far it is. */
export function introducedTo(
  names: string,
  status: IntroductionStatus,
  isThrough: boolean,
): string {
  const said = isThrough ? TIMELINE.introducedThrough : TIMELINE.introducedTo;
  return said(names, STAGE_TITLES[status]);
}

export const TASKS = translated('people.TASKS', {
  ticked: (text: string) => `Done: ${text}`,
});
