import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, isDay, type Day } from '../../../src/core/days/day';
import { parseSettings } from '../../../src/core/people/settings';
import { day, factsOf, indexOf, note, type Texts } from '../../support/vault';

const PATH = 'People/Ana.md';

function upcoming(texts: Texts, today: string, stored: object = {}) {
  const dates = indexOf(texts, parseSettings(stored)).upcomingDates(day(today));
  return dates.map(({ person, property, date, inDays, years }) => ({
    name: person.name,
    property,
    date,
    inDays,
    years,
  }));
}

describe('birthdays', () => {
  it('come up within the lead days, with the age', () => {
    const texts = { [PATH]: note({ birthday: '1986-11-23' }) };
    const found = { name: 'Ana', property: null, date: '2026-11-23', inDays: 3, years: 40 };
    expect(upcoming(texts, '2026-11-20')).toEqual([found]);
    expect(upcoming(texts, '2026-11-20', { leadDays: 2 })).toEqual([]);
    expect(upcoming(texts, '2026-11-24')).toEqual([]);
  });

  it('come up without a year, and over the turn of the year', () => {
    const found = { name: 'Ana', property: null, date: '2027-01-02', inDays: 3, years: null };
    for (const birthday of ['--01-02', '01-02'])
      expect(upcoming({ [PATH]: note({ birthday }) }, '2026-12-30')).toEqual([found]);
  });

  it.each([
    ['2027-02-25', '2027-02-28'],
    ['2028-02-25', '2028-02-29'],
  ])('on 29 February are, seen from %s, on %s', (today, date) => {
    expect(upcoming({ [PATH]: note({ birthday: '--02-29' }) }, today)).toMatchObject([{ date }]);
  });

  it('are of nobody with whom it is closed, and not of the day of birth', () => {
    const closed = note({ birthday: '--11-20', 'follow-up-status': 'closed' });
    expect(upcoming({ [PATH]: closed }, '2026-11-20')).toEqual([]);
    const born = { [PATH]: note({ birthday: '2026-11-20' }) };
    expect(upcoming(born, '2026-11-20')).toMatchObject([{ years: null }]);
  });

  it('stand in order by day, then path', () => {
    const texts = {
      'People/Cy.md': note({ birthday: '--11-21' }),
      'People/Bo.md': note({ birthday: '--11-21' }),
      'People/Ana.md': note({ birthday: '--11-22' }),
    };
    expect(upcoming(texts, '2026-11-20').map(({ name }) => name)).toEqual(['Bo', 'Cy', 'Ana']);
  });

  it('follow the notes as they change', () => {
    const index = indexOf({ [PATH]: note({ birthday: '--11-21' }) });
    const dates = (): readonly Day[] =>
      index.upcomingDates(day('2026-11-20')).map(({ date }) => date);
    const [facts] = factsOf({ [PATH]: note({ birthday: '--11-22' }) });
    if (facts) index.update([{ kind: 'set', facts }]);
    expect(dates()).toEqual(['2026-11-22']);
    index.update([{ kind: 'removed', path: PATH }]);
    expect(dates()).toEqual([]);
  });
});

describe('other dates', () => {
  const STORED = { dateProperties: ['wedding-date'] };

  it('come up where the user lists the property, however the note writes it', () => {
    const texts = { [PATH]: note({ Wedding_date: '2014-11-21', 'first-date': '2010-11-21' }) };
    expect(upcoming(texts, '2026-11-20', STORED)).toMatchObject([
      { property: 'Wedding_date', date: '2026-11-21', years: 12 },
    ]);
  });

  it('are a problem where they cannot be read, and no contact where they are links', () => {
    const settings = parseSettings(STORED);
    const wrong = indexOf({ [PATH]: note({ 'wedding-date': 'in spring' }) }, settings);
    expect(wrong.problems()).toMatchObject([{ path: PATH, property: 'wedding-date' }]);
    const link = indexOf({ [PATH]: note({ 'wedding-date': '[[2014-11-21]]' }) }, settings);
    expect(link.person(PATH)?.linkedDays).toEqual([]);
    expect(link.upcomingDates(day('2026-11-20'))).toHaveLength(1);
  });
});

/** The next day on which a day of the year falls, looked for day by day. */
function nextBySearch(monthDay: string, today: Day): Day {
  for (let date = today; ; date = addDays(date, 1)) {
    const isEve = monthDay === '02-29' && date.endsWith('-02-28');
    const hasLeapDay = isDay(`${date.slice(0, 4)}-02-29`);
    if (date.slice(5) === monthDay || (isEve && !hasLeapDay)) return date;
  }
}

describe('what comes up', () => {
  it('is found as by looking through the days one by one', () => {
    const someDay = fc
      .integer({ min: 0, max: 4_000 })
      .map((count) => addDays(day('2024-01-01'), count));
    fc.assert(
      fc.property(someDay, someDay, fc.integer({ min: 0, max: 365 }), (born, today, leadDays) => {
        const monthDay = born.slice(5);
        const found = upcoming({ [PATH]: note({ birthday: `--${monthDay}` }) }, today, {
          leadDays,
        });
        const next = nextBySearch(monthDay, today);
        const isIn = daysBetween(today, next) <= leadDays;
        expect(found[0]?.date ?? null).toBe(isIn ? next : null);
      }),
    );
  });
});
