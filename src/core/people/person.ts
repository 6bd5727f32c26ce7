import type { Day, Span } from '../days/day';
import type { YearlyDay } from './yearly-day';

export const FOLLOW_UP_STATUSES = ['pending', 'sent', 'meeting', 'connected', 'closed'] as const;

export type FollowUpStatus = (typeof FOLLOW_UP_STATUSES)[number];

export function isFollowUpStatus(text: string): text is FollowUpStatus {
  return FOLLOW_UP_STATUSES.some((status) => status === text);
}

export interface PersonLink {
  readonly text: string;
  /** Path of the note it leads to; null if there is none. */
  readonly target: string | null;
}

/** Somebody whom a person knows. */
export interface Acquaintance extends PersonLink {
  /** What they are to the person, in the note's own word such as `spouse`, where it says so. */
  readonly relation?: string;
}

/** A day of the year from a property that the user listed for it. */
export interface PersonDate {
  /** As the note writes it. */
  readonly property: string;
  readonly on: YearlyDay;
}

/** A person note as read: what it says, nothing that depends on today or on other notes. */
export interface Person {
  readonly path: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly met: Day | null;
  readonly metAt: string | null;
  readonly metThrough: PersonLink | null;
  /** As written; if it is missing, `effectiveStatus` says what applies. */
  readonly status: FollowUpStatus | null;
  readonly followUp: Day | null;
  /** The property `last-contact`; the rule of the latest contact stands in `last-contact.ts`. */
  readonly lastContact: Day | null;
  readonly cadence: Span | null;
  /** What the settings say for one of the circles or tags; the own cadence goes first. */
  readonly circleCadence: Span | null;
  /** That of the tier in which Personal CRM has them; those before it go first. */
  readonly tierCadence: Span | null;
  readonly discussed: readonly string[];
  readonly offers: readonly string[];
  readonly seeks: readonly string[];
  readonly interests: readonly string[];
  readonly field: readonly string[];
  readonly organization: readonly string[];
  readonly role: string | null;
  readonly place: readonly string[];
  readonly email: readonly string[];
  readonly phone: readonly string[];
  readonly url: readonly string[];
  /** A picture of them in the vault, as the note names it. */
  readonly photo: string | null;
  /** `1999-04-17`, or `--04-17` if the year is not known; the same for the anniversary. */
  readonly birthday: string | null;
  readonly anniversary: string | null;
  readonly dates: readonly PersonDate[];
  /** Identifier of the card that the note was made from. */
  readonly uid: string | null;
  readonly circle: readonly string[];
  readonly knows: readonly Acquaintance[];
  /** People this one is not, though they look alike. */
  readonly notSameAs: readonly PersonLink[];
  readonly noIntroductions: boolean;
  /** Nothing is ever due to a person who is paused. */
  readonly paused: boolean;
  /** Tags of frontmatter and body, without `#` and without those that mark a person. */
  readonly tags: readonly string[];
  /** Days that the note links to, in order, each once: contacts by docs/follow-ups.md. */
  readonly linkedDays: readonly Day[];
}
