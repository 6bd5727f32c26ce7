import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SLIP_LENGTH, SlipIndex } from '../../../../src/core/suggestions/concepts/slip-index';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz'.split('');
const WORD = fc.string({
  unit: fc.constantFrom(...ALPHABET),
  minLength: SLIP_LENGTH,
  maxLength: 14,
});

/** All that is written for a word with one slip that leaves its first letter first or second. */
function allSlips(word: string): readonly string[] {
  const places = Array.from({ length: word.length }, (_, at) => at);
  const before = (at: number): string => word.slice(0, at);
  return [
    ...[...places, word.length].flatMap((at) =>
      ALPHABET.map((letter) => before(at) + letter + word.slice(at)),
    ),
    ...places.slice(1).map((at) => before(at) + word.slice(at + 1)),
    ...places
      .slice(1)
      .flatMap((at) => ALPHABET.map((letter) => before(at) + letter + word.slice(at + 1))),
    ...places
      .slice(0, -1)
      .map((at) => before(at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)),
  ];
}

describe('the index of slips', () => {
  it('finds a word by every slip of it', () => {
    fc.assert(
      fc.property(WORD, (word) => {
        const index = new SlipIndex();
        index.add(7, 'elsewhere');
        index.add(3, word);
        const missed = allSlips(word).filter((written) => !index.near(written).includes(3));
        expect(missed).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('gives the numbers in their order, each once', () => {
    const index = new SlipIndex();
    for (const number of [2, 5, 9]) index.add(number, 'photographe');
    expect(index.near('photograhpe')).toEqual([2, 5, 9]);
  });

  it('leaves out nearly all that begins and goes on otherwise', () => {
    const words = fc.uniqueArray(WORD, { minLength: 300, maxLength: 300 });
    fc.assert(
      fc.property(words, (all) => {
        const index = new SlipIndex();
        for (const [number, word] of all.entries()) index.add(number, word);
        const given = all.map((word) => index.near(word).length);
        const mean = given.reduce((sum, each) => sum + each, 0) / given.length;
        expect(mean).toBeLessThan(0.02 * all.length);
      }),
      { numRuns: 20 },
    );
  });
});
