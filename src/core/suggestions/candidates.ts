/** Two people by number who could be introduced, `a` before `b` in path order. */
export interface Candidate {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** Compares two people by path: below 0 where the first comes first. */
export type Order = (a: number, b: number) => number;

/** The order of people whose numbers follow their paths. */
export const byNumber: Order = (a, b) => a - b;

/** Two people as a pair with a score. */
export function scored(
  [a, b]: readonly [number, number],
  score: number,
  order: Order = byNumber,
): Candidate {
  return order(a, b) < 0 ? { a, b, score } : { a: b, b: a, score };
}

/** Best first: by score, then the smaller path, then the larger. */
export function compareCandidates(x: Candidate, y: Candidate, order: Order): number {
  return y.score - x.score || order(x.a, y.a) || order(x.b, y.b);
}
