import type { Day } from '../../core/day';
import { dueGroup, isNeverDue, type DueGroup, type FollowUp } from '../../core/follow-up';
import type { PeopleIndex } from '../../core/people-index/people-index';
import type { Person } from '../../core/person/person';
import { BAR } from '../../core/words/editing';
import { ago, followUpWords, lateness } from '../../core/words/english';

/** What the bar on top of a person note says, decided before anything is drawn. */
export interface PersonBar {
  readonly person: Person;
  /** How late, in words, and the group for its colour; null where nothing is owed. */
  readonly late: { readonly words: string; readonly group: DueGroup } | null;
  readonly why: string;
  readonly canSnooze: boolean;
  /** Values of this note that cannot be read. */
  readonly problems: number;
}

function nothingOwed({ discussed, paused }: Person, lastContact: Day | null, today: Day): string {
  const [point] = discussed;
  const heard = lastContact === null ? '' : BAR.lastContact(ago(lastContact, today));
  const talked = point === undefined ? '' : BAR.point(point);
  return [paused ? BAR.paused : BAR.nothing, heard, talked].filter((part) => part !== '').join(' ');
}

function lateWords(followUp: FollowUp, today: Day): PersonBar['late'] {
  const group = dueGroup(followUp, today);
  const words = lateness(followUp, today);
  return { words: group === 'overdue' ? BAR.overdue(words) : BAR.due(words), group };
}

/** The bar for a note on a day; null where the note is no person's. */
export function personBar(index: PeopleIndex, path: string, today: Day): PersonBar | null {
  const person = index.person(path);
  if (!person) return null;
  const lastContact = index.lastContact(person, today);
  const followUp = index.followUp(person, today);
  return {
    person,
    late: followUp && lateWords(followUp, today),
    why: followUp
      ? BAR.why(followUpWords(followUp, today))
      : nothingOwed(person, lastContact, today),
    canSnooze: !isNeverDue(person),
    problems: index.problems().filter((problem) => problem.path === path).length,
  };
}
