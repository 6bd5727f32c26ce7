import { pairKey, type PairKey } from './pairs';

/** Two people by number who could be introduced, `a` before `b` in path order. */
export interface Candidate {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** Compares two people by path: negative if the first comes first. */
export type Order = (a: number, b: number) => number;

/** The order of people whose numbers follow their paths. */
const byNumber: Order = (a, b) => a - b;

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

export const DEFAULT_LIMIT = 20;
export const DEFAULT_PER_PERSON = 3;

export interface ListLimits {
  /** Pairs in the list at most. */
  readonly limit: number;
  /** Pairs in which one person occurs at most. */
  readonly perPerson: number;
}

export const DEFAULT_LIMITS: ListLimits = {
  limit: DEFAULT_LIMIT,
  perPerson: DEFAULT_PER_PERSON,
};

/** What a list asks of a pair besides, and is told of each that is kept. */
export interface ListRule {
  readonly isOutdone: (pair: Candidate) => boolean;
  readonly keep: (pair: Candidate) => void;
}

/**
 * A list filled from the best pair down, each person a limited number of times, until it is full.
 */
export class CappedList {
  readonly kept: Candidate[] = [];
  private readonly keys = new Set<PairKey>();
  private readonly times = new Map<number, number>();

  constructor(
    private readonly limits: ListLimits,
    private readonly rule: ListRule,
  ) {}

  get isFull(): boolean {
    return this.kept.length >= this.limits.limit || this.limits.perPerson < 1;
  }

  /** Whether a person has been kept as often as can be. */
  hasEnoughOf = (number: number): boolean => (this.times.get(number) ?? 0) >= this.limits.perPerson;

  /** Goes on with pairs in order; those that were kept before may be among them. */
  walkDown(pairs: readonly Candidate[]): this {
    for (const pair of pairs) {
      if (this.isFull) break;
      if (this.hasEnoughOf(pair.a) || this.hasEnoughOf(pair.b)) continue;
      if (!this.keys.has(pairKey(pair.a, pair.b)) && !this.rule.isOutdone(pair)) this.keep(pair);
    }
    return this;
  }

  private keep(pair: Candidate): void {
    for (const number of [pair.a, pair.b])
      this.times.set(number, (this.times.get(number) ?? 0) + 1);
    this.keys.add(pairKey(pair.a, pair.b));
    this.kept.push(pair);
    this.rule.keep(pair);
  }
}

/** The best few of many candidates, kept in a heap with the worst of them on top. */
export class BestCandidates {
  private readonly heap: Candidate[] = [];
  private lowest = 1;

  constructor(
    private readonly capacity: number,
    private readonly order: Order = byNumber,
  ) {}

  /** The score below which nobody has a chance: 1 at least, for 0 is no score. */
  get floor(): number {
    return this.lowest;
  }

  /** The worst pair that is kept, once the list is full. */
  get worst(): Candidate | null {
    return this.heap.length < this.capacity ? null : (this.heap[0] ?? null);
  }

  /** Whether a candidate would not be kept. */
  isHopeless(candidate: Candidate): boolean {
    const { worst } = this;
    return worst !== null && this.compare(candidate, worst) > 0;
  }

  offer(candidate: Candidate): void {
    const worst = this.heap[0];
    if (this.heap.length < this.capacity) {
      this.heap.push(candidate);
      this.rise(this.heap.length - 1);
    } else if (worst && this.compare(candidate, worst) < 0) {
      this.heap[0] = candidate;
      this.sink(0);
    }
    if (this.heap.length === this.capacity) this.lowest = this.heap[0]?.score ?? 1;
  }

  /** What is kept, best first. */
  ranked(): Candidate[] {
    return [...this.heap].sort((x, y) => this.compare(x, y));
  }

  private compare(x: Candidate, y: Candidate): number {
    return compareCandidates(x, y, this.order);
  }

  private isWorse(x: number, y: number): boolean {
    const [one, other] = [this.heap[x], this.heap[y]];
    return one !== undefined && other !== undefined && this.compare(one, other) > 0;
  }

  private swap(x: number, y: number): void {
    const [one, other] = [this.heap[x], this.heap[y]];
    if (one && other) [this.heap[x], this.heap[y]] = [other, one];
  }

  private rise(from: number): void {
    for (let at = from; at > 0;) {
      const parent = (at - 1) >> 1;
      if (!this.isWorse(at, parent)) return;
      this.swap(at, parent);
      at = parent;
    }
  }

  private sink(from: number): void {
    for (let at = from; ;) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      let worst = this.isWorse(left, at) ? left : at;
      if (this.isWorse(right, worst)) worst = right;
      if (worst === at) return;
      this.swap(at, worst);
      at = worst;
    }
  }
}
