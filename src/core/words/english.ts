import { spanText } from '../cadence';
import { daysBetween, type Day } from '../day';
import { dueGroup, type DueGroup, type FollowUp } from '../follow-up';
import type { Reason } from '../introductions/reasons';
import { shortNames } from './names';

/** `1 day`, `3 days`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}

export const DUE_GROUP_TITLES: Readonly<Record<DueGroup, string>> = {
  overdue: 'Overdue',
  today: 'Today',
  soon: 'Soon',
};

/** How far away a due day is: `3 days late`, `today`, `tomorrow`, `in 5 days`. */
export function lateness(followUp: FollowUp): string {
  const days = followUp.daysOverdue;
  switch (dueGroup(followUp)) {
    case 'overdue':
      return `${counted(days, 'day')} late`;
    case 'today':
      return 'today';
    case 'soon':
      return days === -1 ? 'tomorrow' : `in ${counted(-days, 'day')}`;
  }
}

/** `today`, `yesterday`, `12 days ago`, and for days to come `in 3 days`. */
function ago(day: Day, today: Day): string {
  const days = daysBetween(day, today);
  if (days < 0) return days === -1 ? 'tomorrow' : `in ${counted(-days, 'day')}`;
  if (days === 0) return 'today';
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
  const [point] = followUp.person.discussed;
  const about =
    point === undefined ? 'write, and name something you talked about' : `write about ${point}`;
  return `${metWords(followUp, today)}: ${about}`;
}

function aboutPoint({ person }: FollowUp): string {
  const [point] = person.discussed;
  return point === undefined ? '' : ` about ${point}`;
}

/** What is owed and why, in words: `met 3 days ago at Web Summit: write about variable fonts`. */
export function followUpWords(followUp: FollowUp, today: Day): string {
  const { cadence } = followUp.person;
  const heard = lastHeard(followUp, today);
  switch (followUp.reason) {
    case 'first-follow-up':
      return firstFollowUpWords(followUp, today);
    case 'nudge':
      return `${heard}: ask again${aboutPoint(followUp)}`;
    case 'meeting':
      return `${heard}: fix the day for a coffee or lunch`;
    case 'cadence':
      return `every ${cadence ? spanText(cadence) : 'now and then'}, ${heard}: reconnect${aboutPoint(followUp)}`;
    case 'reminder':
      return `${heard}: you wanted to be reminded${aboutPoint(followUp)}`;
  }
}

function listed(phrases: readonly string[]): string {
  if (phrases.length < 2) return phrases.join('');
  return `${phrases.slice(0, -1).join(', ')} and ${phrases.at(-1) ?? ''}`;
}

/** One reason as a sentence, with the names that `nameOf` gives. */
function reasonWords(reason: Reason, nameOf: (path: string) => string): string {
  switch (reason.kind) {
    case 'help': {
      const [seeker, helper] = [nameOf(reason.seeker.path), nameOf(reason.helper.path)];
      return `${seeker} looks for ${listed(reason.seeks)}; ${helper} offers ${listed(reason.offers)}.`;
    }
    case 'mutual':
      return 'Each can help the other.';
    case 'interests':
      return `Both care about ${listed(reason.phrases)}.`;
    case 'acquaintances':
      return `Both know ${listed(reason.people.map(({ name }) => name))}.`;
    case 'place':
      return `Both are in ${listed(reason.phrases)}.`;
    case 'across-fields':
      return `${reason.fields.map(capitalised).join(' × ')}.`;
  }
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Why two people should meet, as a person would say it. */
export function introductionWords(
  people: readonly [{ path: string; name: string }, { path: string; name: string }],
  reasons: readonly Reason[],
): string {
  const names = shortNames(people[0].name, people[1].name);
  const nameOf = (path: string): string => (path === people[0].path ? names[0] : names[1]);
  return reasons.map((reason) => reasonWords(reason, nameOf)).join(' ');
}
