import { atOnce, inBlocks, type PausingWork } from '../collections/pausing-work';
import { tiesIn } from '../suggestions/network';
import { PairCounts, PairList } from '../suggestions/pairs';
import type { PeopleIndex } from '../people/people-index';
import type { Person } from '../people/person';

/** Who knows whom, by number in path order; neighbours in order, each once. */
export interface Graph {
  readonly people: readonly Person[];
  readonly neighbours: readonly Int32Array[];
}

/**
 * The same with stops on the way, for a vault of many people.
 * @param among paths of those who are asked for; null: all
 */
export function* readGraph(
  index: PeopleIndex,
  among: ReadonlySet<string> | null = null,
): PausingWork<Graph> {
  const paths = Array.from(index.people(), ({ path }) => path);
  const wanted = paths.filter((path) => among?.has(path) ?? true).sort();
  const people = wanted.flatMap((path) => index.person(path) ?? []);
  const numbers = new Map(people.map(({ path }, number) => [path, number]));
  // Notes that are linked as people and are none get numbers of their own, after all people.
  const numberOf = (path: string): number => {
    const number = numbers.get(path) ?? numbers.size;
    numbers.set(path, number);
    return number;
  };
  const book = new PairCounts();
  const pairs = new PairList();
  yield* inBlocks([...index.notes().values()], (entry) => {
    tiesIn(entry, numberOf, pairs).each(book.add);
  });
  const neighbours: Int32Array[] = [];
  yield* inBlocks(people, (_, number) => {
    const others = Int32Array.from(book.of(number)).filter((other) => other < people.length);
    neighbours.push(others.sort());
  });
  return { people, neighbours };
}

/** The graph of ties (docs/introductions.md: `knows`, `met-through`, being in one note) between people. */
export function graphOf(index: PeopleIndex): Graph {
  return atOnce(readGraph(index));
}

/** How many ties there are. */
export function tieCount({ neighbours }: Graph): number {
  return neighbours.reduce((sum, own) => sum + own.length, 0) / 2;
}
