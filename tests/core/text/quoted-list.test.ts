import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotedItems, quotedList } from '../../../src/core/text/quoted-list';

describe('items of a list on one line', () => {
  it.each([
    ['Ana; Bo Lee ;', ['Ana', 'Bo Lee']],
    ['"Silva; Ana"; Bo', ['Silva; Ana', 'Bo']],
    ['"Ana ""the; ink"" Silva"', ['Ana "the; ink" Silva']],
    ['Bo "the ink" Lee; Cy', ['Bo "the ink" Lee', 'Cy']],
    ['"Bo" Lee; Cy', ['"Bo" Lee', 'Cy']],
    ['"Bo; Cy', ['"Bo', 'Cy']],
    [' ; ', []],
  ])('%s', (text, items) => {
    expect(quotedItems(text)).toEqual(items);
  });

  it('are read as they were written, whatever they say', () => {
    const item = fc
      .string()
      .map((text) => text.trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(fc.array(item), (items) => {
        expect(quotedItems(quotedList(items))).toEqual(items);
      }),
    );
  });

  it('are one where there is nothing but quotes, however many', () => {
    expect(quotedItems('"'.repeat(100_000))).toEqual(['"'.repeat(49_999)]);
  });
});
