import { addDays, addSpan, type Day } from '../days/day';
import { ledgerOn } from '../introductions/stage-ledger';
import type { IntroductionState } from '../introductions/stage';
import {
  cadenceOf,
  effectiveStatus,
  isNeverDue,
  pendingFollowUps,
  type FollowUp,
} from '../people/follow-up';
import { contactDays } from '../people/last-contact';
import type { PeopleIndex } from '../people/people-index';
import type { Person } from '../people/person';
import { rhythmOf } from '../people/usual-gap';
import { isWithin, STATUSES_SENT, type Period } from '../rates/rates';

/** Somebody, and the day that is meant. */
export interface PersonOnDay {
  readonly person: Person;
  readonly day: Day;
}

/** What a week brought, and what it leaves open; everything as it is on the day it is asked. */
export interface LookBack {
  readonly week: Period;
  /** Who was met, by day. */
  readonly met: readonly PersonOnDay[];
  /** People there was contact with in time: within the follow-up window, or within their rhythm. */
  readonly inTime: readonly PersonOnDay[];
  /** Other people there was contact with. */
  readonly inTouch: readonly PersonOnDay[];
  /** Follow-ups due by now, but for those that only a rhythm makes due. */
  readonly waiting: readonly FollowUp[];
  /** Introductions that wait for a step of the user. */
  readonly introductions: readonly IntroductionState[];
  /** Introductions asked or made lately that do not wait. */
  readonly underWay: readonly IntroductionState[];
  /** Whose rhythm slips, the longest silence first; `day`: the last contact. */
  readonly quiet: readonly PersonOnDay[];
}

/** Days before the week's end in which an introduction was asked or made lately. */
const LATELY = 28;

interface LookBackQuery {
  readonly index: PeopleIndex;
  readonly today: Day;
  readonly week: Period;
}

function byDay(a: PersonOnDay, b: PersonOnDay): number {
  const order = a.day === b.day ? [a.person.path, b.person.path] : [a.day, b.day];
  return (order[0] ?? '') < (order[1] ?? '') ? -1 : 1;
}

/** Whether a contact came in time after the one before. */
function isInTime(person: Person, [before, day]: readonly [Day, Day], window: number): boolean {
  if (before === person.met && day <= addDays(before, window)) return true;
  const cadence = cadenceOf(person);
  const until = cadence === null ? null : addSpan(before, cadence);
  return until !== null && day <= until;
}

/**
 * How the week went with a person, by the days of contact; null if there was none but meeting them.
 */
function contactInWeek(
  person: Person,
  days: readonly Day[],
  { index, today, week }: LookBackQuery,
): (PersonOnDay & { readonly isInTime: boolean }) | null {
  const { followUpWindow } = index.settings;
  const later = days.filter((day) => isWithin(day, week) && day !== person.met);
  const last = later.at(-1);
  if (last !== undefined) {
    const pairs = later.map((day) => [days[days.indexOf(day) - 1] ?? null, day] as const);
    const isKept = pairs.some(
      ([before, day]) => before !== null && isInTime(person, [before, day], followUpWindow),
    );
    return { person, day: last, isInTime: isKept };
  }
  const { met, status } = person;
  const isSentAtOnce = days.at(-1) === met && STATUSES_SENT.has(status);
  if (met === null || met > today || !isWithin(met, week) || !isSentAtOnce) return null;
  return { person, day: met, isInTime: true };
}

/** Whether a person the user keeps in touch with has gone quiet compared with their own rhythm. */
function isQuiet(person: Person, days: readonly Day[], { index, today }: LookBackQuery): boolean {
  if (isNeverDue(person) || person.path === index.settings.myNote) return false;
  if (person.followUp !== null && person.followUp > today) return false;
  return effectiveStatus(person, days.at(-1) ?? null) === 'connected'
    ? rhythmOf(days, today).isDrifting
    : false;
}

function whatPeopleBrought(
  asked: LookBackQuery,
  late: ReadonlySet<string>,
): Pick<LookBack, 'met' | 'inTime' | 'inTouch' | 'quiet'> {
  const { index, today, week } = asked;
  const [met, inTime, inTouch, quiet]: [
    PersonOnDay[],
    PersonOnDay[],
    PersonOnDay[],
    PersonOnDay[],
  ] = [[], [], [], []];
  for (const person of index.people()) {
    const days = contactDays(person, index.contactsOf(person.path), today);
    const dayMet = days.find((day) => day === person.met && isWithin(day, week));
    if (dayMet !== undefined) met.push({ person, day: dayMet });
    const contact = contactInWeek(person, days, asked);
    if (contact) (contact.isInTime ? inTime : inTouch).push({ person, day: contact.day });
    const last = days.at(-1);
    const isSlipping = late.has(person.path) || isQuiet(person, days, asked);
    if (last !== undefined && isSlipping) quiet.push({ person, day: last });
  }
  for (const list of [met, inTime, inTouch, quiet]) list.sort(byDay);
  return { met, inTime, inTouch, quiet };
}

/** Of notes no day says when two met: those asked or made lately are told with how they stand. */
function isLately(
  { introduction: { merged }, isDue, stage }: IntroductionState,
  { week }: LookBackQuery,
): boolean {
  const day = merged.made ?? merged.asked;
  return !isDue && stage !== 'dismissed' && day !== null && day >= addDays(week.to, -LATELY);
}

/**
 * What a week brought and what it leaves open, for a look back at it.
 * @param today days after it do not count, though the week may end later
 */
export function lookBackAt(index: PeopleIndex, week: Period, today: Day): LookBack {
  const asked = { index, today, week };
  const due = [...pendingFollowUps(index.followUps(today), today, 0)];
  const byRhythm = due.filter(({ reason }) => reason === 'cadence');
  const late = new Set(byRhythm.map(({ person }) => person.path));
  const ledger = ledgerOn(index, today);
  return {
    week,
    ...whatPeopleBrought(asked, late),
    waiting: due.filter(({ reason }) => reason !== 'cadence'),
    introductions: ledger.filter(({ isDue }) => isDue),
    underWay: ledger.filter((state) => isLately(state, asked)),
  };
}
