import { addDays, addSpan, type Day, type Span } from '../days/day';
import { nextContactOf, type ContactsByDay } from './last-contact';
import type { FollowUpStatus, Person } from './person';
import type { SortedList } from '../collections/sorted-list';

/** Why a follow-up is due; the words for it stand in `words/`. */
type FollowUpReason = 'first-follow-up' | 'nudge' | 'meeting' | 'cadence' | 'reminder';

/** The next contact owed to a person. It says nothing of today: most are the same for months. */
export interface FollowUp {
  readonly person: Person;
  readonly status: FollowUpStatus | null;
  readonly due: Day;
  readonly reason: FollowUpReason;
  /** How often to stay in touch, by `cadenceOf`. */
  readonly cadence: Span | null;
  /** Null if there was no contact up to today. */
  readonly lastContact: Day | null;
}

/** Days until someone is asked again after a message or a meeting that was agreed. */
const NUDGE_DAYS = 7;

export const DEFAULT_HORIZON_DAYS = 7;

/**
 * The status as written or, without one, what the rest of the note implies (docs/follow-ups.md).
 */
export function effectiveStatus(person: Person, lastContact: Day | null): FollowUpStatus | null {
  if (person.status !== null) return person.status;
  if (person.cadence !== null) return 'connected';
  // A circle or tier says how to stay in touch, not that there has been a follow-up already.
  if (person.met !== null && lastContact === person.met) return 'pending';
  return cadenceOf(person) === null ? null : 'connected';
}

/** How often to stay in touch: the own cadence, else that of a circle or tag, else of the tier. */
export function cadenceOf({ cadence, circleCadence, tierCadence }: Person): Span | null {
  return cadence ?? circleCadence ?? tierCadence;
}

/** Whether nothing is ever due to a person, whatever day the note says. */
export function isNeverDue(person: Person): boolean {
  return person.paused || person.status === 'closed';
}

interface DayAndWindow {
  readonly today: Day;
  readonly window: number;
}

function keepInTouch(person: Person, lastContact: Day | null): Day | null {
  const cadence = cadenceOf(person);
  return lastContact === null || cadence === null ? null : addSpan(lastContact, cadence);
}

/** The day on which a status makes a follow-up due by itself. */
function computedDue(
  person: Person,
  { status, lastContact }: { status: FollowUpStatus | null; lastContact: Day | null },
  { today, window }: DayAndWindow,
): Day | null {
  switch (status) {
    case 'pending':
      return person.met === null ? today : addDays(person.met, window);
    case 'sent':
    case 'meeting':
      return addDays(lastContact ?? today, NUDGE_DAYS);
    case 'connected':
      return keepInTouch(person, lastContact);
    case 'closed':
    case null:
      return null;
  }
}

function reasonFor(status: FollowUpStatus | null, hasOwnDay: boolean): FollowUpReason {
  switch (status) {
    case 'pending':
      return 'first-follow-up';
    case 'sent':
      return 'nudge';
    case 'meeting':
      return 'meeting';
    case 'connected':
      return hasOwnDay ? 'reminder' : 'cadence';
    case 'closed':
    case null:
      return 'reminder';
  }
}

/**
 * The next step for a person on a day, by the table in docs/follow-ups.md.
 * @param window days allowed between meeting someone and the first follow-up
 * @returns null if nothing will ever be due
 */
export function followUpOf(
  person: Person,
  lastContact: Day | null,
  on: DayAndWindow,
): FollowUp | null {
  if (isNeverDue(person)) return null;
  const status = effectiveStatus(person, lastContact);
  const due = person.followUp ?? computedDue(person, { status, lastContact }, on);
  if (due === null) return null;
  const reason = reasonFor(status, person.followUp !== null);
  const cadence = cadenceOf(person);
  return { person, status, due, reason, cadence, lastContact };
}

/** Whether the due day is counted from today, so that it moves every day. */
function isCountedFromToday({ person, status, lastContact }: FollowUp): boolean {
  if (person.followUp !== null) return false;
  if (status === 'pending') return person.met === null;
  return (status === 'sent' || status === 'meeting') && lastContact === null;
}

/**
 * The first day after today on which a person's next step may change although no note has changed;
 * null if there is no such day.
 * @param followUp the next step as of today
 * @param contacts the dated notes that link to the person
 */
export function nextChangeOn(
  person: Person,
  followUp: FollowUp | null,
  { contacts, today }: { readonly contacts: ContactsByDay; readonly today: Day },
): Day | null {
  if (isNeverDue(person)) return null;
  const isMoving = followUp !== null && isCountedFromToday(followUp);
  return isMoving ? addDays(today, 1) : nextContactOf(person, contacts, today);
}

function byPath({ person: { path: a } }: FollowUp, { person: { path: b } }: FollowUp): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The order of follow-ups: by due day, then by path (UTF-16 code units). */
export function compareFollowUps(a: FollowUp, b: FollowUp): number {
  if (a.due === b.due) return byPath(a, b);
  return a.due < b.due ? -1 : 1;
}

/** Follow-ups of one day in order: by day first, because few days hold many people. */
export function inOrder(followUps: readonly FollowUp[]): FollowUp[] {
  const byDay = new Map<Day, FollowUp[]>();
  for (const followUp of followUps) {
    const others = byDay.get(followUp.due);
    if (others) others.push(followUp);
    else byDay.set(followUp.due, [followUp]);
  }
  const days = [...byDay.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
  return days.flatMap(([, members]) => members.sort(byPath));
}

/**
 * The follow-ups due up to `horizon` days from today.
 * @param followUps in order, as the index gives them
 */
export function pendingFollowUps(
  followUps: SortedList<FollowUp>,
  today: Day,
  horizon: number = DEFAULT_HORIZON_DAYS,
): SortedList<FollowUp> {
  const last = addSpan(today, { count: horizon, unit: 'days' });
  // Beyond the calendar's end nothing is due.
  return last === null
    ? followUps
    : followUps.first(followUps.countBefore(({ due }) => due <= last));
}

export type DueGroup = 'overdue' | 'today' | 'soon';

export function dueGroup({ due }: FollowUp, today: Day): DueGroup {
  if (due < today) return 'overdue';
  return due === today ? 'today' : 'soon';
}
