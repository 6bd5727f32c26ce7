import type { Profile } from './profile';

/** docs/introductions.md word for word, one pair at a time. It shares no code with what it is held against. */
export class PairScore {
  private readonly help: ReadonlyMap<string, number>;
  private readonly interests: ReadonlyMap<string, number>;
  private readonly places: ReadonlyMap<string, number>;
  /** Per person, what having them in common adds. */
  private readonly between: readonly number[];

  constructor(profiles: readonly Profile[]) {
    this.help = weights(profiles, ({ offers, seeks }) => new Set([...offers, ...seeks]));
    this.interests = weights(profiles, ({ interests }) => interests);
    this.places = weights(profiles, ({ place }) => place);
    this.between = profiles.map(({ ties }) => Math.round(1000 / Math.log(ties.size)));
  }

  /** The score of two people; 0 where they are not to be introduced. */
  of(a: Profile, b: Profile): number {
    if (!a.isEligible || !b.isEligible) return 0;
    const base = this.base(a, b);
    if (base === 0 || areAcquainted(a, b)) return 0;
    const isAcross = a.field.size > 0 && b.field.size > 0 && !haveCommon(a.field, b.field);
    return base + sum(a.place, b.place, this.places) + (isAcross ? Math.floor(base / 4) : 0);
  }

  /** What a term of help weighs. */
  helpWeight(term: string): number {
    return this.help.get(term) ?? 0;
  }

  interestWeight(term: string): number {
    return this.interests.get(term) ?? 0;
  }

  /** What having a person in common adds. */
  betweenWeight(number: number): number {
    return this.between[number] ?? 0;
  }

  /** The most that a person's place can add. */
  mostNear({ place }: Profile): number {
    return sum(place, place, this.places);
  }

  private base(a: Profile, b: Profile): number {
    const there = sum(a.seeks, b.offers, this.help);
    const back = sum(b.seeks, a.offers, this.help);
    const shared = sum(a.interests, b.interests, this.interests);
    let common = 0;
    for (const z of a.ties) if (b.ties.has(z)) common += this.between[z] ?? 0;
    return 3 * (there + back) + 2 * Math.min(there, back) + shared + common;
  }
}

type Terms = ReadonlySet<string>;

function weights(
  profiles: readonly Profile[],
  termsOf: (profile: Profile) => Terms,
): Map<string, number> {
  const having = new Map<string, number>();
  for (const profile of profiles) {
    for (const term of termsOf(profile)) having.set(term, (having.get(term) ?? 0) + 1);
  }
  const weight = (df: number): number => Math.round(1000 * Math.log(1 + profiles.length / df));
  return new Map([...having].map(([term, df]) => [term, weight(df)]));
}

function sum(some: Terms, others: Terms, weight: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const term of some) if (others.has(term)) total += weight.get(term) ?? 0;
  return total;
}

function haveCommon<T>(some: ReadonlySet<T>, others: ReadonlySet<T>): boolean {
  for (const item of some) if (others.has(item)) return true;
  return false;
}

function areAcquainted(a: Profile, b: Profile): boolean {
  if (a.ties.has(b.number) || a.introduced.has(b.number)) return true;
  return haveCommon(a.organizations, b.organizations);
}
