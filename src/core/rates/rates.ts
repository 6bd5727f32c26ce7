import { addDays, type Day } from '../days/day';
import { effectiveStatus } from '../people/follow-up';
import { contactDays } from '../people/last-contact';
import type { PeopleIndex } from '../people/people-index';
import type { FollowUpStatus, Person } from '../people/person';

/** Days within which contact counts as being in touch again, or as only having met. */
const AGAIN = 90;

/** From a day to a day, both included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** What became of the people met in a period: each number is a part of `met`. */
export interface ConnectionRates {
  readonly met: number;
  /**
   * People there was contact with after the day met, within the follow-up window; or on that day,
   * if the status says that the follow-up was sent.
   */
  readonly followedUp: number;
  /** Of these, people with a point discussed in their note. */
  readonly withPoint: number;
  /** People there was contact with on two or more days within 90 days of meeting. */
  readonly again: number;
  /** Whose status is `connected`, written or by a cadence (docs/follow-ups.md). */
  readonly connected: number;
  /** Who were not followed up yet, and whose window is still open. */
  readonly stillTime: number;
}

/** Days of a century: longer than anybody keeps notes. */
const EVER = 36_500;

/** All days up to today. */
export function everUpTo(today: Day): Period {
  return { from: addDays(today, -EVER), to: today };
}

export function isWithin(day: Day | null, { from, to }: Period): boolean {
  return day !== null && day >= from && day <= to;
}

interface Rules {
  readonly index: PeopleIndex;
  readonly today: Day;
}

type Course = Omit<ConnectionRates, 'met'>;

const count = (holds: boolean): number => (holds ? 1 : 0);

/** Statuses that come after a first follow-up. */
export const STATUSES_SENT: ReadonlySet<FollowUpStatus | null> = new Set([
  'sent',
  'meeting',
  'connected',
]);

/** What became of one person, as ones and zeros. */
export function courseOf(person: Person, met: Day, { index, today }: Rules): Course {
  const windowEnd = addDays(met, index.settings.followUpWindow);
  const after = contactDays(person, index.contactsOf(person.path), today).filter(
    (day) => day > met,
  );
  const last = index.lastContact(person, today);
  const isSentAtOnce = last === met && STATUSES_SENT.has(person.status);
  const isFollowedUp = isSentAtOnce || after.some((day) => day <= windowEnd);
  return {
    followedUp: count(isFollowedUp),
    withPoint: count(isFollowedUp && person.discussed.length > 0),
    again: count(after.filter((day) => day <= addDays(met, AGAIN)).length > 1),
    connected: count(effectiveStatus(person, last) === 'connected'),
    stillTime: count(!isFollowedUp && windowEnd >= today),
  };
}

/**
 * What became of the people met in a period, as far as notes tell by a day. People who were met
 * later than today are left out.
 */
export function connectionRates(index: PeopleIndex, period: Period, today: Day): ConnectionRates {
  const sums = { met: 0, followedUp: 0, withPoint: 0, again: 0, connected: 0, stillTime: 0 };
  for (const person of index.people()) {
    const { met } = person;
    if (met === null || met > today || !isWithin(met, period)) continue;
    const course = courseOf(person, met, { index, today });
    sums.met++;
    sums.followedUp += course.followedUp;
    sums.withPoint += course.withPoint;
    sums.again += course.again;
    sums.connected += course.connected;
    sums.stillTime += course.stillTime;
  }
  return sums;
}
