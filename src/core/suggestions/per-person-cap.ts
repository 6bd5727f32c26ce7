import type { Candidate } from './candidates';

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

/** A list that is filled from the best pair down: each person so many times, until it is full. */
export class CappedList {
  readonly kept: Candidate[] = [];
  private readonly times = new Map<number, number>();

  constructor(private readonly limits: ListLimits) {}

  get isFull(): boolean {
    return this.kept.length >= this.limits.limit || this.limits.perPerson < 1;
  }

  /** Whether a person has been kept as often as can be. */
  hasEnoughOf = (number: number): boolean => (this.times.get(number) ?? 0) >= this.limits.perPerson;

  /** Goes on with pairs in order; those that were kept before may be among them. */
  walkDown(pairs: readonly Candidate[]): this {
    for (const pair of pairs) {
      if (this.isFull) break;
      const isWanted = !this.hasEnoughOf(pair.a) && !this.hasEnoughOf(pair.b);
      if (isWanted && !this.has(pair)) this.keep(pair);
    }
    return this;
  }

  private has({ a, b }: Candidate): boolean {
    return this.kept.some((pair) => pair.a === a && pair.b === b);
  }

  private keep(pair: Candidate): void {
    for (const number of [pair.a, pair.b])
      this.times.set(number, (this.times.get(number) ?? 0) + 1);
    this.kept.push(pair);
  }
}
