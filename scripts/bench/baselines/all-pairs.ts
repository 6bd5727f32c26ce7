import { PairScore } from './pair-score';
import type { Profile } from './profile';

/** Two people by number, the smaller path first. */
export interface ScoredPair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

export interface Limits {
  readonly limit: number;
  readonly perPerson: number;
}

export function sortPairs(pairs: ScoredPair[]): ScoredPair[] {
  return pairs.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

/** Introductions by scoring every pair of people. */
export class AllPairs {
  private readonly score: PairScore;

  constructor(private readonly profiles: readonly Profile[]) {
    this.score = new PairScore(profiles);
  }

  /**
   * Every pair that can be introduced, best first.
   * @param step above 1, the pairs of one in so many people only: to know how long all would take
   */
  sorted(step = 1): ScoredPair[] {
    const found: ScoredPair[] = [];
    for (const a of this.profiles) if (a.number % step === 0) this.addPairs(a, found);
    return sortPairs(found);
  }

  /** Adds the pairs of one person with all who come later in path order. */
  private addPairs(a: Profile, found: ScoredPair[]): void {
    for (let at = a.number + 1; at < this.profiles.length; at++) {
      const b = this.profiles[at];
      const score = b ? this.score.of(a, b) : 0;
      if (b && score > 0) found.push({ a: a.number, b: b.number, score });
    }
  }
}

/** Walks down sorted pairs and keeps those whose people have not had their share yet. */
export function keepPairs(
  sorted: readonly ScoredPair[],
  { limit, perPerson }: Limits,
): ScoredPair[] {
  const times = new Map<number, number>();
  const kept: ScoredPair[] = [];
  for (const pair of sorted) {
    if (kept.length === limit) break;
    const both = [pair.a, pair.b];
    if (both.some((person) => (times.get(person) ?? 0) >= perPerson)) continue;
    for (const person of both) times.set(person, (times.get(person) ?? 0) + 1);
    kept.push(pair);
  }
  return kept;
}
