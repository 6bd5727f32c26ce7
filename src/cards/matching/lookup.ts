import { atOnce, inBlocks, type PausingWork } from '../../core/collections/pausing-work';
import type { Rarity } from './compare-names';
import type { Description } from './describe';
import { blocksOf } from './name-blocks';
import { rarityOf } from './weights';

/** People ready to be looked up, by number. */
export interface Lookup {
  readonly people: readonly Description[];
  /** Who has a key, a block. */
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  readonly byBlock: ReadonlyMap<string, readonly number[]>;
  readonly rarity: Rarity;
}

/**
 * How far a block is walked. Whoever has the name of more people than that is found among the
 * first of them, or by organization or birthday, which are blocks of their own.
 */
const MOST_OF_A_BLOCK = 50;

function listed(lists: Map<string, number[]>, key: string, number: number): void {
  const list = lists.get(key);
  if (list) list.push(number);
  else lists.set(key, [number]);
}

/** How rare each word is among all who are compared, however it is spelled. */
function* rarityAmong(everybody: readonly Description[]): PausingWork<Rarity> {
  const having = new Map<string, number>();
  yield* inBlocks(everybody, ({ names }) => {
    const sounds = names.flatMap(({ words }) => words.map(({ sound }) => sound));
    for (const sound of new Set(sounds)) having.set(sound, (having.get(sound) ?? 0) + 1);
  });
  return ({ sound }) => rarityOf(having.get(sound) ?? 0, everybody.length);
}

/** @param others those who will be looked for, if not the people themselves */
export function* buildLookup(
  people: readonly Description[],
  others: readonly Description[] = [],
): PausingWork<Lookup> {
  const byKey = new Map<string, number[]>();
  const byBlock = new Map<string, number[]>();
  yield* inBlocks(people, (person, number) => {
    for (const key of person.keys.keys()) listed(byKey, key, number);
    for (const block of blocksOf(person).own) listed(byBlock, block, number);
  });
  return { people, byKey, byBlock, rarity: yield* rarityAmong([...people, ...others]) };
}

/** The same at one go. */
export function lookupOf(
  people: readonly Description[],
  others: readonly Description[] = [],
): Lookup {
  return atOnce(buildLookup(people, others));
}

function gathered(
  lists: ReadonlyMap<string, readonly number[]>,
  keys: Iterable<string>,
): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const key of keys) {
    for (const number of (lists.get(key) ?? []).slice(0, MOST_OF_A_BLOCK)) numbers.add(number);
  }
  return numbers;
}

/** People who share a key with a person. */
export function sharingKeys({ byKey }: Lookup, someone: Description): ReadonlySet<number> {
  return gathered(byKey, someone.keys.keys());
}

/** People whose names are worth comparing with a person's. */
export function namedAlike({ byBlock }: Lookup, someone: Description): ReadonlySet<number> {
  return gathered(byBlock, blocksOf(someone).searched);
}
