import type { Network } from './network';
import type { Terms } from './vocabulary';

/** The sums of which a pair's score is made (DESIGN §5). */
interface Sums {
  /** `help(a→b)`: what a seeks and b offers. */
  readonly there: number;
  /** `help(b→a)`. */
  readonly back: number;
  readonly shared: number;
  readonly common: number;
}

/** The score's parts, each with the weight it has in the sum. */
export interface ScoreParts extends Sums {
  readonly mutual: number;
  readonly near: number;
  readonly across: number;
}

/** What speaks for an introduction by itself. */
export function baseOf(there: number, back: number, alike: number): number {
  return 3 * (there + back) + 2 * Math.min(there, back) + alike;
}

/** What differing fields add to a base. */
function acrossBonus(base: number): number {
  return Math.floor(base / 4);
}

/** The most that two can score, where `base` is the most that can speak for them by itself. */
export function ceiling(base: number, near: number, isAcross: boolean): number {
  return base + near + (isAcross ? acrossBonus(base) : 0);
}

/** The summed weight of the terms that two short lists share. */
function sharedWeight(a: Terms, b: Terms, weights: readonly number[]): number {
  let sum = 0;
  for (const term of a) if (b.includes(term)) sum += weights[term] ?? 0;
  return sum;
}

/** Whether both have a field and the fields share no term. */
function areAcrossFields(a: Terms, b: Terms): boolean {
  return a.length > 0 && b.length > 0 && !a.some((term) => b.includes(term));
}

function commonWeight(network: Network, a: number, b: number): number {
  const [one, other] = [network.ties.of(a), network.ties.of(b)];
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  let sum = 0;
  for (const between of few) if (many.has(between)) sum += network.between(between);
  return sum;
}

/** The parts of one pair's score, each as it counts in the sum; null where one is no person. */
export function scoreParts(network: Network, a: number, b: number): ScoreParts | null {
  const [one, other] = [network.member(a), network.member(b)];
  if (!one || !other) return null;
  const { help, interests, place } = network.words;
  const there = sharedWeight(one.seeks, other.offers, help.weights);
  const back = sharedWeight(other.seeks, one.offers, help.weights);
  const shared = sharedWeight(one.interests, other.interests, interests.weights);
  const common = commonWeight(network, a, b);
  const isAcross = areAcrossFields(one.field, other.field);
  return {
    there: 3 * there,
    back: 3 * back,
    mutual: 2 * Math.min(there, back),
    shared,
    common,
    near: sharedWeight(one.place, other.place, place.weights),
    across: isAcross ? acrossBonus(baseOf(there, back, shared + common)) : 0,
  };
}

/** A pair's score; 0 for two who are not to be introduced, or for whom nothing speaks. */
export function scoreOf(network: Network, a: number, b: number): number {
  if (network.member(a)?.isEligible !== true || network.member(b)?.isEligible !== true) return 0;
  const parts = network.areAcquainted(a, b) ? null : scoreParts(network, a, b);
  if (parts === null) return 0;
  const base = parts.there + parts.back + parts.mutual + parts.shared + parts.common;
  return base === 0 ? 0 : base + parts.near + parts.across;
}
