import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { capped, judgedPairs, type Pair } from '../../support/all-pairs';
import { randomVault } from '../../support/random-vault';
import { suggestionsFor } from '../../../src/core/suggestions/suggestions';
import { suggestionsOf } from '../../support/suggestions';
import { indexOf } from '../../support/vault';
import type { Suggestion } from '../../../src/core/suggestions/reasons';
import { atLeast, runs } from '../../support/runs';

function pairOf({ people: [a, b], score }: Suggestion): Pair {
  return { a: a.path, b: b.path, score };
}

const RUNS = { numRuns: runs(300) };

describe('suggested introductions', () => {
  it('are those of scoring every pair, for any limit and cap', () => {
    const numbers = fc.integer({ min: 0, max: 6 });
    let listed = 0;
    fc.assert(
      fc.property(randomVault, numbers, numbers, (texts, limit, perPerson) => {
        const index = indexOf(texts);
        const found = suggestionsOf(index, limit, perPerson).map(pairOf);
        listed += found.length;
        expect(found).toEqual(capped(judgedPairs(index), limit, perPerson));
      }),
      RUNS,
    );
    expect(listed).toBeGreaterThan(atLeast(200));
  });

  it('for one person are that person’s pairs in the same order, without the cap', () => {
    fc.assert(
      fc.property(randomVault, fc.integer({ min: 1, max: 9 }), (texts, limit) => {
        const index = indexOf(texts);
        for (const person of index.people()) {
          const { path } = person;
          const own = judgedPairs(index).filter(({ pair: { a, b } }) => a === path || b === path);
          expect(suggestionsFor(index, person, { limit, perPerson: 1 }).map(pairOf)).toEqual(
            capped(own, limit, Number.POSITIVE_INFINITY),
          );
        }
      }),
      { numRuns: runs(60) },
    );
  });

  it('have reasons whose weights sum to the score', () => {
    fc.assert(
      fc.property(randomVault, (texts) => {
        for (const { score, reasons } of suggestionsOf(indexOf(texts))) {
          expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBe(score);
          expect(reasons.every(({ weight }) => weight > 0)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('do not depend on the order in which notes were read', () => {
    fc.assert(
      fc.property(randomVault, (texts) => {
        const reversed = Object.fromEntries(Object.entries(texts).reverse());
        expect(suggestionsOf(indexOf(reversed)).map(pairOf)).toEqual(
          suggestionsOf(indexOf(texts)).map(pairOf),
        );
      }),
      { numRuns: runs(60) },
    );
  });
});
