import { inBlocks, type PausingWork } from '../collections/pausing-work';
import { memoize } from '../collections/memoize';
import type { Person } from '../people/person';
import { readConceptList } from '../suggestions/phrases/concept-list';
import { foldMarks } from '../text/fold-text';
import { findCommunities } from './communities';
import { familyOf, type Family } from './field-families';
import type { Graph } from './graph';

/** By what people lie together. */
export const GROUPINGS = ['field', 'circle', 'place'] as const;

export type Grouping = (typeof GROUPINGS)[number];

/** What a group has in common. */
export type GroupKind =
  /** As the notes write it. */
  | { readonly kind: 'named'; readonly name: string }
  /** Fields that are close to each other, if there are too many to tell apart. */
  | { readonly kind: 'family'; readonly family: Family }
  /** They know each other; named after the one who knows most of them. */
  | { readonly kind: 'around'; readonly name: string }
  /** Their own group is too small to be told apart. */
  | { readonly kind: 'others' }
  /** Nothing is said of it. */
  | { readonly kind: 'unsaid' };

export interface NetworkGroup {
  readonly is: GroupKind;
  /** Numbers of the graph, in order. */
  readonly people: readonly number[];
}

/** Groups that can be told apart; the largest have a colour of their own. */
const MOST_GROUPS = 12;

const OTHERS: GroupKind = { kind: 'others' };
const UNSAID: GroupKind = { kind: 'unsaid' };

const folded = memoize(foldMarks);

function keyOf(is: GroupKind): string {
  switch (is.kind) {
    case 'named':
      return `named ${folded(is.name)}`;
    case 'family':
      return `family ${is.family}`;
    case 'around':
      return `around ${is.name}`;
    case 'others':
    case 'unsaid':
      return is.kind;
  }
}

/** The people of each group, in the order in which the groups come up. */
function* gathered(kinds: readonly GroupKind[]): PausingWork<NetworkGroup[]> {
  const groups = new Map<string, { readonly is: GroupKind; readonly people: number[] }>();
  yield* inBlocks(kinds, (is, number) => {
    const key = keyOf(is);
    const group = groups.get(key) ?? { is, people: [] };
    group.people.push(number);
    groups.set(key, group);
  });
  return [...groups.values()];
}

function isRest({ is }: NetworkGroup): boolean {
  return is.kind === 'others' || is.kind === 'unsaid';
}

/** The largest first; people without a group last. */
function bySize(a: NetworkGroup, b: NetworkGroup): number {
  return (
    Number(isRest(a)) - Number(isRest(b)) ||
    b.people.length - a.people.length ||
    (a.people[0] ?? 0) - (b.people[0] ?? 0)
  );
}

/** So many groups of their own, and one of all others. */
function largest(groups: readonly NetworkGroup[]): NetworkGroup[] {
  const own = groups.filter((group) => !isRest(group)).sort(bySize);
  const small = own.splice(own.length > MOST_GROUPS ? MOST_GROUPS - 1 : MOST_GROUPS);
  const others = [...small, ...groups.filter(({ is }) => is.kind === 'others')]
    .flatMap(({ people }) => people)
    .sort((a, b) => a - b);
  const rest = groups.filter(({ is }) => is.kind === 'unsaid');
  return [...own, ...(others.length > 0 ? [{ is: OTHERS, people: others }] : []), ...rest];
}

function* byField(people: readonly Person[]): PausingWork<GroupKind[]> {
  const named = people.map(({ field: [name] }) => namedOr(name));
  const isFew = (yield* gathered(named)).length <= MOST_GROUPS;
  if (isFew) return named;
  const list = yield* readConceptList();
  const familyOfField = memoize((field): GroupKind => {
    const family = familyOf(field, list);
    return family === null ? OTHERS : { kind: 'family', family };
  });
  const kinds: GroupKind[] = [];
  yield* inBlocks(people, ({ field: [name] }) => {
    kinds.push(name === undefined ? UNSAID : familyOfField(name));
  });
  return kinds;
}

function namedOr(name: string | undefined): GroupKind {
  return name === undefined ? UNSAID : { kind: 'named', name };
}

/** Groups of people who know each other, if no note says who is in which circle. */
function* byTies(graph: Graph): PausingWork<GroupKind[]> {
  const labels = yield* findCommunities(graph);
  const known = (number: number): number => graph.neighbours[number]?.length ?? 0;
  const most = new Map<number, number>();
  for (const [number, label] of labels.entries()) {
    const before = most.get(label);
    if (before === undefined || known(number) > known(before)) most.set(label, number);
  }
  return [...labels].map((label, number) => {
    const name = graph.people[most.get(label) ?? number]?.name ?? '';
    return known(number) === 0 ? UNSAID : { kind: 'around', name };
  });
}

function* kindsBy(graph: Graph, grouping: Grouping): PausingWork<GroupKind[]> {
  const { people } = graph;
  if (grouping === 'field') return yield* byField(people);
  if (grouping === 'place') return people.map(({ place: [name] }) => namedOr(name));
  const isSaid = people.some(({ circle }) => circle.length > 0);
  if (!isSaid) return yield* byTies(graph);
  return people.map(({ circle: [name] }) => namedOr(name));
}

/**
 * Puts everybody into one group by field, circle or place, the largest first; more than twelve groups
 * are told apart by nobody, so the smallest become one. Everybody is in exactly one.
 */
export function* groupPeople(graph: Graph, grouping: Grouping): PausingWork<NetworkGroup[]> {
  const kinds = yield* kindsBy(graph, grouping);
  return largest(yield* gathered(kinds));
}
