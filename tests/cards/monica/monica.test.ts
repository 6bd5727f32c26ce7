import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { otherKind } from '../../../src/cards/file-kind';
import { cardsOfSource, readCardSource, remarkOn } from '../../../src/cards/read-card-file';
import type { Card, CardReading } from '../../../src/cards/kit/card';
import { runs } from '../../support/runs';

const FOLDER = 'tests/fixtures/coming-from/monica';

function bytesOf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(`${FOLDER}/${name}`));
}

function readings(bytes: Uint8Array): readonly CardReading[] {
  const source = readCardSource(bytes);
  return source.kind === 'unsure' ? [] : cardsOfSource(source);
}

function cards(bytes: Uint8Array): Card[] {
  return readings(bytes).flatMap((each) => (each.kind === 'card' ? [each.card] : []));
}

function text(written: string): Uint8Array {
  return new TextEncoder().encode(written);
}

const TAGS = ['Type, and letters'];

const ANA = {
  name: 'Ana Maria Silva',
  aliases: ['Aninha'],
  email: ['ana@x.example'],
  phone: ['+351912345678'],
  url: ['https://x.com/anasilva'],
  organization: ['Studio Ponte'],
  role: 'Designer',
  place: ['Porto'],
  birthday: '1999-04-17',
  circle: TAGS,
  uid: '11111111-aaaa-4aaa-8aaa-000000000001',
};

const ANA_LINES = [
  { label: 'Address (home)', value: 'Rua da Ponte 1, 4000-001, Porto, PT' },
  { label: 'Locker', value: '12, left' },
  { label: 'Food', value: 'No nuts' },
  { label: 'Colleague', value: 'Bo Lee' },
  { label: 'Child', value: 'Duda Silva' },
  {
    label: 'Activity',
    value:
      "2026-10-12: Coffee by the river: INSERT INTO `contacts` (`id`,`first_name`) VALUES (99,'Nobody');",
  },
  { label: 'Activity', value: '2026-09-01: Walk' },
  { label: 'Task', value: 'Send the paper' },
];

describe.each(['monica.sql', 'monica.json'])('an export of Monica: %s', (file) => {
  const isSql = file.endsWith('sql');

  it('is a file of cards, whatever it is called', () => {
    expect(otherKind(bytesOf(file), 'export.json')).toBeNull();
  });

  it('gives a card for each contact, and none for whom it keeps as a relation alone', () => {
    expect(cards(bytesOf(file)).map(({ name }) => name)).toEqual([
      'Ana Maria Silva',
      'Bo Lee',
      "Cy O'Hara",
    ]);
    expect(readings(bytesOf(file)).every(({ kind }) => kind === 'card')).toBe(true);
  });

  it('gives what Monica knows of somebody, and what no property is for as lines', () => {
    const [ana] = cards(bytesOf(file));
    const met = { met: ['2025-11-05'], metThrough: ['Bo Lee'], cadence: ['30 days'] };
    const own = { ...met, lastContact: ['2026-10-20'], knows: ['Bo Lee', 'Duda Silva'] };
    expect(ana).toMatchObject({ ...ANA, own: isSql ? { ...own, metAt: ['Lisbon fair'] } : own });
    expect(ana?.note).toBe('Prints with lead.\nLikes [[kites]].\n\nKnows `printers` in Porto.');
    const met_ = { label: 'How we met', value: 'At the type stand' };
    const lines = isSql ? [...ANA_LINES.slice(0, 2), met_, ...ANA_LINES.slice(2)] : ANA_LINES;
    expect(ana?.extras).toEqual(lines);
  });

  it('keeps the zeros of a number, and a day without its year', () => {
    const [, bo] = cards(bytesOf(file));
    expect(bo).toMatchObject({
      phone: ['004930555010'],
      birthday: '--03-07',
      own: { lastContact: ['2026-11-02'], knows: ['Ana Maria Silva'] },
    });
    expect(bo?.own.cadence).toBeUndefined();
  });

  it('plans nothing with who has died, and takes an age for no birthday', () => {
    const [, , cy] = cards(bytesOf(file));
    expect(cy).toMatchObject({
      organization: ['Ponte "Press" \\ Co'],
      birthday: null,
      own: { status: ['closed'], paused: ['true'] },
      extras: [
        { label: 'Birthday', value: '1950' },
        { label: 'Deceased', value: '2024-02-01' },
      ],
    });
  });

  it('says what stays in the file', () => {
    const source = readCardSource(bytesOf(file));
    expect(source.kind === 'unsure' ? null : remarkOn(source)).toBe(
      'Left in the file: 2 reminders, 1 gift',
    );
  });
});

