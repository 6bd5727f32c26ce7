import { inBlocks, type PausingWork } from '../collections/pausing-work';
import type { Graph } from './graph';
import type { NetworkGroup } from './network-groups';

/** As many dots as can be told apart, and drawn while the picture is being moved. */
export const MOST_DOTS = 2_000;

/** A dot of the picture: one person, or a whole group. */
export interface PlannedDot {
  /** Numbers in the graph; one number if the dot is a person. */
  readonly people: readonly number[];
  /** Its group, by number. */
  readonly group: number;
  /** How many others they know: who knows most is named first. */
  readonly weight: number;
}

/** What is to be drawn of a network. */
export interface NetworkPlan {
  readonly kind: 'people' | 'groups';
  readonly dots: readonly PlannedDot[];
  /** Numbers of two dots with a tie between them. */
  readonly lines: readonly (readonly [number, number])[];
  /** People who are not drawn: those who know fewest others. */
  readonly left: number;
}

const NONE: Int32Array = new Int32Array(0);

function isGroupsOnly(graph: Graph, only: number | null): boolean {
  return only === null && graph.people.length > MOST_DOTS;
}

/** The people of a group, or all; if they are too many, those with the most ties. */
function chosen(graph: Graph, groups: readonly NetworkGroup[], only: number | null): number[] {
  const all = only === null ? graph.people.map((_, number) => number) : groups[only]?.people;
  const known = (number: number): number => graph.neighbours[number]?.length ?? 0;
  const numbers = [...(all ?? [])];
  if (numbers.length <= MOST_DOTS) return numbers;
  return numbers
    .sort((a, b) => known(b) - known(a) || a - b)
    .slice(0, MOST_DOTS)
    .sort((a, b) => a - b);
}

function* linesBetween(graph: Graph, dotOf: Int32Array): PausingWork<[number, number][]> {
  const seen = new Set<number>();
  const lines: [number, number][] = [];
  yield* inBlocks(graph.people, (_, number) => {
    const from = dotOf[number] ?? -1;
    if (from < 0) return;
    for (const other of graph.neighbours[number] ?? NONE) {
      const to = dotOf[other] ?? -1;
      const key = from * dotOf.length + to;
      if (to <= from || seen.has(key)) continue;
      seen.add(key);
      lines.push([from, to]);
    }
  });
  return lines;
}

function* dotsOf(
  graph: Graph,
  groups: readonly NetworkGroup[],
  only: number | null,
): PausingWork<PlannedDot[]> {
  const groupOf = new Int32Array(graph.people.length);
  for (const [at, { people }] of groups.entries()) for (const one of people) groupOf[one] = at;
  const dots: PlannedDot[] = [];
  yield* inBlocks(chosen(graph, groups, only), (number) => {
    const weight = graph.neighbours[number]?.length ?? 0;
    dots.push({ people: [number], group: groupOf[number] ?? 0, weight });
  });
  return dots;
}

/**
 * What is drawn of a network: everybody or, beyond 2,000 people, a dot for each group, and one
 * group at a time in detail.
 * @param only the group to show; null: all
 */
export function* planNetwork(
  graph: Graph,
  groups: readonly NetworkGroup[],
  only: number | null,
): PausingWork<NetworkPlan> {
  const isGroups = isGroupsOnly(graph, only);
  const dots = isGroups
    ? groups.map(({ people }, group) => ({ people, group, weight: people.length }))
    : yield* dotsOf(graph, groups, only);
  const dotOf = new Int32Array(graph.people.length).fill(-1);
  for (const [at, { people }] of dots.entries()) for (const one of people) dotOf[one] = at;
  const lines = yield* linesBetween(graph, dotOf);
  const all = only === null ? graph.people.length : (groups[only]?.people.length ?? 0);
  return {
    kind: isGroups ? 'groups' : 'people',
    dots,
    lines,
    left: isGroups ? 0 : all - dots.length,
  };
}

/** How large a dot is, in pixels: who knows more is larger, and so is a group of more people. */
export function radiusOf({ people, weight }: PlannedDot, isGroup: boolean): number {
  if (isGroup) return 8 + Math.min(40, 0.8 * Math.sqrt(people.length));
  return 4 + Math.min(6, 1.6 * Math.sqrt(weight));
}
