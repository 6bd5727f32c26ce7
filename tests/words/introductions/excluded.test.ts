import { describe, expect, it } from 'vitest';
import { ledgerOn, type Excluded } from '../../../src/core/introductions/stage-ledger';
import { excludedWords } from '../../../src/words/introductions/excluded';
import { day, indexOf, note } from '../../support/vault';

const [state] = ledgerOn(indexOf({ 'a.md': note({ type: 'introduction' }) }), day('2026-11-20'));

function held([setAside, declined, later]: readonly [number, number, number]): Excluded {
  const some = (count: number) => (state ? Array.from({ length: count }, () => state) : []);
  return { setAside: some(setAside), declined: some(declined), later: some(later) };
}

describe('what is held back, in words', () => {
  it.each([
    [[3, 0, 1], 0, '3 introductions set aside, 1 comes up later'],
    [[1, 2, 2], 0, '1 introduction set aside, 2 declined, 2 come up later'],
    [[0, 0, 1], 1, '1 introduction comes up later · 1 person wants none'],
    [[0, 0, 0], 2, '2 people want no introductions'],
    [[0, 0, 0], 0, ''],
  ] as const)('%j and %d: %s', (counts, optedOut, words) => {
    expect(excludedWords(held(counts), optedOut)).toBe(words);
  });
});
