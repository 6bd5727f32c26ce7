import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardOf, type Card, type CardReading } from '../../../src/cards/kit/card';
import { cardsOfTable } from '../../../src/cards/csv/cards-of-table';
import { guessColumns } from '../../../src/cards/csv/guess-columns';
import { readCsv } from '../../../src/cards/csv/read-csv';
import { writeCsv } from '../../../src/cards/csv/write-csv';
import { runs } from '../../support/runs';

function readBack(text: string): CardReading[] {
  const table = readCsv(new TextEncoder().encode(text));
  if (table.kind === 'unreadable') throw new Error(table.reason);
  const plan = guessColumns(table);
  expect(plan.format).toBe('Google');
  return cardsOfTable(table, plan);
}

function cells(text: string): string[] {
  return (text.split('\r\n')[1] ?? '').split(',');
}

// Parts make sense: no line end but in notes, nothing that stands between several values.
const word = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .map((text) => text.replace(/[\s\p{Cc}:]+/gu, ' ').trim())
  .filter((text) => text !== '' && !text.startsWith('* '));
const name = fc.oneof(
  word,
  fc.constantFrom('=1+1', "'=1", "''@x", '-', '+A', '@handle', '"', 'a,b;c', "O'Neill", 'محمد'),
);
const list = fc.uniqueArray(name, { maxLength: 8 });
const email = fc.stringMatching(/^[a-z]{1,6}@[a-z]{1,6}\.org$/);
const phone = fc
  .stringMatching(/^\+?[1-9][0-9 ]{4,8}[0-9]$/)
  .map((text) => text.replace(/ +/g, ' '));
const parts = fc.record({
  given: word,
  additional: fc.constantFrom('', 'M.'),
  family: word,
  // A title is no part of a name: it comes back as a line of its own.
  prefix: fc.constant(''),
  suffix: fc.constantFrom('', 'Jr.'),
});
const named = fc.oneof(
  name.map((text) => ({ name: text, parts: null })),
  fc
    .tuple(fc.constantFrom('Ana', 'Bo'), fc.constantFrom('da Silva', 'Lee'), parts)
    .map(([given, family, more]) => ({
      name: [given, more.additional, family, more.suffix].filter((part) => part !== '').join(' '),
      parts: { ...more, given, family },
    })),
);
const note = fc.array(name, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n').trim());
const cards: fc.Arbitrary<Card> = fc
  .record({
    named,
    aliases: list,
    email: fc.uniqueArray(email, { maxLength: 8 }),
    phone: fc.uniqueArray(phone, { maxLength: 8 }),
    url: list,
    organization: list,
    role: fc.option(name),
    place: list,
    birthday: fc.constantFrom(null, '--02-29', '1999-04-17'),
    circle: list,
    note: fc.option(note),
    extras: fc.array(fc.record({ label: word, value: name }), { maxLength: 4 }),
  })
  .map(({ named: own, ...rest }) =>
    cardOf({ ...own, ...rest, aliases: rest.aliases.filter((alias) => alias !== own.name) }),
  );

describe('cards as a CSV file', () => {
  it("have the columns of Google's export", () => {
    const text = writeCsv([cardOf({ name: 'Ana Silva', email: ['a@x.org', 'b@x.org'] })]);
    expect(text.split('\r\n')[0]).toBe(
      '\ufeffFirst Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,' +
        'Phonetic Last Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,' +
        'Organization Title,Organization Department,Birthday,Notes,Photo,Labels,' +
        'E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,' +
        'Phone 1 - Label,Phone 1 - Value,Address 1 - Label,Address 1 - City,' +
        'Website 1 - Label,Website 1 - Value,Custom Field 1 - Label,Custom Field 1 - Value',
    );
  });

  it('come back as they were, in all that the columns can hold', () => {
    fc.assert(
      fc.property(fc.array(cards, { maxLength: 5 }), (written) => {
        const read = readBack(writeCsv(written));
        expect(read.map((each) => (each.kind === 'card' ? each.card : each.reason))).toEqual(
          written,
        );
      }),
      { numRuns: runs(300) },
    );
  });

  it.each(['=HYPERLINK("http://x")', '@SUM(A1)', "+cmd|' /C calc'!A0", '-2+3+A1', '=1'])(
    'hold no formula: %s',
    (text) => {
      const [line = ''] = writeCsv([cardOf({ name: text })])
        .split('\r\n')
        .slice(1);
      expect(line).toMatch(/^"?'/);
    },
  );

  it('hold phones and birthdays as every address book reads them', () => {
    const text = writeCsv([
      cardOf({ name: 'Ana', phone: ['+351 (912) 345-678'], birthday: '--04-17' }),
    ]);
    expect(cells(text)).toEqual(expect.arrayContaining(['+351 (912) 345-678', '--04-17']));
  });
});
