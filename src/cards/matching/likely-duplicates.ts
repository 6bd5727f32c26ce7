import { atOnce, inBlocks, type PausingWork } from '../../core/collections/pausing-work';
import type { Evidence } from '../../words/cards/matching';
import { compare } from './compare';
import { describe, type Description, type Identified } from './describe';
import { buildLookup, namedAlike, sharingKeys, type Lookup } from './lookup';
import type { MatchOptions } from './match';
import { WEIGHTS } from './weights';

/** Two descriptions that may be of one person, and why. */
export interface LikelyDuplicate<P> {
  readonly a: P;
  readonly b: P;
  readonly evidence: readonly Evidence[];
}

interface Found<P> {
  readonly score: number;
  readonly duplicate: LikelyDuplicate<P>;
}

/** Which pairs are worth comparing, each once: for each person, the later ones. */
function* laterOnes(lookup: Lookup): PausingWork<readonly ReadonlySet<number>[]> {
  const later = lookup.people.map(() => new Set<number>());
  yield* inBlocks(lookup.people, (person, number) => {
    for (const near of [...sharingKeys(lookup, person), ...namedAlike(lookup, person)]) {
      if (near !== number) later[Math.min(near, number)]?.add(Math.max(near, number));
    }
  });
  return later;
}

function compared<P>(
  people: readonly P[],
  lookup: Lookup,
  [first, last]: readonly [number, number],
): Found<P>[] {
  const [a, b] = [people[first], people[last]];
  const [one, other] = [lookup.people[first], lookup.people[last]];
  if (!a || !b || !one || !other) return [];
  const { score, evidence } = compare(one, other, lookup.rarity);
  return score < WEIGHTS.ask ? [] : [{ score, duplicate: { a, b, evidence } }];
}

/**
 * Those who may be there twice, the likeliest first. A phone or an address that people of different
 * names have is theirs together, and makes nobody a double. Ten thousand people take a second or
 * two, which is why it stops now and then.
 */
export function* searchDuplicates<P extends Identified>(
  people: readonly P[],
  { phoneKey }: MatchOptions,
): PausingWork<LikelyDuplicate<P>[]> {
  const described: Description[] = [];
  yield* inBlocks(people, (person) => {
    described.push(describe(person, phoneKey));
  });
  const lookup = yield* buildLookup(described);
  const found: Found<P>[] = [];
  yield* inBlocks(yield* laterOnes(lookup), (numbers, first) => {
    const sorted = [...numbers].sort((a, b) => a - b);
    found.push(...sorted.flatMap((last) => compared(people, lookup, [first, last])));
  });
  return found.sort((x, y) => y.score - x.score).map(({ duplicate }) => duplicate);
}

/** The same at one go. */
export function likelyDuplicates<P extends Identified>(
  people: readonly P[],
  options: MatchOptions,
): LikelyDuplicate<P>[] {
  return atOnce(searchDuplicates(people, options));
}
