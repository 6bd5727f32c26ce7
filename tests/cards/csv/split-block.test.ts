import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { rowsOf, type Split } from '../../../src/cards/csv/split-block';

/** What a library says of each row that many programs read CSV with. */
function byLibrary(text: string, delimiter: string): Split[] {
  const rows: Split[] = [];
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    fastMode: false,
    step: ({ data, errors, meta }) => {
      const faults = errors.filter(({ type }) => type === 'Quotes');
      const isUnclosed = faults.some(({ code }) => code === 'MissingQuotes');
      rows.push({ cells: data, end: meta.cursor, fault: faults[0]?.index ?? -1, isUnclosed });
    },
  });
  return rows;
}

const DELIMITERS = fc.constantFrom(',', ';', '\t', '|');

/** Mostly what means something to a splitter, in all orders. */
const TEXTS = fc
  .array(
    fc.constantFrom('"', '"', '""', ',', ';', '\t', '|', '\n', ' ', '\u00a0', 'a', 'é', 'bc'),
    {
      maxLength: 30,
    },
  )
  .map((parts) => parts.join(''));

describe('rows of a block of CSV', () => {
  it('are split as a library for CSV splits them, whatever stands where', () => {
    fc.assert(
      fc.property(TEXTS, DELIMITERS, (text, delimiter) => {
        expect([...rowsOf(text, delimiter)]).toEqual(byLibrary(text, delimiter));
      }),
      { numRuns: 5_000 },
    );
  });

  it('are as many as are asked for', () => {
    const rows = rowsOf('a,b\n"c', ',');
    expect(rows.next().value).toEqual({ cells: ['a', 'b'], end: 4, fault: -1, isUnclosed: false });
    expect(rows.next().value).toEqual({ cells: ['c'], end: 6, fault: 5, isUnclosed: true });
    expect(rows.next().done).toBe(true);
  });

  it.each([
    ['lines without a delimiter', 'a\n'],
    ['delimiters without a line end', ','],
    ['marks out of place', '"a'],
    ['values that are never closed', '\n"'],
    ['spaces behind marks', '" '],
    ['spaces between marks', '"   a'],
  ])('are split in one pass: %s', (_, part) => {
    let read = 0;
    for (const row of rowsOf(part.repeat(200_000), ',')) read += row.cells.length;
    expect(read).toBeGreaterThan(0);
  });
});
