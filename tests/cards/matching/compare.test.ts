import fc from 'fast-check';
import { describe as group, expect, it } from 'vitest';
import { compare } from '../../../src/cards/matching/compare';
import { describe } from '../../../src/cards/matching/describe';
import { lookupOf, namedAlike } from '../../../src/cards/matching/lookup';
import { rarityOf, WEIGHTS } from '../../../src/cards/matching/weights';
import { anybody, anything, digitKey } from '../../support/identified';
import { runs } from '../../support/runs';

group('the comparison of two descriptions', () => {
  it('is the same from either side', () => {
    fc.assert(
      fc.property(fc.oneof(anybody, anything), fc.oneof(anybody, anything), (a, b) => {
        const [one, other] = [describe(a, digitKey), describe(b, digitKey)];
        const { rarity } = lookupOf([one, other]);
        const [there, back] = [compare(one, other, rarity), compare(other, one, rarity)];
        const outcome = ({ score, isCertain, isNameOther }: typeof there): unknown[] => [
          score,
          isCertain,
          isNameOther,
        ];
        expect(outcome(back)).toEqual(outcome(there));
      }),
      { numRuns: runs(1000) },
    );
  });

  it('is never needed for names that lie in no common block', () => {
    fc.assert(
      fc.property(anybody, anybody, (a, b) => {
        const [one, other] = [
          describe({ ...a, email: [], phone: [], url: [], uid: null }, digitKey),
          describe({ ...b, email: [], phone: [], url: [], uid: null }, digitKey),
        ];
        const lookup = lookupOf([one], [other]);
        fc.pre(!namedAlike(lookup, other).has(0));
        expect(compare(one, other, lookup.rarity).score).toBeLessThan(WEIGHTS.ask);
      }),
      { numRuns: runs(2000) },
    );
  });
});

group('how rare a word is', () => {
  it('weighs less the more people have it, within limits', () => {
    const weights = [0, 10, 100, 1_000, 10_000].map((having) => rarityOf(having, 10_000));
    expect(weights).toEqual([100, 100, 68, 40, 40]);
  });
});
