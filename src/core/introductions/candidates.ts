/** Two people by number, `a` before `b` in path order, who could be introduced. */
export interface Candidate {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** Best first: by score, then the smaller path, then the larger (numbers follow the paths). */
export function byRank(x: Candidate, y: Candidate): number {
  return y.score - x.score || x.a - y.a || x.b - y.b;
}
