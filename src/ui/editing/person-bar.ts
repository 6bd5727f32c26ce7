import type { Day } from '../../core/days/day';
import {
  cadenceOf,
  dueGroup,
  isNeverDue,
  type DueGroup,
  type FollowUp,
} from '../../core/people/follow-up';
import type { NoteFault } from '../../core/notes/fault';
import type { PeopleIndex } from '../../core/people/people-index';
import { unreadableProperties } from '../../core/people/unreadable';
import type { Person } from '../../core/people/person';
import { newestPoint } from '../../core/people/points';
import { faultWords } from '../../words/notes/faults';
import { BAR } from '../../words/editing/editing';
import { relativeDay } from '../../words/kit/days';
import { capitalised, dueWords, followUpWords } from '../../words/kit/sentences';

/** What the bar on top of a person note says, decided before anything is drawn. */
export interface PersonBar {
  readonly person: Person;
  /** When they come up, in words, and the group for its colour; null if nothing is planned. */
  readonly late: { readonly words: string; readonly group: DueGroup } | null;
  readonly why: string;
  readonly canSnooze: boolean;
  /** Values of this note that cannot be read. */
  readonly problems: number;
}

function whyNothing(person: Person): string {
  if (person.paused) return BAR.paused;
  if (person.status === 'closed') return BAR.closed;
  return cadenceOf(person) === null ? BAR.nothing : BAR.rhythmWaits;
}

function nothingPlanned(person: Person, lastContact: Day | null, today: Day): string {
  const point = newestPoint(person);
  const heard = lastContact === null ? '' : BAR.lastContact(relativeDay(lastContact, today));
  const talked = point === null ? '' : BAR.point(point);
  const why = whyNothing(person);
  return [why, heard, talked].filter((part) => part !== '').join(' ');
}

function lateWords(followUp: FollowUp, today: Day): PersonBar['late'] {
  return { words: dueWords(followUp, today), group: dueGroup(followUp, today) };
}

/** Nothing is said about what is due to a person whose properties cannot be read. */
function unreadableBar(person: Person, fault: NoteFault, problems: number): PersonBar {
  return { person, late: null, why: BAR.unreadable(faultWords(fault)), canSnooze: false, problems };
}

/**
 * The bar for a note on a day; null if the note is not a person's.
 * @param inText why the properties cannot be read, if the note's text told that
 */
export function personBar(
  index: PeopleIndex,
  path: string,
  { today, inText = null }: { readonly today: Day; readonly inText?: NoteFault | null },
): PersonBar | null {
  const person = index.person(path);
  if (!person) return null;
  const known = unreadableProperties(index, path);
  const problems = index.problems().filter((problem) => problem.path === path).length;
  const fault = inText ?? known;
  if (fault !== null) return unreadableBar(person, fault, problems + (known === null ? 1 : 0));
  const lastContact = index.lastContact(person, today);
  const followUp = index.followUp(person, today);
  return {
    person,
    late: followUp && lateWords(followUp, today),
    why: followUp
      ? capitalised(followUpWords(followUp, today))
      : nothingPlanned(person, lastContact, today),
    canSnooze: !isNeverDue(person),
    problems,
  };
}
