import { describe, expect, it } from 'vitest';
import { cardOf, type Card, type CardReading } from '../../../src/cards/kit/card';
import { cardBody } from '../../../src/cards/import/decisions';
import { planImport } from '../../../src/cards/import/import-plan';
import {
  countRows,
  countUnanswered,
  decide,
  operationsIn,
  setBatch,
  shownRows,
  startReview,
  takeAll,
  takingAs,
  toggleProperty,
} from '../../../src/cards/import/review';
import { day, personWith } from '../../support/vault';

const { person: ANA } = personWith({ email: 'ana@x.org', role: 'designer' });
const noKey = (): null => null;

function reading(known: Pick<Card, 'name'> & Partial<Card>, where = 'card 1'): CardReading {
  return { kind: 'card', card: cardOf(known), where };
}

const READINGS: readonly CardReading[] = [
  reading({ name: 'Bo Lee', email: ['bo@x.org'] }, 'card 1'),
  reading({ name: 'Ana Silva', role: 'lead', phone: ['912'] }, 'card 2'),
  { kind: 'unreadable', where: 'card 3', reason: 'it never ends' },
  reading({ name: 'Ana da Silva', place: ['Lisbon'] }, 'card 4'),
  reading({ name: 'Ana Silva', role: 'designer' }, 'card 5'),
];

const ROWS = planImport(
  READINGS,
  [
    { kind: 'new' },
    { kind: 'same', person: ANA, evidence: [] },
    { kind: 'ask', candidates: [{ person: ANA, evidence: [] }] },
    { kind: 'ask', candidates: [{ person: ANA, evidence: [] }] },
  ],
  noKey,
);

const kinds = (review = startReview(ROWS)): string[] =>
  operationsIn(review).map(({ kind, where }) => `${kind} ${where}`);

describe('the plan of an import', () => {
  it('keeps the order of the file, with what cannot be read in its place', () => {
    expect(ROWS.map(({ kind }) => kind)).toEqual(['create', 'fill', 'unreadable', 'ask', 'same']);
    expect(countRows(ROWS)).toEqual({
      ...{ create: 1, fill: 1, changed: 0 },
      ...{ same: 1, ask: 1, unreadable: 1 },
    });
  });

  it('makes and fills in notes, but guesses nobody and replaces nothing', () => {
    expect(kinds()).toEqual(['create card 1', 'fill card 2']);
    const [, fill] = operationsIn(startReview(ROWS));
    expect(fill?.kind === 'fill' && fill.additions.map(({ id }) => id)).toEqual(['phone']);
  });

  it('replaces what the user wants replaced', () => {
    const [, fill] = operationsIn(toggleProperty(startReview(ROWS), 1, 'role'));
    expect(fill?.kind === 'fill' && fill.additions.map(({ id }) => id)).toEqual(['role', 'phone']);
  });

  it('takes one property of a card that was left out, and no other', () => {
    const review = toggleProperty(decide(startReview(ROWS), 1, { kind: 'leave' }), 1, 'role');
    const [, fill] = operationsIn(review);
    expect(fill?.kind === 'fill' && fill.additions.map(({ id }) => id)).toEqual(['role']);
  });

  it('counts those of whom nobody said who they are', () => {
    const review = startReview(ROWS);
    expect(countUnanswered(review)).toBe(1);
    expect(countUnanswered(decide(review, 3, { kind: 'create' }))).toBe(0);
  });

  it('takes a card as the person that the user says it is, or as a new one', () => {
    const review = startReview(ROWS);
    const row = ROWS[3];
    if (!row) throw new Error('no row');
    expect(kinds(decide(review, 3, takingAs(row, ANA.path)))).toContain('fill card 4');
    expect(kinds(decide(review, 3, { kind: 'create' }))).toContain('create card 4');
    expect(kinds(decide(review, 3, takingAs(row, 'People/Nobody.md')))).not.toContain(
      'fill card 4',
    );
  });

  it('takes or leaves all shown, whoever they are staying a question', () => {
    const none = takeAll(startReview(ROWS), shownRows(startReview(ROWS), 'all'), false);
    expect(kinds(none)).toEqual([]);
    const created = takeAll(none, shownRows(none, 'create'), true);
    expect(kinds(created)).toEqual(['create card 1']);
    expect(kinds(takeAll(none, shownRows(none, 'all'), true))).not.toContain('fill card 4');
  });

  it('says of all cards what the user says of the batch', () => {
    const batch = { met: day('2026-11-19'), metAt: 'Web Summit', circle: 'Lisbon' };
    const [create] = operationsIn(setBatch(startReview(ROWS), batch));
    expect(create?.kind === 'create' && create.details).toEqual({
      email: ['bo@x.org'],
      met: '2026-11-19',
      metAt: 'Web Summit',
      circle: ['Lisbon'],
    });
  });
});

describe('what a card says beyond its properties', () => {
  it('stands below them as plain text', () => {
    const extras = [{ label: 'Address (home)', value: 'Rua [[x]] 1' }];
    expect(cardBody(cardOf({ name: 'Ana', note: 'Likes # paper', extras }))).toBe(
      'Likes # paper\n\n## Card\n\n- Address (home): Rua &#91;x] 1\n',
    );
    expect(cardBody(cardOf({ name: 'Ana' }))).toBe('');
    expect(cardBody(cardOf({ name: 'Ana' }), true)).toBe('');
  });
});
