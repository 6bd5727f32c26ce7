import type { Day } from '../../core/days/day';
import {
  dueGroup,
  pendingFollowUps,
  type DueGroup,
  type FollowUp,
} from '../../core/people/follow-up';
import type { PeopleIndex } from '../../core/people/people-index';
import { matches } from '../../core/people/person-search';
import { newPeople } from '../../core/triage/new-people';

/** One line of the list: a group's heading, or a person to write to or meet. */
export type FollowUpRow =
  { readonly kind: 'heading'; readonly group: DueGroup; readonly count: number } | PersonRow;

/** A person with whom something is planned, and how near the day is. */
export interface PersonRow {
  readonly kind: 'person';
  readonly followUp: FollowUp;
  readonly group: DueGroup;
}

export type FollowUpSort = 'due' | 'name';

/** What the view shows, decided before anything is drawn. */
export type FollowUpScreen =
  | { readonly kind: 'reading' }
  | { readonly kind: 'nobody' }
  | {
      readonly kind: 'nothing-due';
      readonly today: Day;
      readonly next: FollowUp | null;
      /** How many there are with whom nothing is planned so far. */
      readonly unplanned: number;
    }
  | { readonly kind: 'no-match'; readonly query: string }
  | { readonly kind: 'rows'; readonly rows: readonly FollowUpRow[]; readonly people: number };

/** The line of a person on a day. */
export function personRow(followUp: FollowUp, today: Day): PersonRow {
  return { kind: 'person', followUp, group: dueGroup(followUp, today) };
}

function byName({ followUp: a }: PersonRow, { followUp: b }: PersonRow): number {
  return a.person.name.localeCompare(b.person.name) || (a.person.path < b.person.path ? -1 : 1);
}

function grouped(people: readonly PersonRow[], sort: FollowUpSort): FollowUpRow[] {
  return (['overdue', 'today', 'soon'] as const).flatMap((group) => {
    const rows = people.filter((row) => row.group === group);
    if (rows.length === 0) return [];
    if (sort === 'name') rows.sort(byName);
    return [{ kind: 'heading', group, count: rows.length }, ...rows];
  });
}

/** The screen for an index on a day. */
export function followUpScreen(
  index: PeopleIndex,
  today: Day,
  { query, sort }: { query: string; sort: FollowUpSort },
): FollowUpScreen {
  if (index.state === 'reading') return { kind: 'reading' };
  const all = index.followUps(today);
  if (all.length === 0 && index.people().next().done === true) return { kind: 'nobody' };
  const due = pendingFollowUps(all, today);
  if (due.length === 0) {
    const [next = null] = all;
    const unplanned = newPeople(index, today).length;
    return { kind: 'nothing-due', today, next, unplanned };
  }
  const wanted = query.trim();
  const found = [...due].filter(({ person }) => wanted === '' || matches(person, wanted));
  if (found.length === 0) return { kind: 'no-match', query };
  const people = found.map((followUp) => personRow(followUp, today));
  return { kind: 'rows', rows: grouped(people, sort), people: found.length };
}
