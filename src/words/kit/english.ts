import { spanText } from '../../core/days/cadence';
import { daysBetween, type Day, type Span } from '../../core/days/day';
import type { DueGroup, FollowUp } from '../../core/people/follow-up';
import { shortDay, sinceDay, whenSaid } from './days';
import { newestPoint } from '../../core/people/points';

/** `1 day`, `3 days`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}

export const DUE_GROUP_TITLES: Readonly<Record<DueGroup, string>> = {
  overdue: 'Waiting',
  today: 'Today',
  soon: 'Soon',
};

/** When somebody comes up, in few letters: `since 7 Nov`, `today`, `Thursday`, `27 Nov`. */
export function lateness({ due }: FollowUp, today: Day): string {
  return due < today ? `since ${shortDay(due, today)}` : shortDay(due, today);
}

/** The same as a statement: `Waiting since 7 November`, `Due today`, `Due on Thursday`. */
export function dueWords({ due }: FollowUp, today: Day): string {
  return due < today ? `Waiting since ${sinceDay(due, today)}` : `Due ${whenSaid(due, today)}`;
}

/** From so many days on a day is said by its date: nobody counts them. */
const COUNTED_DAYS = 14;

/** `today`, `yesterday`, `12 days ago`, `on 12 August`, and for days to come `in 3 days`. */
export function ago(day: Day, today: Day): string {
  const days = daysBetween(day, today);
  if (Math.abs(days) < 2 || Math.abs(days) >= COUNTED_DAYS) return whenSaid(day, today);
  return days > 0 ? `${counted(days, 'day')} ago` : `in ${counted(-days, 'day')}`;
}

function lastHeard({ lastContact }: FollowUp, today: Day): string {
  return lastContact === null
    ? 'no contact noted yet'
    : `last in touch ${whenSaid(lastContact, today)}`;
}

function unanswered({ lastContact }: FollowUp, today: Day): string {
  return lastContact === null ? 'no answer yet' : `no answer since ${sinceDay(lastContact, today)}`;
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

function reminderWords({ person }: FollowUp): string {
  const point = newestPoint(person);
  return point === null ? 'get in touch' : `come back to ${point}`;
}

/** A rhythm after `every`: `week`, `2 weeks`. */
export function rhythmWords(span: Span): string {
  return span.count === 1 ? span.unit.slice(0, -1) : spanText(span);
}

/** What comes next and why, in words: `met 3 days ago at Web Summit: write about variable fonts`. */
export function followUpWords(followUp: FollowUp, today: Day): string {
  const heard = lastHeard(followUp, today);
  switch (followUp.reason) {
    case 'first-follow-up':
      return firstFollowUpWords(followUp, today);
    case 'nudge':
      return `${unanswered(followUp, today)}: ask again${aboutPoint(followUp)}`;
    case 'meeting':
      return `${heard}: fix the day for a coffee or lunch`;
    case 'cadence':
      return `${heard}: catch up${aboutPoint(followUp)}`;
    case 'reminder':
      return `${heard}: ${reminderWords(followUp)}`;
  }
}

/** A sentence part at the start of a sentence. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
