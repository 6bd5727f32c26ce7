import { describe, expect, it } from 'vitest';
import { countersOf } from '../../../bench/counters';
import { generateVault } from '../../../bench/generate';
import { factsOf, indexOf } from '../../../bench/read-vault';
import { REGIMES } from '../../../bench/synthetic/world';
import { layOut } from '../../../src/core/introductions/layout';
import { capacityFor } from '../../../src/core/introductions/ranking';
import { readNetwork } from '../../../src/core/introductions/read-network';
import { TopPairs } from '../../../src/core/introductions/top-pairs';
import { atOnce } from '../../../src/core/pausing-work';
import { phraseReader } from '../../../src/core/topics/terms';

const PEOPLE = 3_000;
const CAPACITY = capacityFor(20);

/** Each bound is what was counted, and a fifth: what a change costs shows here, on any machine. */
const REGIME_BOUNDS = [
  ['zipf', { met: 0.14, scored: 0.3 }],
  ['flat', { met: 0.57, scored: 0.67 }],
  ['dense', { met: 0.068, scored: 0.45 }],
] as const;

describe('the search for the best pairs', () => {
  it.each(REGIME_BOUNDS)('meets and scores few pairs where people are %s', (name, bounds) => {
    const index = indexOf(factsOf([...generateVault(1, PEOPLE, REGIMES[name])]));
    const { postingPairs, postingsTouched, pairsScored } = countersOf(index, CAPACITY);
    expect(postingsTouched / postingPairs).toBeLessThan(bounds.met);
    expect(pairsScored / PEOPLE).toBeLessThan(bounds.scored);
  });

  it('meets some thousands of pairs between two stops at most', () => {
    const index = indexOf(factsOf([...generateVault(1, PEOPLE, REGIMES.dense)]));
    const network = atOnce(readNetwork(index, phraseReader()));
    const search = new TopPairs(network, atOnce(layOut(network)), CAPACITY);
    const work = search.search();
    let [before, most] = [0, 0];
    while (work.next().done !== true) {
      most = Math.max(most, search.counts.met - before);
      before = search.counts.met;
    }
    expect(most).toBeLessThan(20_000);
  });
});
