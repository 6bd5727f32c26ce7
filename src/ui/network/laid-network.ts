import { inBlocks, type PausingWork } from '../../core/collections/pausing-work';
import type { Day } from '../../core/days/day';
import { readGraph, type Graph } from '../../core/network/graph';
import { layOut, type Layout } from '../../core/network/layout';
import { groupPeople, type Grouping, type NetworkGroup } from '../../core/network/network-groups';
import {
  planNetwork,
  radiusOf,
  type NetworkPlan,
  type PlannedDot,
} from '../../core/network/network-plan';
import { firstContactOf } from '../../core/people/last-contact';
import type { PeopleIndex } from '../../core/people/people-index';
import type { Suggestion } from '../../core/suggestions/reasons';
import { shortenNames } from '../../words/names/names';
import { groupName } from '../../words/network/network';
import type { MapDot, MapPicture } from './network-map';

/** Groups that have a colour of their own. */
const HUES = 6;

/** A network with a place for everybody, whatever is shown of it. */
export interface LaidNetwork {
  readonly grouping: Grouping;
  readonly graph: Graph;
  readonly groups: readonly NetworkGroup[];
  readonly plan: NetworkPlan;
  readonly layout: Layout;
  /** What each dot is called. */
  readonly names: readonly string[];
  /** By person, the first day of contact that is known. */
  readonly since: readonly (Day | null)[];
  /** The first of these days; null if none is known. */
  readonly earliest: Day | null;
}

/** What is asked for of a network. */
export interface NetworkQuestion {
  readonly grouping: Grouping;
  /** A group to look at alone, by number; null: all. */
  readonly only: number | null;
  /** Paths of those who are shown; null: all. */
  readonly among: ReadonlySet<string> | null;
}

function* namesOf(
  { graph, groups, plan }: Pick<LaidNetwork, 'graph' | 'groups' | 'plan'>,
  grouping: Grouping,
): PausingWork<string[]> {
  if (plan.kind === 'people')
    return yield* shortenNames(plan.dots.map(({ people: [number = -1] }) => nameAt(graph, number)));
  return groups.map(({ is, people }) => `${groupName(is, grouping)} (${String(people.length)})`);
}

function nameAt(graph: Graph, number: number): string {
  return graph.people[number]?.name ?? '';
}

/** Reads who knows whom, and lays it out. */
export function* layOutNetwork(
  index: PeopleIndex,
  { grouping, only, among }: NetworkQuestion,
): PausingWork<LaidNetwork> {
  const graph = yield* readGraph(index, among);
  const groups = yield* groupPeople(graph, grouping);
  const plan = yield* planNetwork(graph, groups, only);
  const isGroups = plan.kind === 'groups';
  const layout = yield* layOut({
    radii: plan.dots.map((dot) => radiusOf(dot, isGroups)),
    groups: plan.dots.map(({ group }) => group),
    lines: plan.lines,
  });
  const since: (Day | null)[] = [];
  yield* inBlocks(graph.people, (person) => {
    since.push(firstContactOf(person, index.contactsOf(person.path)));
  });
  const earliest = since.reduce<Day | null>(
    (first, day) => (day !== null && (first === null || day < first) ? day : first),
    null,
  );
  const names = yield* namesOf({ graph, groups, plan }, grouping);
  return { grouping, graph, groups, plan, layout, names, since, earliest };
}

/** A colour for each group that has one; grey for people without a group. */
export function hueOf({ is }: NetworkGroup, at: number): number {
  return at >= HUES || is.kind === 'others' || is.kind === 'unsaid' ? 0 : at + 1;
}

/** What is shown of a network. */
export interface ShownNetwork {
  /** Only those who had been met by then; null: all. */
  readonly until: Day | null;
  readonly suggestions: readonly Suggestion[];
}

/** A dot without those who had not been met by then. */
function metBy(dot: PlannedDot, { since }: LaidNetwork, until: Day | null): PlannedDot {
  if (until === null) return dot;
  const people = dot.people.filter((number) => (since[number] ?? until) <= until);
  return { ...dot, people };
}

/** The names of groups, above those of each that are there. */
function headingsOf(
  { groups, plan, grouping }: LaidNetwork,
  dots: readonly MapDot[],
): MapPicture['headings'] {
  if (plan.kind === 'groups') return [];
  return groups.flatMap(({ is }, group) => {
    const own = dots.filter(({ radius }, at) => radius > 0 && plan.dots[at]?.group === group);
    if (own.length < 2 || is.kind === 'unsaid') return [];
    const x = own.reduce((sum, dot) => sum + dot.x, 0) / own.length;
    const y = Math.min(...own.map((dot) => dot.y));
    return [{ x, y, name: groupName(is, grouping) }];
  });
}

/** The suggestions with both people in the picture, and their dots. */
export interface ShownSuggestion {
  readonly suggestion: Suggestion;
  readonly dots: readonly [number, number];
}

function suggestedAmong(
  { graph, plan }: LaidNetwork,
  dots: readonly MapDot[],
  suggestions: readonly Suggestion[],
): ShownSuggestion[] {
  if (plan.kind === 'groups') return [];
  const at = new Map<string, number>();
  for (const [dot, { people }] of plan.dots.entries()) {
    const path = graph.people[people[0] ?? -1]?.path;
    if (path !== undefined && (dots[dot]?.radius ?? 0) > 0) at.set(path, dot);
  }
  return suggestions.flatMap((suggestion) => {
    const [a, b] = suggestion.people.map(({ path }) => at.get(path));
    return a === undefined || b === undefined ? [] : [{ suggestion, dots: [a, b] as const }];
  });
}

/** The picture of what is shown of a network, and the suggestions in it. */
export function pictureOf(
  laid: LaidNetwork,
  { until, suggestions }: ShownNetwork,
): { readonly picture: MapPicture; readonly suggested: readonly ShownSuggestion[] } {
  const { plan, layout, groups, names } = laid;
  const isGroups = plan.kind === 'groups';
  const dots = plan.dots.map((dot, at): MapDot => {
    const there = metBy(dot, laid, until);
    const group = groups[dot.group];
    return {
      x: layout.xs[at] ?? 0,
      y: layout.ys[at] ?? 0,
      radius: there.people.length === 0 ? 0 : radiusOf(there, isGroups),
      hue: group ? hueOf(group, dot.group) : 0,
      name: names[at] ?? '',
      weight: dot.weight,
    };
  });
  const isThere = (at: number): boolean => (dots[at]?.radius ?? 0) > 0;
  const suggested = suggestedAmong(laid, dots, suggestions);
  const picture = {
    dots,
    lines: plan.lines.filter(([a, b]) => isThere(a) && isThere(b)),
    suggested: suggested.map(({ dots: two }) => two),
    headings: headingsOf(laid, dots),
  };
  return { picture, suggested };
}
