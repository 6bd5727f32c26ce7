import { networkOf, type Network } from '../../src/core/introductions/network';
import { postingsOf, type Postings } from '../../src/core/introductions/postings';
import { suggestIntroductions } from '../../src/core/introductions/suggest';
import type { PeopleIndex } from '../../src/core/people-index/people-index';
import { keepPairs, type Limits, type ScoredPair } from '../baselines/all-pairs';
import type { Profile } from '../baselines/profile';

export const TOP_20: Limits = { limit: 20, perPerson: 3 };

// The list the product shows, and lists for which the cap on a person matters more, or not at all.
const CHECKED: readonly Limits[] = [
  TOP_20,
  { limit: 200, perPerson: 1 },
  { limit: 500, perPerson: 3 },
  { limit: 100, perPerson: 1_000 },
];

/** The engine under test, ready to list: people as terms, and lists by term. */
export class Engine {
  readonly network: Network;
  private readonly postings: Postings;

  constructor(index: PeopleIndex) {
    this.network = networkOf(index);
    this.postings = postingsOf(this.network);
  }

  list(limits: Limits): ScoredPair[] {
    return suggestIntroductions(this.network, this.postings, limits);
  }
}

/** Whether the engine's lists are those of all pairs: people, order and scores. */
export function isExact(
  engine: Engine,
  profiles: readonly Profile[],
  sorted: readonly ScoredPair[],
): boolean {
  const right = ({ a, b, score }: ScoredPair): string =>
    [profiles[a]?.path, profiles[b]?.path, score].join('\n');
  const found = ({ a, b, score }: ScoredPair): string =>
    [engine.network.nodes[a]?.person.path, engine.network.nodes[b]?.person.path, score].join('\n');
  return CHECKED.every(
    (limits) =>
      keepPairs(sorted, limits).map(right).join('\n') === engine.list(limits).map(found).join('\n'),
  );
}
