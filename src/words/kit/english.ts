import { spanText } from '../../core/days/cadence';
import { daysBetween, type Day, type Span } from '../../core/days/day';
import type { DueGroup, FollowUp } from '../../core/people/follow-up';
import { newestPoint } from '../../core/people/points';

/** `1 day`, `3 days`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}

export const DUE_GROUP_TITLES: Readonly<Record<DueGroup, string>> = {
  overdue: 'Overdue',
  today: 'Today',
  soon: 'Soon',
};

function comingWords(days: number): string {
  if (days === 0) return 'today';
  return days === 1 ? 'tomorrow' : `in ${counted(days, 'day')}`;
}

/** How far away a due day is: `3 days late`, `today`, `tomorrow`, `in 5 days`. */
export function lateness({ due }: FollowUp, today: Day): string {
  const days = daysBetween(due, today);
  return days > 0 ? `${counted(days, 'day')} late` : comingWords(-days);
}

/** `today`, `yesterday`, `12 days ago`, and for days to come `in 3 days`. */
export function ago(day: Day, today: Day): string {
  const days = daysBetween(day, today);
  if (days <= 0) return comingWords(-days);
  return days === 1 ? 'yesterday' : `${counted(days, 'day')} ago`;
}

function lastHeard({ lastContact }: FollowUp, today: Day): string {
  return lastContact === null ? 'no contact noted yet' : `last contact ${ago(lastContact, today)}`;
}

function metWords({ person }: FollowUp, today: Day): string {
  if (person.met === null) return 'not written to yet';
  const place = person.metAt === null ? '' : ` at ${person.metAt}`;
  return `met ${ago(person.met, today)}${place}`;
}

function firstFollowUpWords(followUp: FollowUp, today: Day): string {
  const point = newestPoint(followUp.person);
  const about =
    point === null ? 'write, and name something you talked about' : `write about ${point}`;
  return `${metWords(followUp, today)}: ${about}`;
}

function aboutPoint({ person }: FollowUp): string {
  const point = newestPoint(person);
  return point === null ? '' : ` about ${point}`;
}

/** A rhythm after `every`: `week`, `2 weeks`. */
export function rhythmWords(span: Span): string {
  return span.count === 1 ? span.unit.slice(0, -1) : spanText(span);
}

/** What is owed and why, in words: `met 3 days ago at Web Summit: write about variable fonts`. */
export function followUpWords(followUp: FollowUp, today: Day): string {
  const { cadence } = followUp;
  const heard = lastHeard(followUp, today);
  switch (followUp.reason) {
    case 'first-follow-up':
      return firstFollowUpWords(followUp, today);
    case 'nudge':
      return `${heard}: ask again${aboutPoint(followUp)}`;
    case 'meeting':
      return `${heard}: fix the day for a coffee or lunch`;
    case 'cadence':
      return `every ${cadence ? rhythmWords(cadence) : 'now and then'}, ${heard}: reconnect${aboutPoint(followUp)}`;
    case 'reminder':
      return `${heard}: you wanted to be reminded${aboutPoint(followUp)}`;
  }
}

/** A sentence part at the start of a sentence. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
