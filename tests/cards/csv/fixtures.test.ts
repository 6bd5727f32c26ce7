import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cardOf, type CardReading } from '../../../src/cards/kit/card';
import { cardsOfTable } from '../../../src/cards/csv/cards-of-table';
import { guessColumns } from '../../../src/cards/csv/guess-columns';
import { readCsv } from '../../../src/cards/csv/read-csv';

function read(file: string): { format: string | null; readings: CardReading[] } {
  const table = readCsv(readFileSync(new URL(`../../fixtures/csv/${file}`, import.meta.url)));
  if (table.kind === 'unreadable') throw new Error(table.reason);
  const plan = guessColumns(table);
  return { format: plan.format, readings: cardsOfTable(table, plan) };
}

function parts(given: string, family: string, more: { additional?: string; prefix?: string } = {}) {
  return { given, additional: '', family, prefix: '', suffix: '', ...more };
}

function card(where: string, known: Parameters<typeof cardOf>[0]): CardReading {
  return { kind: 'card', where, card: cardOf(known) };
}

function nobody(where: string): CardReading {
  return { kind: 'unreadable', where, reason: 'it has neither a name nor an address' };
}

const SILVA = {
  email: ['ana@work.example'],
  phone: ['+351 912 345 678'],
  organization: ['Casa Tipográfica'],
  role: 'Type designer',
  place: ['Lisboa'],
};

