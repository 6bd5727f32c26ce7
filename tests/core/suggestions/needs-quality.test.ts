import { describe, expect, it } from 'vitest';
import { needResults, readNeedSet } from '../../../scripts/bench/needs-quality';

/** What a set came to when it was last measured; a change of the list may not fall far below. */
const FLOORS = {
  dev: { first: 157, topThree: 166, wrongPer100: 56, nearMissesShown: 1 },
  own: { first: 284, topThree: 286, wrongPer100: 49, nearMissesShown: 6 },
  unseen1: { first: 143, topThree: 158, wrongPer100: 50, nearMissesShown: 7 },
  unseen2: { first: 96, topThree: 103, wrongPer100: 43, nearMissesShown: 1 },
  unseen3: { first: 54, topThree: 55, wrongPer100: 18, nearMissesShown: 0 },
  unseen4: { first: 134, topThree: 157, wrongPer100: 76, nearMissesShown: 6 },
  unseen5: { first: 95, topThree: 113, wrongPer100: 71, nearMissesShown: 9 },
  unseen6: { first: 98, topThree: 114, wrongPer100: 62, nearMissesShown: 4 },
  unseen7: { first: 113, topThree: 127, wrongPer100: 64, nearMissesShown: 9 },
  unseen8: { first: 125, topThree: 147, wrongPer100: 88, nearMissesShown: 10 },
} as const;

describe.each([
  'dev',
  'own',
  'unseen1',
  'unseen2',
  'unseen3',
  'unseen4',
  'unseen5',
  'unseen6',
  'unseen7',
  'unseen8',
] as const)('needs in people’s own words (%s)', (name) => {
  it('are met about as often as when they were last measured', () => {
    const { all } = needResults(
      readNeedSet(new URL(`../../fixtures/needs/${name}.json`, import.meta.url)),
    );
    const floor = FLOORS[name];
    expect(all.first).toBeGreaterThanOrEqual(floor.first);
    expect(all.topThree).toBeGreaterThanOrEqual(floor.topThree);
    expect(all.wrongPer100).toBeLessThanOrEqual(floor.wrongPer100);
    expect(all.nearMissesShown).toBeLessThanOrEqual(floor.nearMissesShown);
  });
});
