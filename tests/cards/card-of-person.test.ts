import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importCards } from '../../src/actions/cards/import-cards';
import { planCards } from '../../src/actions/cards/plan-import';
import { cardOf, type Card, type CardReading } from '../../src/cards/kit/card';
import { cardOfPerson } from '../../src/cards/card-of-person';
import { extrasInNote } from '../../src/cards/kit/card-section';
import { writeCsv } from '../../src/cards/csv/write-csv';
import { safeLine } from '../../src/core/notes/safe-text';
import { phoneKeyFor } from '../../src/cards/kit/phone-key';
import { additionsOf } from '../../src/cards/import/additions';
import { cardBody } from '../../src/cards/import/decisions';
import { operationsIn, startReview } from '../../src/cards/import/review';
import { cardsOfVCards } from '../../src/cards/vcard/cards-of-vcards';
import { writeVCards, type VCardVersion } from '../../src/cards/vcard/write-vcards';
import type { PeopleIndex } from '../../src/core/people/people-index';
import { DEFAULT_SETTINGS } from '../../src/core/people/settings';
import { anybody, somebody } from '../support/identified';
import { MemoryNoteStore } from '../support/memory-note-store';
import { day, indexOf, note, personWith } from '../support/vault';
import { randomCard } from './vcard/random-cards';
import { cardsInFile } from '../support/cards-in-file';
import { runs } from '../support/runs';

const VERSIONS: readonly VCardVersion[] = ['4.0', '3.0'];

/** The vault after cards have been imported into an empty one, as new people. */
async function vaultOf(cards: readonly Card[]): Promise<PeopleIndex> {
  const store = new MemoryNoteStore();
  const where = { index: indexOf({}), store, today: day('2026-11-20') };
  const rows = cards.map((card) => ({ kind: 'create', where: card.name, card }) as const);
  const steps = { progress: () => undefined, isCancelled: () => false };
  await importCards(where, operationsIn(startReview(rows)), steps);
  return indexOf(Object.fromEntries(store.texts));
}

