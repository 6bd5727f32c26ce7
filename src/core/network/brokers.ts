import type { PausingWork } from '../collections/pausing-work';
import type { Person } from '../people/person';
import { betweennessOf } from './betweenness';
import type { Graph } from './graph';

/** How much of a person's ties stay in one circle. */
interface Brokerage {
  /**
   * Burt's constraint (Structural Holes, 1992): Σ_j (p_ij + Σ_q p_iq p_qj)², where p_ij is 1
   * divided by the number of i's ties. Low if acquaintances do not know each other. Null for a
   * person without ties.
   */
  readonly constraint: number | null;
  /**
   * Borgatti's (1997) effective size: n − 2t/n, where t is the number of ties among the n
   * acquaintances.
   */
  readonly effectiveSize: number | null;
}

const NONE: Int32Array = new Int32Array(0);

/** The share of a person's ties that leads to one acquaintance, straight or by a third person. */
function investedIn(graph: Graph, own: Int32Array, other: number): number {
  const theirs = new Set(graph.neighbours[other]);
  let share = 1 / own.length;
  for (const between of own) {
    if (theirs.has(between)) share += 1 / own.length / (graph.neighbours[between] ?? NONE).length;
  }
  return share;
}

function tiesAmong(graph: Graph, own: Int32Array): number {
  const mine = new Set(own);
  let ends = 0;
  for (const other of own)
    for (const third of graph.neighbours[other] ?? NONE) if (mine.has(third)) ends++;
  return ends / 2;
}

/** @param number whose measures */
export function brokerageOf(graph: Graph, number: number): Brokerage {
  const own = graph.neighbours[number] ?? NONE;
  if (own.length === 0) return { constraint: null, effectiveSize: null };
  let constraint = 0;
  for (const other of own) constraint += investedIn(graph, own, other) ** 2;
  return { constraint, effectiveSize: own.length - (2 * tiesAmong(graph, own)) / own.length };
}

/** A person through whom others reach each other. */
export interface Broker extends Brokerage {
  readonly person: Person;
  /** The share of shortest paths between two others that lead over them, from 0 to 1. */
  readonly betweenness: number;
}

/** People who connect the most others come first; people who connect nobody are left out. */
export function* brokersOf(graph: Graph, limit: number): PausingWork<Broker[]> {
  const betweenness = yield* betweennessOf(graph);
  const numbers = graph.people.map((_, number) => number);
  const shareOf = (number: number): number => betweenness[number] ?? 0;
  return numbers
    .filter((number) => shareOf(number) > 0)
    .sort((a, b) => shareOf(b) - shareOf(a) || a - b)
    .slice(0, limit)
    .flatMap((number) => {
      const person = graph.people[number];
      const own = { betweenness: shareOf(number), ...brokerageOf(graph, number) };
      return person ? [{ person, ...own }] : [];
    });
}
