import { describe, expect, it } from 'vitest';
import { COLUMN_FIELDS, withColumn } from '../../../src/cards/csv/column-plan';
import { cardsOfTable } from '../../../src/cards/csv/cards-of-table';
import { guessColumns } from '../../../src/cards/csv/guess-columns';
import { readCsv } from '../../../src/cards/csv/read-csv';
import { COLUMN_WORDS } from '../../../src/words/cards/card-reading';

function fields(header: string): string[] {
  return guessColumns({
    kind: 'table',
    header: header.split(','),
    rows: [],
    hasHeadings: true,
  }).columns.map(({ field }) => field);
}

function cards(text: string) {
  const table = readCsv(new TextEncoder().encode(text));
  if (table.kind === 'unreadable') throw new Error(table.reason);
  return cardsOfTable(table, guessColumns(table)).map((each) =>
    each.kind === 'card' ? each.card : each.reason,
  );
}

describe('the columns of a table of anybody', () => {
  it.each([
    ['Full Name,E-mail,Phone Number,Job Title,Employer', 'name,email,phone,role,organization'],
    ['Prénom,Nom,Courriel,Téléphone,Société', 'given,family,email,phone,organization'],
    [
      'Nome,Apelido,Correio,Telemóvel,Empresa,Aniversário',
      'given,family,email,phone,organization,birthday',
    ],
    ['Vorname,Name,Mobil,Straße,PLZ,Ort', 'given,family,phone,street,postcode,city'],
    ['姓,名,会社名,電話番号,メールアドレス', 'family,given,organization,phone,email'],
    ['Имя,Фамилия,Телефон,День рождения', 'given,family,phone,birthday'],
    ['LinkedIn URL,Private email,Mobile (work),Fax no.', 'url,email,phone,fax'],
    ['Constructor,__proto__,toString', 'extra,extra,extra'],
  ])('are guessed by their names: %s', (header, expected) => {
    expect(fields(header).join()).toBe(expected);
  });

  it('can each be put right', () => {
    const plan = withColumn(
      guessColumns({ kind: 'table', header: ['Who', 'Email'], rows: [], hasHeadings: true }),
      0,
      'name',
    );
    expect(plan.columns.map(({ field }) => field)).toEqual(['name', 'email']);
  });

  it('can be chosen by a word each', () => {
    expect(Object.keys(COLUMN_WORDS)).toEqual(COLUMN_FIELDS);
  });
});

describe('a row', () => {
  it('may have several addresses in one cell', () => {
    expect(cards('Name,Email\nAna,"Ana <a@x.org>; b@x.org"\n')).toMatchObject([
      { email: ['a@x.org', 'b@x.org'], extras: [] },
    ]);
  });

  it('keeps as text what is no phone or address', () => {
    expect(cards('Name,Email,Phone\nAna,later,ask Bo\n')).toMatchObject([
      {
        email: [],
        phone: [],
        extras: [
          { label: 'Email', value: 'later' },
          { label: 'Phone', value: 'ask Bo' },
        ],
      },
    ]);
  });

  it('is named by what else it has where it names nobody', () => {
    expect(cards('Name,Email,Company\n,a@x.org,\n,,Casa\n')).toMatchObject([
      { name: 'a@x.org' },
      { name: 'Casa' },
    ]);
  });

  it('has a birthday in the order that other rows show, and else as text', () => {
    expect(cards('Name,Birthday\nAna,4/5/1990\nBo,17/4/1990\n')).toMatchObject([
      { birthday: '1990-05-04' },
      { birthday: '1990-04-17' },
    ]);
    expect(cards('Name,Birthday\nAna,4/5/1990\n')).toMatchObject([
      { birthday: null, extras: [{ label: 'Birthday', value: '4/5/1990' }] },
    ]);
  });

  it('loses the guard before what a spreadsheet would compute', () => {
    expect(cards("Name,Phone\nAna,'+351 912\n")).toMatchObject([{ phone: ['+351 912'] }]);
  });
});
