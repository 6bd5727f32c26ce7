import { atOnce, inBlocks, type PausingWork } from '../collections/pausing-work';
import { tiesIn } from '../suggestions/corpus';
import { PairCounts, PairList } from '../suggestions/pairs';
import type { PeopleIndex } from '../people/people-index';
import type { Person } from '../people/person';

/** Who knows whom, by number in path order; neighbours in order, each once. */
export interface Graph {
  readonly people: readonly Person[];
  readonly neighbours: readonly Int32Array[];
}

function byPath(a: Person, b: Person): number {
  return a.path < b.path ? -1 : 1;
}

/**
 * The same with stops on the way, for a vault of many people.
 * @param among paths of those who are asked for; null: all
 */
export function* readGraph(
  index: PeopleIndex,
  among: ReadonlySet<string> | null = null,
): PausingWork<Graph> {
  const people = [...index.people()].filter(({ path }) => among?.has(path) ?? true).sort(byPath);
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
  // Side by side in one piece of memory: three small arrays a person took longer than all else.
  const all = new Int32Array(people.reduce((sum, _, number) => sum + book.sizeOf(number), 0));
  let end = 0;
  yield* inBlocks(people, (_, number) => {
    const start = end;
    book.each(number, (other) => {
      if (other < people.length) all[end++] = other;
    });
    neighbours.push(all.subarray(start, end).sort());
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
