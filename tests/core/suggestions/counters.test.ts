import { describe, expect, it } from 'vitest';
import { countersOf, type Counters } from '../../../scripts/bench/counters';
import { generateVault } from '../../../scripts/bench/generate';
import { factsOf, indexOf } from '../../../scripts/bench/read-vault';
import { REGIMES } from '../../../scripts/bench/synthetic/world';
import { takeSnapshot } from '../../../src/core/suggestions/snapshot';
import { capacityFor } from '../../../src/core/suggestions/ranking';
import { readCorpus } from '../../../src/core/suggestions/suggestion-engine';
import { TopPairs } from '../../../src/core/suggestions/top-pairs';
import { atOnce } from '../../../src/core/collections/pausing-work';
import { termTables } from '../../../src/core/suggestions/term-tables';
import { indexOf as indexOfTexts, note } from '../../support/vault';

const PEOPLE = 3_000;
const CAPACITY = capacityFor(20);

/** Each bound is what was counted, and a fifth: what a change costs shows here, on any machine. */
const REGIME_BOUNDS = [
  ['zipf', { met: 0.081, scored: 0.28 }],
  ['flat', { met: 0.31, scored: 0.61 }],
  ['dense', { met: 0.022, scored: 0.41 }],
] as const;

describe('the search for the best pairs', () => {
  it.each(REGIME_BOUNDS)('meets and scores few pairs where people are %s', (name, bounds) => {
    const index = indexOf(factsOf([...generateVault(1, PEOPLE, REGIMES[name])]));
    const { postingPairs, postingsTouched, pairsScored } = countersOf(index, CAPACITY);
    expect(postingsTouched / postingPairs).toBeLessThan(bounds.met);
    expect(pairsScored / PEOPLE).toBeLessThan(bounds.scored);
  });

  it('passes over words that are one person’s alone', () => {
    const person = (at: number, own: readonly string[]): readonly [string, string] => [
      `P${String(at)}.md`,
      note({ type: 'person', seeks: [`topic${String(at % 7)}`, ...own], interests: own }),
    ];
    const offering = note({ type: 'person', offers: 'topic1' });
    const countsWith = (ownOf: (at: number) => readonly string[]): Counters => {
      const people = Array.from({ length: 100 }, (_, at) => person(at, ownOf(at)));
      return countersOf(indexOfTexts(Object.fromEntries([...people, ['Q.md', offering]])), 3);
    };
    const { listsOpened, postingsTouched } = countsWith(() => []);
    expect(postingsTouched).toBeGreaterThan(0);
    expect(countsWith((at) => [`own${String(at)}`])).toMatchObject({
      listsOpened,
      postingsTouched,
    });
  });

  it('meets some thousands of pairs between two stops at most', () => {
    const index = indexOf(factsOf([...generateVault(1, PEOPLE, REGIMES.dense)]));
    const corpus = atOnce(readCorpus(index, termTables()));
    const search = new TopPairs(corpus, atOnce(takeSnapshot(corpus)), CAPACITY);
    const work = search.search();
    let [before, most] = [0, 0];
    while (work.next().done !== true) {
      most = Math.max(most, search.counts.met - before);
      before = search.counts.met;
    }
    expect(most).toBeLessThan(20_000);
  });
});
