import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addSpan, type Span } from '../../../src/core/days/day';
import { newPeople } from '../../../src/core/triage/new-people';
import {
  commonGround,
  firstContactDay,
  newestFirst,
} from '../../../src/core/triage/round-of-new-people';
import { DEFAULT_SETTINGS } from '../../../src/core/people/settings';
import { day, indexOf, note } from '../../support/vault';

const TODAY = day('2026-11-20');

function paths(texts: Readonly<Record<string, string>>, settings = DEFAULT_SETTINGS): string[] {
  return newPeople(indexOf(texts, settings), TODAY).map(({ path }) => path);
}

describe('who is new', () => {
  it('is somebody with neither a rhythm nor a status nor a day', () => {
    expect(
      paths({
        'People/Bare.md': '',
        'People/Card.md': note({ email: 'c@x.org', organization: 'Ponte' }),
        'People/Long ago.md': note({ met: '2020-01-01', 'last-contact': '2021-01-01' }),
      }),
    ).toEqual(['People/Bare.md', 'People/Card.md', 'People/Long ago.md']);
  });

  it.each([
    ['a rhythm', { cadence: '3 months' }],
    ['a status', { 'follow-up-status': 'closed' }],
    ['a day', { 'follow-up': '2027-01-01' }],
    ['a first message to write', { met: '2026-11-19' }],
    ['a pause', { paused: true }],
  ])('is nobody with %s', (_, properties) => {
    expect(paths({ 'People/Ana.md': note(properties) })).toEqual([]);
  });

  it('is not the user, nor anybody whose circle has a rhythm', () => {
    const settings = {
      ...DEFAULT_SETTINGS,
      myNote: 'People/Me.md',
      cadenceByCircle: ['family: 2 weeks'],
    };
    const texts = { 'People/Me.md': '', 'People/Bo.md': note({ circle: 'family' }) };
    expect(paths(texts, settings)).toEqual([]);
  });
});

describe('the order of new people', () => {
  it('has the newest first, and what came in one go as it came', () => {
    const made = new Map([
      ['old', 1_000],
      ['first row', 500_000],
      ['second row', 500_400],
      ['third row', 501_900],
      ['today', 900_000],
    ]);
    const texts = Object.fromEntries([...made.keys()].map((name) => [`People/${name}.md`, '']));
    const madeAt = (path: string): number => made.get(path.slice(7, -3)) ?? 0;
    const order = newestFirst([...indexOf(texts).people()], madeAt).map(({ name }) => name);
    expect(order).toEqual(['today', 'first row', 'second row', 'third row', 'old']);
  });
});

describe('the day of a first contact', () => {
  const span = fc.record({
    count: fc.integer({ min: 1, max: 20 }),
    unit: fc.constantFrom<Span['unit']>('weeks', 'months', 'years'),
  });

  it('is a day to come within the rhythm, whoever is in turn', () => {
    fc.assert(
      fc.property(span, fc.nat(500), (cadence, turn) => {
        const first = firstContactDay(cadence, null, { today: TODAY, turn });
        const end = addSpan(TODAY, cadence);
        expect(first !== null && end !== null && first > TODAY && first <= end).toBe(true);
      }),
    );
  });

  it('is another one for almost everybody of thirty', () => {
    const days = Array.from({ length: 30 }, (_, turn) =>
      firstContactDay({ count: 3, unit: 'months' }, null, { today: TODAY, turn }),
    );
    expect(new Set(days).size).toBeGreaterThan(25);
  });

  it('is left to the rhythm where that says a day to come', () => {
    const at = { today: TODAY, turn: 0 };
    expect(firstContactDay({ count: 1, unit: 'months' }, day('2026-11-01'), at)).toBeNull();
    expect(firstContactDay({ count: 1, unit: 'months' }, day('2020-11-01'), at)).not.toBeNull();
  });
});

describe('what somebody new shares', () => {
  it('names who knows them first, then the same event and the same organization', () => {
    const index = indexOf({
      'People/New.md': note({ organization: 'Ponte', 'met-at': 'Book fair' }),
      'People/Ana.md': note({ organization: 'PONTE', cadence: '1 month' }),
      'People/Bo.md': note({ 'met-at': 'Book fair', met: '2026-11-19' }),
      'People/Cy.md': note({ knows: '[[New]]', 'follow-up-status': 'closed' }),
      'People/Also new.md': note({ organization: 'Ponte' }),
    });
    const person = index.person('People/New.md');
    if (!person) throw new Error('no such note');
    const shared = commonGround(index, person, { today: TODAY, most: 5 });
    expect(shared.map(({ kind, person: { name } }) => `${kind} ${name}`)).toEqual([
      'acquainted Cy',
      'event Bo',
      'organization Ana',
    ]);
    expect(commonGround(index, person, { today: TODAY, most: 1 })).toHaveLength(1);
  });
});
