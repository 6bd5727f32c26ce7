import { keepPairs, sortPairs, type Limits, type ScoredPair } from './all-pairs';
import { PairScore } from './pair-score';
import type { Profile } from './profile';

/** Pairs that are kept while rows are gone through: enough for any list that is asked for. */
const KEPT = 4096;

/** People by what they have, by number. */
type Postings = ReadonlyMap<string, Int32Array>;

function postingsOf(
  profiles: readonly Profile[],
  termsOf: (profile: Profile) => ReadonlySet<string>,
): Postings {
  const lists = new Map<string, number[]>();
  for (const profile of profiles) {
    for (const term of profile.isEligible ? termsOf(profile) : []) {
      const list = lists.get(term) ?? [];
      lists.set(term, list);
      list.push(profile.number);
    }
  }
  return new Map([...lists].map(([term, list]) => [term, Int32Array.from(list)]));
}

/** The usual inverted index: each person's row of sums over all lists they stand in, pair by pair. */
export class Accumulators {
  /** People met in lists so far, each time they were met. */
  touched = 0;
  private readonly score: PairScore;
  private readonly offering: Postings;
  private readonly seeking: Postings;
  private readonly interested: Postings;
  private readonly sums: Int32Array;
  private readonly met: number[] = [];

  constructor(private readonly profiles: readonly Profile[]) {
    this.score = new PairScore(profiles);
    this.offering = postingsOf(profiles, ({ offers }) => offers);
    this.seeking = postingsOf(profiles, ({ seeks }) => seeks);
    this.interested = postingsOf(profiles, ({ interests }) => interests);
    this.sums = new Int32Array(profiles.length);
  }

  /** The list; `step` above 1 takes the rows of one in so many people only. */
  introductions(limits: Limits, step = 1): ScoredPair[] {
    let found: ScoredPair[] = [];
    let floor = 0;
    for (const person of this.profiles) {
      if (person.number % step !== 0 || !person.isEligible) continue;
      this.addRow(person, floor, found);
      if (found.length < 2 * KEPT) continue;
      found = sortPairs(found).slice(0, KEPT);
      floor = found.at(-1)?.score ?? 0;
    }
    return keepPairs(sortPairs(found), limits);
  }

  private addRow(person: Profile, floor: number, found: ScoredPair[]): void {
    this.walk(person);
    for (const other of this.met) {
      const most = 1.25 * (this.sums[other] ?? 0) + this.score.mostNear(person);
      this.sums[other] = 0;
      const partner = this.profiles[other];
      if (!partner || other <= person.number || most < floor) continue;
      const score = this.score.of(person, partner);
      if (score > floor) found.push({ a: person.number, b: other, score });
    }
    this.met.length = 0;
  }

  private walk({ seeks, offers, interests, ties }: Profile): void {
    const { score } = this;
    for (const term of seeks) this.add(this.offering.get(term), 4 * score.helpWeight(term));
    for (const term of offers) this.add(this.seeking.get(term), 4 * score.helpWeight(term));
    for (const term of interests) this.add(this.interested.get(term), score.interestWeight(term));
    for (const between of ties)
      this.add(this.profiles[between]?.ties ?? [], score.betweenWeight(between));
  }

  private add(others: Iterable<number> | undefined, weight: number): void {
    for (const other of others ?? []) {
      this.touched++;
      const sum = this.sums[other] ?? 0;
      if (sum === 0) this.met.push(other);
      this.sums[other] = sum + weight;
    }
  }
}
