import { describe, expect, it } from 'vitest';
import { matchFigures } from '../../../scripts/bench/match-quality';
import { makeCards } from '../../../scripts/bench/synthetic/cards';

describe('matching of synthetic cards whose owners are known', () => {
  it.each([1, 2, 3])('finds nearly all, and takes nobody for another (seed %i)', (seed) => {
    const figures = matchFigures(makeCards(seed, 1_000));
    expect(figures.falseMatches).toBe(0);
    expect(figures.recallById).toBe(1);
    expect(figures.recall).toBeGreaterThanOrEqual(0.99);
  });

  it('compares less than a hundredth of all pairs, and of more people a smaller share', () => {
    const [small, large] = [500, 2_000].map((count) => {
      const { comparisons, pairs } = matchFigures(makeCards(1, count));
      return comparisons / pairs;
    });
    expect(small).toBeLessThan(1 / 100);
    expect(large).toBeLessThan((small ?? 0) / 2);
  });
});
