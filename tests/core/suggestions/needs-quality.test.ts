import { describe, expect, it } from 'vitest';
import { needResults, readNeedSet } from '../../../scripts/bench/needs-quality';

/** What a set came to when it was last measured; a change of the list may not fall far below. */
const FLOORS = {
  dev: { first: 156, topThree: 167, wrongPer100: 45, nearMissesShown: 1 },
  own: { first: 262, topThree: 275, wrongPer100: 37, nearMissesShown: 3 },
  unseen1: { first: 139, topThree: 154, wrongPer100: 38, nearMissesShown: 4 },
  unseen2: { first: 96, topThree: 104, wrongPer100: 31, nearMissesShown: 0 },
  unseen3: { first: 55, topThree: 56, wrongPer100: 10, nearMissesShown: 0 },
  unseen4: { first: 133, topThree: 158, wrongPer100: 58, nearMissesShown: 4 },
  unseen5: { first: 98, topThree: 111, wrongPer100: 59, nearMissesShown: 9 },
  unseen6: { first: 100, topThree: 115, wrongPer100: 51, nearMissesShown: 3 },
  unseen7: { first: 119, topThree: 127, wrongPer100: 47, nearMissesShown: 8 },
  unseen8: { first: 130, topThree: 145, wrongPer100: 60, nearMissesShown: 10 },
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
