import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initials } from '../../../src/words/names/initials';

describe('the letters in place of a picture', () => {
  it.each([
    ['Ana Silva', 'AS'],
    ['Dr. Jan Kowalski', 'JK'],
    ['Wanjiru Njoroge-Achieng', 'WA'],
    ['Олена Гринчук', 'ОГ'],
    ['ana', 'A'],
    ['林書瑤', '林'],
    ['ማርያም ተስፋዬ', 'ማ'],
    ['김 민서', '김'],
    ['', ''],
  ])('%s', (name, letters) => {
    expect(initials(name)).toBe(letters);
  });

  it('are there for any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
        expect(initials(name).length).toBeLessThan(420);
      }),
    );
  });
});
