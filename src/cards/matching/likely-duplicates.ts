import type { Evidence } from '../../core/words/matching';
import { compare } from './compare';
import { describe, type Identified } from './describe';
import { lookupOf, namedAlike, sharingKeys, type Lookup } from './lookup';
import type { MatchOptions } from './match';
import { WEIGHTS } from './weights';

/** Two descriptions that may be of one person, and why. */
export interface LikelyDuplicate<P> {
  readonly a: P;
  readonly b: P;
  readonly evidence: readonly Evidence[];
}

type Numbers = readonly [number, number];

/** Who is worth comparing with whom, each two once, the one who stands first before the other. */
function pairsIn(lookup: Lookup): Numbers[] {
  const later = lookup.people.map(() => new Set<number>());
  lookup.people.forEach((person, number) => {
    for (const near of [...sharingKeys(lookup, person), ...namedAlike(lookup, person)]) {
      if (near !== number) later[Math.min(near, number)]?.add(Math.max(near, number));
    }
  });
  return later.flatMap((numbers, first) =>
    [...numbers].sort((a, b) => a - b).map((last) => [first, last] as const),
  );
}

/**
 * Those who may be there twice, the likeliest first. A phone or an address that people of different
 * names have is theirs together, and makes nobody a double.
 */
export function likelyDuplicates<P extends Identified>(
  people: readonly P[],
  { phoneKey }: MatchOptions,
): LikelyDuplicate<P>[] {
  const lookup = lookupOf(people.map((person) => describe(person, phoneKey)));
  const found = pairsIn(lookup).flatMap(([first, last]) => {
    const [a, b] = [people[first], people[last]];
    const [one, other] = [lookup.people[first], lookup.people[last]];
    if (!a || !b || !one || !other) return [];
    const { score, evidence } = compare(one, other, lookup.rarity);
    return score < WEIGHTS.ask ? [] : [{ score, duplicate: { a, b, evidence } }];
  });
  return found.sort((x, y) => y.score - x.score).map(({ duplicate }) => duplicate);
}
