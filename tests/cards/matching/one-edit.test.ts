import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOneEdit, withOneLeftOut } from '../../../src/cards/matching/one-edit';

/** Optimal string alignment by its table, as in textbooks. */
function distance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, row) =>
    Array.from({ length: b.length + 1 }, (__, column) => (row === 0 ? column : row)),
  );
  const at = (row: number, column: number): number => table[row]?.[column] ?? Infinity;
  for (let row = 1; row <= a.length; row++) {
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const steps = [
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + (isSame ? 0 : 1),
        row > 1 && column > 1 && isSwap ? at(row - 2, column - 2) + 1 : Infinity,
      ];
      table[row]?.splice(column, 1, Math.min(...steps));
    }
  }
  return at(a.length, b.length);
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

describe('one slip of typing', () => {
  // Distances given in the literature: Damerau 1964, Jaro's and Winkler's pairs, Wagner and Fischer.
  it.each([
    ['martha', 'marhta', 1],
    ['michael', 'micheal', 1],
    ['jones', 'johnson', 4],
    ['dixon', 'dicksonx', 4],
    ['dwayne', 'duane', 2],
    ['kitten', 'sitting', 3],
    ['saturday', 'sunday', 3],
    ['abroms', 'abrams', 1],
    ['ca', 'abc', 3],
  ])('%s and %s are at the distance that is published', (a, b, published) => {
    expect([distance(a, b), isOneEdit(a, b)]).toEqual([published, published === 1]);
  });

  it('is a distance of one, by the table', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(isOneEdit(a, b)).toBe(distance(a, b) === 1);
      }),
    );
  });

  it('leaves texts with one in common among those with a character left out', () => {
    const near = (text: string): string[] => [text, ...withOneLeftOut(text)];
    fc.assert(
      fc.property(word, word, (a, b) => {
        fc.pre(isOneEdit(a, b));
        expect(near(a).some((text) => near(b).includes(text))).toBe(true);
      }),
    );
  });
});
