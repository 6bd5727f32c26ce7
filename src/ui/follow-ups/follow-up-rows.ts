import { lazy } from '../../core/collections/lazy';
import type { SortedList } from '../../core/collections/sorted-list';
import type { Day } from '../../core/days/day';
import {
  dueGroup,
  pendingFollowUps,
  type DueGroup,
  type FollowUp,
} from '../../core/people/follow-up';
import type { PeopleIndex } from '../../core/people/people-index';
import { peopleByNameOf } from '../../core/people/people-by-name';
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

/** Rows in the order of their people's names. */
function byName(index: PeopleIndex, rows: readonly PersonRow[]): PersonRow[] {
  const byPath = new Map(rows.map((row) => [row.followUp.person.path, row]));
  return peopleByNameOf(index)
    .people()
    .flatMap(({ path }) => byPath.get(path) ?? []);
}

function grouped(people: readonly PersonRow[]): DueRow[] {
  return (['overdue', 'today', 'soon'] as const).flatMap((group) => {
    const rows = people.filter((row) => row.group === group);
    return rows.length === 0 ? [] : [{ kind: 'heading', group, count: rows.length }, ...rows];
  });
}

/** Everybody who is found, by name; null if nobody is being looked for. */
function everybodyFound(index: PeopleIndex, today: Day, query: string): readonly Person[] | null {
  return query.trim() === '' ? null : peopleListed(index, today, { query, filter: {}, sort: null });
}

/** Those who are due on a day, in order, and the place of each. */
interface DueOfDay {
  readonly followUps: SortedList<FollowUp>;
  readonly today: Day;
  readonly rows: readonly PersonRow[];
  readonly placeOf: () => ReadonlyMap<string, number>;
}

const known = new WeakMap<PeopleIndex, DueOfDay>();

/** Kept until somebody is due on another day: a letter that is typed changes nothing of it. */
function dueOfDay(index: PeopleIndex, today: Day): DueOfDay {
  const followUps = index.followUps(today);
  const last = known.get(index);
  if (last?.followUps === followUps && last.today === today) return last;
  const due = [...pendingFollowUps(followUps, today)];
  const rows = due.map((followUp) => personRow(followUp, today));
  const placeOf = lazy(() => new Map(due.map(({ person }, at) => [person.path, at])));
  const fresh = { followUps, today, rows, placeOf };
  known.set(index, fresh);
  return fresh;
}

/** Of those who are found: who is due, in the order of what is due, and the others. */
function foundApart(
  { rows, placeOf }: DueOfDay,
  found: readonly Person[],
): { readonly people: readonly PersonRow[]; readonly others: readonly Person[] } {
  const places = placeOf();
  const isFound = new Uint8Array(rows.length);
  const others: Person[] = [];
  for (const person of found) {
    const place = places.get(person.path);
    if (place === undefined) others.push(person);
    else isFound[place] = 1;
  }
  return { people: rows.filter((_, at) => isFound[at] === 1), others };
}

function notDueRows(others: readonly Person[]): FollowUpRow[] {
  if (others.length === 0) return [];
  return [
    { kind: 'heading', group: 'not-due', count: others.length },
    ...others.map((person): FollowUpRow => ({ kind: 'not-due', person })),
  ];
}

/** The screen for an index on a day. */
export function followUpScreen(
  index: PeopleIndex,
  today: Day,
  { query, sort }: { query: string; sort: FollowUpSort },
): FollowUpScreen {
  if (index.state === 'reading') return { kind: 'reading' };
  const due = dueOfDay(index, today);
  const { followUps } = due;
  if (followUps.length === 0 && index.people().next().done === true) return { kind: 'nobody' };
  const found = everybodyFound(index, today, query);
  if (due.rows.length === 0 && !found) {
    const [next = null] = followUps;
    const unplanned = newPeople(index, today).length;
    return { kind: 'nothing-due', today, next, unplanned };
  }
  const { people, others } = found ? foundApart(due, found) : { people: due.rows, others: [] };
  const inOrder = sort === 'name' ? byName(index, people) : people;
  const rows = [...grouped(inOrder), ...notDueRows(others)];
  if (rows.length === 0) return { kind: 'no-match', query };
  return { kind: 'rows', rows, people: people.length };
}
