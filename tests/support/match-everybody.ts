import { compare, type Comparison } from '../../src/cards/matching/compare';
import { describe, type Identified } from '../../src/cards/matching/describe';
import { lookupOf } from '../../src/cards/matching/lookup';
import type { Match } from '../../src/cards/matching/match';
import { digitKey } from './identified';

/** As much as it takes to ask. */
const ASK = 70;

interface Seen<P> extends Comparison {
  readonly person: P;
}

function keysOf({ shared }: Comparison): string[] {
  return [...shared.keys()];
}

/**
 * The rule of matching word by word, over everybody: slow, and with nothing of the engine but the
 * comparison of two. What the engine is held against.
 */
export function matchEverybody<P extends Identified>(
  cards: readonly Identified[],
  people: readonly P[],
): Match<P>[] {
  const described = cards.map((card) => describe(card, digitKey));
  const known = people.map((person) => describe(person, digitKey));
  const { rarity } = lookupOf(known, described);
  const isHeldByOne = (key: string): boolean =>
    known.filter(({ keys }) => keys.has(key)).length === 1;
  return described.map((card) => {
    const seen = people.flatMap((person, at): Seen<P>[] => {
      const other = known[at];
      return other ? [{ person, ...compare(card, other, rarity) }] : [];
    });
    const pointed = seen.filter((each) => keysOf(each).length > 0);
    const same = pointed.filter(
      (each) =>
        each.isCertain &&
        (pointed.length === 1 ||
          (keysOf(each).some(isHeldByOne) &&
            pointed.every((other) => keysOf(other).every((key) => each.shared.has(key))))),
    );
    const [only] = same;
    if (only) return { kind: 'same', person: only.person, evidence: only.evidence };
    const candidates = seen
      .filter((each) => pointed.includes(each) || each.score >= ASK)
      .sort((a, b) => b.score - a.score)
      .slice(0, 5)
      .map(({ person, evidence }) => ({ person, evidence }));
    return candidates.length === 0 ? { kind: 'new' } : { kind: 'ask', candidates };
  });
}
