import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CsvReading } from '../../../src/cards/csv/csv-table';
import { guessColumns } from '../../../src/cards/csv/guess-columns';
import { cardsOfTable } from '../../../src/cards/csv/cards-of-table';
import { readCsv } from '../../../src/cards/csv/read-csv';

function read(text: string): CsvReading {
  return readCsv(new TextEncoder().encode(text));
}

/** Cells by the number of the row, or the reason why it is not read. */
function rows(text: string): Record<number, readonly string[] | string> {
  const table = read(text);
  if (table.kind === 'unreadable') throw new Error(table.reason);
  return Object.fromEntries(
    table.rows.map((row) => [row.number, row.kind === 'row' ? row.cells : row.reason]),
  );
}

function header(text: string): readonly string[] | string {
  const table = read(text);
  return table.kind === 'table' ? table.header : table.reason;
}

describe('the header of a table', () => {
  it.each([
    ['a comma', 'Name,Email\nAna,a@x.org'],
    ['a semicolon', 'Name;Email\nAna;a@x.org'],
    ['a tab', 'Name\tEmail\nAna\ta@x.org'],
    ['a bar', 'Name|Email\nAna|a@x.org'],
    ['a comma, where semicolons are in the values', 'Name,Email\n"Ana; Bo; Cy",a@x.org'],
    ['a comma below a line for a spreadsheet', 'sep=,\nName,Email\nAna,a@x.org'],
    ['a comma below a paragraph', 'Notes:\n"Some, of, the, emails, are, missing."\n\nName,Email\n'],
    ['a comma, with all line ends there are', 'Name,Email\r\nAna,a@x.org\rBo,b@x.org\n'],
  ])('is found with %s', (_, text) => {
    expect(header(text)).toEqual(['Name', 'Email']);
  });

  it('is what is in most rows where no word of it is known', () => {
    expect(header('Export of today\n\nVyrobek,Cena,Barva\na,1,b\nc,2,d\n')).toEqual([
      'Vyrobek',
      'Cena',
      'Barva',
    ]);
  });

  it('is made where there is none', () => {
    expect(header('Ana Silva,ana@x.org\nBo Lee,bo@x.org\n')).toEqual(['Column 1', 'Column 2']);
    expect(rows('Ana Silva,ana@x.org\n')).toEqual({ 1: ['Ana Silva', 'ana@x.org'] });
  });

  it('keeps names that are double, missing, or dangerous in objects', () => {
    const text = 'Name,Email,Email,,__proto__,constructor\nAna,a@x.org,b@x.org,c,d,e\n';
    expect(header(text)).toEqual([
      'Name',
      'Email',
      'Email',
      'Column 4',
      '__proto__',
      'constructor',
    ]);
    expect(rows(text)).toEqual({ 2: ['Ana', 'a@x.org', 'b@x.org', 'c', 'd', 'e'] });
  });
});

