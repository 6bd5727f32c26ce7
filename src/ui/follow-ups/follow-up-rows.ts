import type { Day } from '../../core/days/day';
import {
  dueGroup,
  pendingFollowUps,
  type DueGroup,
  type FollowUp,
} from '../../core/people/follow-up';
import type { PeopleIndex } from '../../core/people/people-index';
import { peopleListed } from '../../core/people/people-list';
import type { Person } from '../../core/people/person';
import { newPeople } from '../../core/triage/new-people';

/** A group's heading. */
export interface HeadingRow {
  readonly kind: 'heading';
  readonly group: DueGroup | 'not-due';
  readonly count: number;
}

/** One line of those who are due. */
export type DueRow = HeadingRow | PersonRow;

/** One line of the list: below those who are due, who is found although they are not. */
export type FollowUpRow = DueRow | { readonly kind: 'not-due'; readonly person: Person };

/** A person with something planned, and how near the day is. */
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
      /** How many people have nothing planned so far. */
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

function grouped(people: readonly PersonRow[], sort: FollowUpSort): DueRow[] {
  return (['overdue', 'today', 'soon'] as const).flatMap((group) => {
    const rows = people.filter((row) => row.group === group);
    if (rows.length === 0) return [];
    if (sort === 'name') rows.sort(byName);
    return [{ kind: 'heading', group, count: rows.length }, ...rows];
  });
}

/** Everybody who is found, by name; null if nobody is being looked for. */
function everybodyFound(index: PeopleIndex, today: Day, query: string): readonly Person[] | null {
  return query.trim() === '' ? null : peopleListed(index, today, { query, filter: {}, sort: null });
}

function notDueRows(found: readonly Person[], due: ReadonlySet<string>): FollowUpRow[] {
  const others = found.filter(({ path }) => !due.has(path));
  if (others.length === 0) return [];
  return [
    { kind: 'heading', group: 'not-due', count: others.length },
    ...others.map((person): FollowUpRow => ({ kind: 'not-due', person })),
  ];
}

function rowsOf(
  due: readonly PersonRow[],
  sort: FollowUpSort,
  found: readonly Person[] | null,
): { readonly rows: readonly FollowUpRow[]; readonly people: number } {
  const wanted = found && new Set(found.map(({ path }) => path));
  const people = due.filter(({ followUp }) => wanted?.has(followUp.person.path) ?? true);
  const paths = new Set(people.map(({ followUp }) => followUp.person.path));
  const others = found ? notDueRows(found, paths) : [];
  return { rows: [...grouped(people, sort), ...others], people: people.length };
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
  const found = everybodyFound(index, today, query);
  if (due.length === 0 && !found) {
    const [next = null] = all;
    const unplanned = newPeople(index, today).length;
    return { kind: 'nothing-due', today, next, unplanned };
  }
  const people = [...due].map((followUp) => personRow(followUp, today));
  const shown = rowsOf(people, sort, found);
  if (shown.rows.length === 0) return { kind: 'no-match', query };
  return { kind: 'rows', ...shown };
}