function exported(index: PeopleIndex): Card[] {
  return Array.from(index.people(), (person) => cardOfPerson(person));
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function cardsIn(readings: readonly CardReading[]): Card[] {
  return readings.map((reading) => {
    if (reading.kind === 'card') return reading.card;
    throw new Error(`${reading.where}: ${reading.reason}`);
  });
}

const phoneKey = phoneKeyFor(null);

describe.each(VERSIONS)('people exported as vCard %s', (version) => {
  it('say nothing new when they are imported again, whatever their cards said', async () => {
    await fc.assert(
      fc.asyncProperty(randomCard, async (card) => {
        const index = await vaultOf([card]);
        const [person] = index.people();
        if (!person) return; // nothing of the name can stand in the name of a file
        const [again] = cardsIn(cardsOfVCards(bytes(writeVCards(exported(index), version))));
        expect(again && additionsOf(again, person, phoneKey)).toEqual([]);
      }),
      { numRuns: runs(300) },
    );
  });

  it('are found again, everybody once, and nothing is planned', async () => {
    await fc.assert(
      fc.asyncProperty(anybody, async (card) => {
        const index = await vaultOf([card]);
        const readings = cardsInFile(bytes(writeVCards(exported(index), version)));
        const rows = await planCards(index, readings);
        expect(rows.map(({ kind }) => kind)).toEqual(readings.map(() => 'same'));
      }),
      {
        numRuns: runs(100),
        examples: [
          [somebody('A. A.')],
          [somebody('A. A.', { aliases: ['A. A. 明'] })],
          [somebody('+1 555')],
          [somebody('ana@x.org', { organization: ['Ponte'] })],
        ],
      },
    );
  });
});

describe('what a note has of an imported card besides', () => {
  it('is what the card said, whatever it was', () => {
    fc.assert(
      fc.property(randomCard, ({ extras }) => {
        const lines = extras.filter(({ label }) => !label.includes(':'));
        const body = cardBody(cardOf({ name: 'Ana', extras: lines }));
        const said = lines.map(({ label, value }) => ({
          label: safeLine(label),
          value: safeLine(value),
        }));
        const isWhole = (text: string): boolean => !/: :|&(?:lt|#\d+);|^\\/.test(text);
        fc.pre(said.every(({ label, value }) => label !== '' && value !== ''));
        fc.pre(said.every(({ label, value }) => isWhole(label) && isWhole(value)));
        expect(extrasInNote(`---\nmet: 2026-11-01\n---\n\nHi\n\n${body}`)).toEqual(said);
      }),
    );
  });

  it.each([
    ['## Card\n\n- Address (home): Rua X 1, Porto\n', ['Address (home)']],
    ['## Card\n\nA note.\n\n- Fax: 1\n\n## Log\n\n- 2026-11-05 call: Fax: 2\n', ['Fax']],
    ['## Card\n- Fax: 1\n### More\n- Pager: 2\n# Else\n- Spouse: Bo\n', ['Fax', 'Pager']],
    ['```\n## Card\n- Fax: 1\n```\n', []],
    ['## Cards\n- Fax: 1\n', []],
    ['- Fax: 1\n', []],
    ['## Card\n\n- no value\n- : x\n', []],
  ])('%j has the lines %j', (text, labels) => {
    expect(extrasInNote(text).map(({ label }) => label)).toEqual(labels);
  });
});

describe('people exported as CSV', () => {
  it('say nothing new when they are imported again', async () => {
    const cards = [
      cardOf({
        name: 'Ana Silva',
        ...{ email: ['ana@x.org', 'a@y.org'], phone: ['+351 912 345 678'], role: '=1+2' },
        ...{ organization: ['Ponte, Lda'], place: ['Porto'], birthday: '--04-17', circle: ['a'] },
      }),
      cardOf({ name: 'Bo "the" Lee', aliases: ['Bobby'], url: ['https://x.org/?a=1,2'] }),
    ];
    const index = await vaultOf(cards);
    const rows = await planCards(index, cardsInFile(bytes(writeCsv(exported(index)))));
    expect(rows.map(({ kind }) => kind)).toEqual(['same', 'same']);
  });

  it('have no cell that a spreadsheet takes for a formula', () => {
    const { person } = personWith({
      name: '=HYPERLINK("http://x")',
      role: '@SUM(A1)',
      email: '-x',
    });
    const text = writeCsv([cardOfPerson(person)]);
    for (const cell of [`"'=HYPERLINK(""http://x"")"`, ",'@SUM(A1),", ",'-x"]) {
      expect(text).toContain(cell);
    }
  });
});

describe('the card of a person', () => {
  it('says what the properties say of how to reach somebody', () => {
    const { person } = personWith({
      organization: '[[Studio Ponte]]',
      ...{ role: 'Designer', email: ['ana@x.org'], phone: '+351 912', url: 'https://x.org' },
      ...{ place: 'Porto', circle: ['Lisbon'], uid: 'urn:1', aliases: ['Aninha'] },
    });
    expect(cardOfPerson(person)).toEqual(
      cardOf({
        name: 'Ana Silva',
        ...{ organization: ['Studio Ponte'], role: 'Designer', email: ['ana@x.org'] },
        ...{ phone: ['+351 912'], url: ['https://x.org'], place: ['Porto'], circle: ['Lisbon'] },
        ...{ uid: 'urn:1', aliases: ['Aninha'] },
      }),
    );
  });

  it('keeps what is the user’s own to the note', () => {
    const own = { discussed: ['a secret'], offers: 'advice', seeks: 'help', met: '2026-11-01' };
    const { person } = personWith(own, '\nShe is shy.\n');
    expect(cardOfPerson(person)).toEqual(cardOf({ name: 'Ana Silva' }));
  });

  it.each([
    ['1999-04-17', '1999-04-17'],
    ['--04-17', '--04-17'],
    ['04-17', '--04-17'],
    ['02-29', '--02-29'],
    ['in spring', null],
    ['1999-02-30', null],
  ])('has the birthday %s as %s', (written, birthday) => {
    expect(cardOfPerson(personWith({ birthday: written }).person).birthday).toBe(birthday);
  });

  it('has the days of the year that the user listed, with a year and without', () => {
    const settings = { ...DEFAULT_SETTINGS, dateProperties: ['Anniversary', 'name day'] };
    const text = note({ anniversary: '2010-06-01', 'name-day': '--07-26' });
    const [card] = exported(indexOf({ 'People/Ana.md': text }, settings));
    expect(card?.extras).toEqual([
      { label: 'anniversary', value: '2010-06-01' },
      { label: 'name-day', value: '--07-26' },
    ]);
    const lines = writeVCards(card ? [card] : [], '3.0').split('\r\n');
    expect(lines).toContain('item2.X-ABDATE;X-APPLE-OMIT-YEAR=1604:1604-07-26');
  });
});
