import type { ListRule } from '../../../src/core/suggestions/candidates';
import { takeSnapshot, type Snapshot } from '../../../src/core/suggestions/snapshot';
import type { Corpus } from '../../../src/core/suggestions/corpus';
import { readCorpus } from '../../../src/core/suggestions/suggestion-engine';
import { capacityFor, rank } from '../../../src/core/suggestions/ranking';
import { TopPairs, type SearchCounts } from '../../../src/core/suggestions/top-pairs';
import { atOnce } from '../../../src/core/collections/pausing-work';
import type { PeopleIndex } from '../../../src/core/people/people-index';
import { termTables } from '../../../src/core/suggestions/term-tables';
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

/** The baselines know the terms of people, not of their phrases: their lists take pairs as they come. */
const EVERY_PAIR: ListRule = { isOutdone: () => false, keep: () => undefined };

/** The engine under test, with people as terms, as the baselines have them too. */
export class Engine {
  readonly corpus: Corpus;

  constructor(index: PeopleIndex) {
    this.corpus = atOnce(readCorpus(index, termTables()));
  }

  layout(): Snapshot {
    return atOnce(takeSnapshot(this.corpus));
  }

  /** The search alone, of people who are laid out. */
  search(layout: Snapshot, limits: Limits): SearchCounts {
    const search = new TopPairs(this.corpus, layout, capacityFor(limits.limit));
    atOnce(search.search());
    return search.counts;
  }

  /** The list, and all that is made for it: lists by term, their bounds, the search. */
  list(limits: Limits): ScoredPair[] {
    const ranking = atOnce(rank(this.corpus, capacityFor(limits.limit), () => EVERY_PAIR));
    return ranking.list(limits) ?? ranking.listFarDown(limits);
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
    [engine.corpus.pathOf(a), engine.corpus.pathOf(b), score].join('\n');
  return CHECKED.every(
    (limits) =>
      keepPairs(sorted, limits).map(right).join('\n') === engine.list(limits).map(found).join('\n'),
  );
}
