import { takeSnapshot, type Snapshot } from '../../src/core/suggestions/snapshot';
import { listOf, oppositeOf } from '../../src/core/suggestions/postings';
import { readCorpus } from '../../src/core/suggestions/suggestion-engine';
import { TopPairs } from '../../src/core/suggestions/top-pairs';
import { atOnce } from '../../src/core/collections/pausing-work';
import type { PeopleIndex } from '../../src/core/people/people-index';
import { termTables } from '../../src/core/suggestions/term-tables';

/** What the best pairs cost in steps: the same on every machine, for one seed. */
export interface Counters {
  readonly people: number;
  /** Lists gone through, once for each person. */
  readonly listsOpened: number;
  /** Pairs that stand in a list together, once for each list. Rows of sums meet each one twice. */
  readonly postingPairs: number;
  /** Of these, pairs that were met, once. */
  readonly postingsTouched: number;
  /** Pairs that were scored. */
  readonly pairsScored: number;
}

function postingPairs({ index: lists, vectors: { postings: posts } }: Snapshot): number {
  const sizeOf = (list: number): number =>
    (lists.starts[list + 1] ?? 0) - (lists.starts[list] ?? 0);
  let partners = 0;
  for (const post of posts) {
    const [own, opposite] = [listOf(post), oppositeOf(post)];
    partners += opposite === own ? sizeOf(own) - 1 : sizeOf(opposite);
  }
  return partners / 2;
}

/** @param capacity how many of the best pairs are searched for */
export function countersOf(index: PeopleIndex, capacity: number): Counters {
  const corpus = atOnce(readCorpus(index, termTables()));
  const layout = atOnce(takeSnapshot(corpus));
  const search = new TopPairs(corpus, layout, capacity);
  atOnce(search.search());
  return {
    people: corpus.size,
    listsOpened: search.counts.opened,
    postingPairs: postingPairs(layout),
    postingsTouched: search.counts.met,
    pairsScored: search.counts.scored,
  };
}