describe('the rows of a table', () => {
  it('are numbered as a spreadsheet counts them, the empty ones too', () => {
    expect(rows('Name,Note\n\n"Ana","one\ntwo"\n,\nBo,\n')).toEqual({
      3: ['Ana', 'one\ntwo'],
      5: ['Bo', ''],
    });
  });

  it('have empty cells where they are short, and are named where they are long', () => {
    expect(rows('Name,Email\nAna\nBo,b@x.org,,\nCy,Inc,c@x.org\n')).toEqual({
      2: ['Ana', ''],
      3: ['Bo', 'b@x.org'],
      4: 'it has more values than the 2 columns',
    });
  });

  it('go on after a quotation mark that is never closed', () => {
    expect(rows('Name,Email\n"Ana,a@x.org\nBo,b@x.org\nCy,c@x.org\n')).toEqual({
      2: 'a quotation mark is out of place',
      3: ['Bo', 'b@x.org'],
      4: ['Cy', 'c@x.org'],
    });
  });

  it('go on after a quotation mark that would take in the next row', () => {
    expect(rows('Name,Email,City\n"Ana"x,a@x.org,P\n"Bo",b@x.org,Q\nCy,c@x.org,R\n')).toEqual({
      2: 'a quotation mark is out of place',
      3: ['Bo', 'b@x.org', 'Q'],
      4: ['Cy', 'c@x.org', 'R'],
    });
  });

  it('may have quotation marks within a value', () => {
    expect(rows('Name,Email\n"Robert "Bob" Lee",b@x.org\n5" Ana,a@x.org\n')).toEqual({
      2: ['Robert "Bob" Lee', 'b@x.org'],
      3: ['5" Ana', 'a@x.org'],
    });
  });

  it('are given up as a whole after many that are broken, which is said', () => {
    const read = Object.values(rows(`Name,Email\nBo,b@x.org\n${'"Ana,a@x.org\n'.repeat(150)}`));
    expect(read).toHaveLength(102);
    expect(read[0]).toEqual(['Bo', 'b@x.org']);
    expect(read.slice(1, -1)).toEqual(read.slice(1, -1).fill('a quotation mark is out of place'));
    expect(read.at(-1)).toBe(
      'this and all rows after it: too many quotation marks are out of place',
    );
  });

  it('of a large file are all there, those with line ends and broken ones too', () => {
    const long = Array.from({ length: 900 }, (_, at) => [
      `Ana ${String(at)}`,
      `${'long text, "quoted" '.repeat(100)}\n`.repeat(2).trim(),
    ]);
    const lines = long.map(([name = '', note = '']) => `${name},"${note.replaceAll('"', '""')}"\n`);
    const read = Object.values(rows(`Name,Note\n${lines.join('')}Bo,"never closed\nCy,end\n`));
    expect(read).toEqual([...long, 'a quotation mark is out of place', ['Cy', 'end']]);
  });
});

describe('a file that is no table', () => {
  it.each([
    ['it is empty', ''],
    ['it is empty', ' \n\n'],
    ['it is not text', 'Name,Email\nA\0na,'],
    ['it is a spreadsheet; save it as CSV first', 'PK\u0003\u0004 and so on'],
    ['it has more than 1000 columns', `Name,Email${',x'.repeat(1_000)}\n`],
    ['it has more than 1000 columns', `Name,Email\n${','.repeat(20_000)}\n`],
    ['it has more than 100000 rows', `Name,Email\n${'a,b\n'.repeat(100_001)}`],
    ['one of its lines is too long', `Name,Email\n${'a'.repeat(2_000_000)}`],
  ])('is refused: %s', (reason, text) => {
    expect(read(text)).toEqual({ kind: 'unreadable', reason });
  });

  it('is refused where it is too large, without a look at it', () => {
    expect(readCsv(new Uint8Array(64 * 1024 * 1024 + 1))).toEqual({
      kind: 'unreadable',
      reason: 'it is larger than 64 MB',
    });
  });

  it('with as many rows as are allowed is read', () => {
    const table = read(`Name,Email\n${'a,b\n'.repeat(100_000)}`);
    expect(table.kind === 'table' && table.rows.length).toBe(100_000);
  });
});

describe('bytes of any kind', () => {
  const signs = fc.constantFrom(
    ...['"', ',', ';', '\t', '\n', '\r', ' ', "'", '=', '@', 'Name', 'Email', 'a@x.org', ' ::: '],
  );
  const texts = fc.array(signs, { maxLength: 200 }).map((parts) => parts.join(''));

  it('become a table and cards, or a reason', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 500 }),
      texts.map((text) => new TextEncoder().encode(text)),
    );
    fc.assert(
      fc.property(bytes, (each) => {
        const table = readCsv(each);
        if (table.kind === 'unreadable') return;
        const cards = cardsOfTable(table, guessColumns(table));
        expect(cards).toHaveLength(table.rows.length);
      }),
    );
  });

  it('lose no row that has something in it', () => {
    const cell = fc.stringMatching(/^[a-zé" ,;\n]{0,8}$/);
    const table = fc.array(fc.tuple(cell, cell), { maxLength: 20 });
    const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(table, (cells) => {
        const text = ['Name,Email', ...cells.map((row) => row.map(quoted).join(','))].join('\r\n');
        const filled = cells.map((row) => row.map((each) => each.trim()));
        expect(Object.values(rows(text))).toEqual(
          filled.filter((row) => row.some((each) => each !== '')),
        );
      }),
    );
  });
});
