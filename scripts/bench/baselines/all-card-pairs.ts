import { compare } from '../../../src/cards/matching/compare';
import type { Description } from '../../../src/cards/matching/describe';
import type { Lookup } from '../../../src/cards/matching/lookup';

/** Compares some cards with everybody: what matching does without keys and blocks. */
export function allCardPairs(cards: readonly Description[], { people, rarity }: Lookup): number {
  let likely = 0;
  for (const card of cards) {
    for (const person of people) if (compare(card, person, rarity).score > 0) likely++;
  }
  return likely;
}