const INSERT = 'INSERT IGNORE INTO `contacts` (`id`,`first_name`,`last_name`) VALUES\n';

describe('a dump in other words', () => {
  it.each([
    ['a table of a database', "INSERT INTO monica.contacts (id, first_name) VALUES (1, 'Ana');"],
    [
      'two statements',
      `${INSERT} (1,'Ana',NULL);\nREPLACE INTO "contacts" ("first_name") VALUES ("Bo");`,
    ],
    ['doubled quotes', `${INSERT}(1,'O''Hara','x');`],
  ])('%s is read', (_, sql) => {
    expect(cards(text(sql)).length).toBeGreaterThan(0);
    expect(readings(text(sql)).every(({ kind }) => kind === 'card')).toBe(true);
  });

  it('says that rows are cut off, and keeps those before', () => {
    expect(readings(text(`${INSERT} (1,'Ana','Silva'),\n (2,'Bo`))).toMatchObject([
      { kind: 'card', card: { name: 'Ana Silva' } },
      {
        kind: 'unreadable',
        reason: 'some rows of the file are cut off or damaged, and were left out',
      },
    ]);
  });

  it.each([
    ['INSERT INTO `users` (`id`) VALUES (1);', /not Monica’s/],
    [`${INSERT.replace('first_name', 'nickname')}(1,'Ana','x');`, /not Monica’s/],
    ['# php artisan migrate\n', /not Monica’s/],
    ['{"version":"1","exported_by":"u","account":{', /not JSON/],
    ['{"version":"1","exported_by":"u","account":{"data":[]}}', /no contact of Monica/],
  ])('%s: the reason is said', (written, reason) => {
    expect(readings(text(written))).toMatchObject([
      { kind: 'unreadable', where: 'file', reason: expect.stringMatching(reason) },
    ]);
  });
});

describe('the first exports as JSON', () => {
  it('are read too', () => {
    const contact = {
      uuid: 'abcdefgh-1',
      properties: { first_name: 'Ana', activities: { count: 1, values: ['a1'] } },
    };
    const activity = { uuid: 'a1', properties: { summary: 'Walk', happened_at: '2026-09-01' } };
    const account = {
      uuid: 'x',
      contacts: { count: 1, values: [contact] },
      activities: { count: 1, values: [activity] },
    };
    expect(cards(text(JSON.stringify({ account })))).toMatchObject([
      { name: 'Ana', own: { lastContact: ['2026-09-01'] } },
    ]);
  });
});

describe('any such file', () => {
  it('is read in a time that grows with its length', () => {
    const pieces = [
      "INSERT INTO contacts (first_name) VALUES ('",
      "('a',",
      "\\'",
      ' # x\n',
      '((',
      'INSERT  INTO a (',
    ];
    for (const piece of pieces)
      expect(readings(text(`${INSERT}${piece.repeat(200_000)}`)).length).toBeGreaterThan(0);
    expect(readings(text(`${' # x\n'.repeat(50_000)}${INSERT}`)).length).toBeGreaterThan(0);
  });

  it('never throws, whatever is in it', () => {
    const sql = fc.string({
      unit: fc.constantFrom(...Array.from(INSERT), "'", '\\', '(', ')', ',', ';', '1'),
    });
    fc.assert(
      fc.property(sql, (written) => {
        expect(readings(text(`${INSERT}${written}`)).length).toBeGreaterThan(0);
      }),
      { numRuns: runs(300) },
    );
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (data, instance) => {
        const contact = { count: 1, type: 'contact', values: [data, { properties: data, data }] };
        const account = { uuid: 'x', data: [contact, data], instance };
        expect(readings(text(JSON.stringify({ account }))).length).toBeGreaterThan(0);
      }),
      { numRuns: runs(300) },
    );
  });
});
