import { addDays, type Day } from '../core/day';
import {
  DEFAULT_HORIZON_DAYS,
  dueGroup,
  pendingFollowUps,
  type DueGroup,
  type FollowUp,
} from '../core/follow-up';
import type { PeopleIndex } from '../core/people-index/people-index';
import { matches } from '../core/person/person-search';

/** One line of the list: a group's heading, or a person to whom something is owed. */
export type FollowUpRow =
  | { readonly kind: 'heading'; readonly group: DueGroup; readonly count: number }
  | { readonly kind: 'person'; readonly followUp: FollowUp };

export type FollowUpSort = 'due' | 'name';

/** What the view shows, decided before anything is drawn. */
export type FollowUpScreen =
  | { readonly kind: 'reading' }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'nothing-due'; readonly until: Day; readonly next: FollowUp | null }
  | { readonly kind: 'no-match'; readonly query: string }
  | { readonly kind: 'rows'; readonly rows: readonly FollowUpRow[]; readonly people: number };

function byName(a: FollowUp, b: FollowUp): number {
  return a.person.name.localeCompare(b.person.name) || (a.person.path < b.person.path ? -1 : 1);
}

function grouped(followUps: readonly FollowUp[], sort: FollowUpSort): FollowUpRow[] {
  return (['overdue', 'today', 'soon'] as const).flatMap((group) => {
    const members = followUps.filter((followUp) => dueGroup(followUp) === group);
    if (members.length === 0) return [];
    if (sort === 'name') members.sort(byName);
    const rows = members.map((followUp) => ({ kind: 'person', followUp }) as const);
    return [{ kind: 'heading', group, count: members.length }, ...rows];
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
  const due = pendingFollowUps(all);
  if (due.length === 0) {
    const [next = null] = pendingFollowUps(all, Number.POSITIVE_INFINITY);
    return { kind: 'nothing-due', until: addDays(today, DEFAULT_HORIZON_DAYS), next };
  }
  const wanted = query.trim();
  const found = [...due].filter(({ person }) => wanted === '' || matches(person, wanted));
  if (found.length === 0) return { kind: 'no-match', query };
  return { kind: 'rows', rows: grouped(found, sort), people: found.length };
}
