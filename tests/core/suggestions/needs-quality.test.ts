import { describe, expect, it } from 'vitest';
import { needResults, readNeedSet } from '../../../scripts/bench/needs-quality';

/** What a set came to when it was last measured; a change of the list may not fall far below. */
const FLOORS = {
  dev: { first: 155, topThree: 161, wrongPer100: 63, nearMissesShown: 2 },
  own: { first: 278, topThree: 282, wrongPer100: 52, nearMissesShown: 8 },
  unseen1: { first: 139, topThree: 154, wrongPer100: 56, nearMissesShown: 8 },
  unseen2: { first: 94, topThree: 101, wrongPer100: 44, nearMissesShown: 3 },
  unseen3: { first: 53, topThree: 54, wrongPer100: 24, nearMissesShown: 0 },
  unseen4: { first: 131, topThree: 153, wrongPer100: 80, nearMissesShown: 8 },
  unseen5: { first: 88, topThree: 108, wrongPer100: 80, nearMissesShown: 12 },
  unseen6: { first: 90, topThree: 106, wrongPer100: 65, nearMissesShown: 8 },
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
