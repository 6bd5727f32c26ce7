import { describe, expect, it } from 'vitest';
import { dueCountWords } from '../../../src/words/follow-ups/due-count';

describe('the words in the status bar', () => {
  it.each([
    [5, 2, '5 follow-ups due · 2 introductions'],
    [1, 1, '1 follow-up due · 1 introduction'],
    [5, 0, '5 follow-ups due'],
    [0, 2, '2 introductions due'],
    [0, 1, '1 introduction due'],
    [0, 0, ''],
  ])('for %i follow-ups and %i introductions', (followUps, introductions, words) => {
    expect(dueCountWords(followUps, introductions)).toBe(words);
  });
});