describe('a CSV file', () => {
  it('of LinkedIn has its header below a paragraph, and the day of the connection', () => {
    const on = (value: string) => [{ label: 'Connected on LinkedIn', value }];
    expect(read('linkedin.csv')).toEqual({
      format: 'LinkedIn',
      readings: [
        card('row 5', {
          name: 'Ana Silva',
          parts: parts('Ana', 'Silva'),
          url: ['https://www.linkedin.com/in/ana-silva'],
          organization: ['Casa Tipográfica, Lda'],
          role: 'Type designer',
          extras: on('2024-01-01'),
        }),
        card('row 6', {
          name: 'Bo Lee',
          parts: parts('Bo', 'Lee'),
          email: ['bo@example.com'],
          url: ['https://www.linkedin.com/in/bo-lee'],
          organization: ['Lee "Rust" Works'],
          role: 'Engineer',
          extras: on('2022-02-07'),
        }),
        nobody('row 7'),
        card('row 8', {
          name: 'Čeněk Dvořák 🦀',
          parts: parts('Čeněk', 'Dvořák 🦀'),
          url: ['https://www.linkedin.com/in/cenek'],
          extras: on('2025-10-31'),
        }),
      ],
    });
  });

  it("of Google has labels: the preferred first, Google's own groups left out", () => {
    expect(read('google.csv')).toEqual({
      format: 'Google',
      readings: [
        card('row 2', {
          ...SILVA,
          name: 'Ana Maria Silva',
          parts: parts('Ana', 'Silva', { additional: 'Maria', prefix: 'Dr.' }),
          aliases: ['Nani'],
          email: ['ana@work.example', 'silva@work.example', 'ana@home.example'],
          url: ['https://ana.example'],
          birthday: '--04-17',
          circle: ['Friends', 'Type, people'],
          note: 'Met at the mill.\nLikes paper, ink',
          own: { anniversary: ['2015-06-01'] },
          extras: [
            { label: 'Address (home)', value: 'Rua do Ouro 1, 1100-060 Lisboa, PT' },
            { label: 'Name Prefix', value: 'Dr.' },
            { label: 'Work Fax', value: '+351 21 000 0000' },
            { label: 'Organization Department', value: 'Fonts' },
            { label: 'Spouse', value: 'Rui' },
            { label: 'Shoe size', value: '38' },
          ],
        }),
        card('row 3', {
          name: '山田太郎',
          parts: parts('太郎', '山田'),
          email: ['taro@example.jp'],
          birthday: '1985-04-02',
          extras: [{ label: 'Reading of the name', value: 'たろう やまだ' }],
        }),
        card('row 4', {
          name: 'Corner bakery',
          phone: ['0049 30 123456'],
          organization: ['Corner bakery'],
        }),
        nobody('row 5'),
      ],
    });
  });

  it('of Google before 2024 has a name of its own, and numbered organizations', () => {
    expect(read('google-old.csv')).toEqual({
      format: 'Google',
      readings: [
        card('row 2', {
          ...SILVA,
          name: 'Dr. Ana Silva',
          parts: parts('Ana', 'Silva', { prefix: 'Dr.' }),
          aliases: ['Costa'],
          phone: ['+351 912 345 678', '+351 913 345 678'],
          birthday: '1990-04-17',
          circle: ['Type'],
          extras: [
            { label: 'Skype', value: 'ana.silva' },
            { label: 'Department', value: 'Fonts' },
          ],
        }),
        card('row 3', { name: 'Bo Lee', parts: parts('Bo', 'Lee') }),
      ],
    });
  });

  it('of Google for Outlook has a title that stands before the name', () => {
    expect(read('google-for-outlook.csv')).toEqual({
      format: 'Google (for Outlook)',
      readings: [
        card('row 2', {
          ...SILVA,
          name: 'Ana Silva',
          parts: parts('Ana', 'Silva', { prefix: 'Dr.' }),
          email: ['ana@home.example'],
          birthday: '1990-04-17',
          circle: ['Type'],
          extras: [
            { label: 'Address (home)', value: 'Rua do Ouro 1, Lisboa, 1100-060, PT' },
            { label: 'Title', value: 'Dr.' },
          ],
        }),
      ],
    });
  });

  it('of Outlook.com has phones of many kinds, of which some are no phone of the person', () => {
    expect(read('outlook-com.csv')).toEqual({
      format: 'Outlook.com',
      readings: [
        card('row 2', {
          ...SILVA,
          name: 'Ana Silva',
          parts: parts('Ana', 'Silva', { prefix: 'Dr.' }),
          email: ['ana@work.example', 'ana@home.example'],
          url: ['https://ana.example'],
          birthday: '1990-04-17',
          note: 'Met at the mill',
          extras: [
            { label: 'Address (work)', value: 'Rua do Ouro 1, 1100-060 Lisboa, Portugal' },
            { label: 'Title', value: 'Dr.' },
            { label: 'Business Fax', value: '+351 21 000 0001' },
            { label: 'Company Main Phone', value: '+351 21 000 0000' },
            { label: 'Department', value: 'Fonts' },
            { label: 'Spouse', value: 'Rui' },
          ],
        }),
        card('row 3', {
          name: 'Bo Lee',
          parts: parts('Bo', 'Lee'),
          phone: ['+47 466 88 000'],
          place: ['Oslo'],
        }),
      ],
    });
  });

  it('of Outlook has no day where it writes zeros, and addresses of Exchange', () => {
    expect(read('outlook.csv')).toEqual({
      format: 'Outlook',
      readings: [
        card('row 2', {
          name: 'Ana Silva',
          parts: parts('Ana', 'Silva', { prefix: 'Dr.' }),
          email: ['ana@mueller.example'],
          phone: ['+49 221 123456', '0171 2345678'],
          url: ['www.mueller.example'],
          organization: ['Müller & Söhne GmbH'],
          role: 'Geschäftsführerin',
          place: ['Köln'],
          birthday: '1990-04-17',
          circle: ['Type', 'Cologne'],
          note: 'Mag Papier',
          extras: [
            { label: 'Address (work)', value: 'Hauptstraße 1, Haus B, 50667 Köln, Deutschland' },
            { label: 'Title', value: 'Dr.' },
            { label: "Assistant's Phone", value: '+49 221 1' },
          ],
        }),
        card('row 3', {
          name: 'Bo Lee',
          parts: parts('Bo', 'Lee'),
          extras: [
            {
              label: 'E-mail Address',
              value: '/o=ExchangeLabs/ou=Exchange/cn=Recipients/cn=bo',
            },
          ],
        }),
      ],
    });
  });

  it('of anybody is read by the words of its header, the rest kept as text', () => {
    expect(read('any.csv')).toEqual({
      format: null,
      readings: [
        card('row 2', {
          name: 'Jörg Müller',
          parts: parts('Jörg', 'Müller'),
          email: ['joerg@example.de'],
          phone: ['0171 2345678'],
          organization: ['Müller GmbH'],
          birthday: '1990-04-17',
          extras: [{ label: 'Lieblingsfarbe', value: 'blau' }],
        }),
      ],
    });
  });
});
