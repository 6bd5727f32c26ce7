import type { Node } from './network';
import type { Postings } from './postings';

/** The sums of which a pair's score is made (DESIGN §5). */
export interface Sums {
  /** `help(a→b)`: what a seeks and b offers. */
  readonly there: number;
  /** `help(b→a)`. */
  readonly back: number;
  readonly shared: number;
  readonly common: number;
}

/** The score's parts, each with the weight it has in the sum. */
export interface ScoreParts {
  readonly there: number;
  readonly back: number;
  readonly mutual: number;
  readonly shared: number;
  readonly common: number;
  readonly near: number;
  readonly across: number;
}

function nearness(a: Node, b: Node, postings: Postings): number {
  let near = 0;
  for (const term of a.place) if (b.place.includes(term)) near += postings.place.get(term) ?? 0;
  return near;
}

function areAcrossFields(a: Node, b: Node): boolean {
  if (a.field.length === 0 || b.field.length === 0) return false;
  return !a.field.some((term) => b.field.includes(term));
}

/** The parts of a pair's score; null where nothing speaks for an introduction. */
export function scoreParts(
  sums: Sums,
  [a, b]: readonly [Node, Node],
  postings: Postings,
): ScoreParts | null {
  const there = 3 * sums.there;
  const back = 3 * sums.back;
  const mutual = 2 * Math.min(sums.there, sums.back);
  const base = there + back + mutual + sums.shared + sums.common;
  if (base === 0) return null;
  const across = areAcrossFields(a, b) ? Math.floor(base / 4) : 0;
  const near = nearness(a, b, postings);
  return { there, back, mutual, shared: sums.shared, common: sums.common, near, across };
}

export function totalOf(parts: ScoreParts): number {
  const { there, back, mutual, shared, common, near, across } = parts;
  return there + back + mutual + shared + common + near + across;
}
