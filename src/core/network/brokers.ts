import type { PausingWork } from '../collections/pausing-work';
import type { Person } from '../people/person';
import { betweennessOf } from './betweenness';
import { brokerageOf, type Brokerage } from './brokerage';
import type { Graph } from './graph';

/** Somebody over whom others reach each other. */
export interface Broker extends Brokerage {
  readonly person: Person;
  /** The share of shortest paths between two others that lead over them, from 0 to 1. */
  readonly betweenness: number;
}

/** Those over whom most others reach each other, first; who is between nobody is left out. */
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
