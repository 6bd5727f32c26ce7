import { describe, expect, it } from 'vitest';
import { needResults, readNeedSet } from '../../../scripts/bench/needs-quality';

/** What a set came to when it was last measured; a change of the list may not fall far below. */
const FLOORS = {
  dev: { first: 153, topThree: 160, wrongPer100: 58, nearMissesShown: 2 },
  own: { first: 272, topThree: 278, wrongPer100: 48, nearMissesShown: 8 },
  unseen1: { first: 128, topThree: 146, wrongPer100: 52, nearMissesShown: 8 },
  unseen2: { first: 91, topThree: 100, wrongPer100: 40, nearMissesShown: 3 },
  unseen3: { first: 50, topThree: 51, wrongPer100: 24, nearMissesShown: 0 },
  unseen4: { first: 119, topThree: 148, wrongPer100: 77, nearMissesShown: 7 },
  unseen5: { first: 74, topThree: 93, wrongPer100: 80, nearMissesShown: 12 },
  unseen6: { first: 73, topThree: 94, wrongPer100: 58, nearMissesShown: 8 },
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
