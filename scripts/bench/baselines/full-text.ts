import MiniSearch, { type Query } from 'minisearch';
import { keepPairs, sortPairs, type Limits, type ScoredPair } from './all-pairs';
import { PairScore } from './pair-score';
import type { Profile } from './profile';

/** How many answers of a search are scored. */
const DEPTH = 20;

function words(terms: ReadonlySet<string>): string {
  return [...terms].join(' ');
}

function queryFor({ seeks, offers, interests }: Profile): Query {
  const queries = [
    { fields: ['offers'], queries: [words(seeks)] },
    { fields: ['seeks'], queries: [words(offers)] },
    { fields: ['interests'], queries: [words(interests)] },
  ];
  return { combineWith: 'OR', queries };
}

/** The usual way: a full-text index of people, searched once a person for whom they lack. */
export class FullText {
  private readonly engine = new MiniSearch({ fields: ['offers', 'seeks', 'interests'] });
  private readonly score: PairScore;

  constructor(private readonly profiles: readonly Profile[]) {
    this.score = new PairScore(profiles);
    const documents = profiles.map(({ number, offers, seeks, interests }) => ({
      id: number,
      offers: words(offers),
      seeks: words(seeks),
      interests: words(interests),
    }));
    this.engine.addAll(documents);
  }

  /** The list from searches for one in so many people; what a search ranks too low is missing. */
  introductions(limits: Limits, step: number): ScoredPair[] {
    const found = new Map<string, ScoredPair>();
    for (const person of this.profiles) {
      if (person.number % step !== 0) continue;
      for (const pair of this.partners(person))
        found.set(`${String(pair.a)} ${String(pair.b)}`, pair);
    }
    return keepPairs(sortPairs([...found.values()]), limits);
  }

  private partners(person: Profile): ScoredPair[] {
    const answers: { id: unknown }[] = this.engine.search(queryFor(person));
    const scored: ScoredPair[] = [];
    for (const { id } of answers) {
      const other = this.profiles[Number(id)];
      if (!other || other === person) continue;
      const score = this.score.of(person, other);
      if (score === 0) continue;
      const [a, b] = [Math.min(person.number, other.number), Math.max(person.number, other.number)];
      scored.push({ a, b, score });
      if (scored.length === DEPTH) break;
    }
    return scored;
  }
}
