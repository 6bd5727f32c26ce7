import type { Network } from './network';
import type { Postings } from './postings';

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
export function acrossBonus(base: number): number {
  return Math.floor(base / 4);
}

/** The summed weight of the terms that two short lists share. */
export function sharedWeight(
  a: readonly number[],
  b: readonly number[],
  weights: readonly number[],
): number {
  let sum = 0;
  for (const term of a) if (b.includes(term)) sum += weights[term] ?? 0;
  return sum;
}

/** Whether both have a field and the fields share no term. */
export function areAcrossFields(a: readonly number[], b: readonly number[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((term) => b.includes(term));
}

function commonWeight({ ties }: Network, { between }: Postings, a: number, b: number): number {
  let sum = 0;
  for (const other of ties[a] ?? []) if (ties[b]?.has(other) === true) sum += between[other] ?? 0;
  return sum;
}

/** The parts of one pair's score, each as it counts in the sum. */
export function scoreParts(
  network: Network,
  postings: Postings,
  [a, b]: readonly [number, number],
): ScoreParts | null {
  const [one, other] = [postings.rows[a], postings.rows[b]];
  if (!one || !other) return null;
  const there = sharedWeight(one.seeks, other.offers, postings.helpWeights);
  const back = sharedWeight(other.seeks, one.offers, postings.helpWeights);
  const shared = sharedWeight(one.interests, other.interests, postings.interestWeights);
  const common = commonWeight(network, postings, a, b);
  const isAcross = areAcrossFields(one.field, other.field);
  return {
    there: 3 * there,
    back: 3 * back,
    mutual: 2 * Math.min(there, back),
    shared,
    common,
    near: sharedWeight(one.place, other.place, postings.placeWeights),
    across: isAcross ? acrossBonus(baseOf(there, back, shared + common)) : 0,
  };
}
