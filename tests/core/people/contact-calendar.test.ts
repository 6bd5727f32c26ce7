import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../src/core/collections/pausing-work';
import { addDays, type Day } from '../../../src/core/days/day';
import { weekdayOf } from '../../../src/core/days/week-day';
import {
  contactMonths,
  contactYear,
  firstOfYear,
  levelOf,
} from '../../../src/core/people/contact-calendar';
import { day, indexOf, note } from '../../support/vault';

const someDay = fc
  .integer({ min: 0, max: 200_000 })
  .map((count): Day => addDays(day('1900-01-01'), count));

describe('the months of contact with somebody', () => {
  it('are twelve, in order, up to that of today', () => {
    const months = contactMonths([day('2026-11-20'), day('2026-11-02')], day('2026-11-20'));
    expect(months.map(({ month }) => month).slice(0, 2)).toEqual(['2025-12', '2026-01']);
    expect(months.at(-1)).toEqual({ month: '2026-11', days: 2 });
  });

  it('hold each day of contact of these months once, and none to come', () => {
    fc.assert(
      fc.property(someDay, fc.uniqueArray(fc.integer({ min: -900, max: 60 })), (today, offsets) => {
        const days = offsets.map((offset) => addDays(today, offset));
        const months = contactMonths(days, today);
        const [first] = months;
        const expected = days.filter(
          (one) => one <= today && one.slice(0, 7) >= (first?.month ?? ''),
        );
        expect(months.reduce((sum, month) => sum + month.days, 0)).toBe(expected.length);
        expect(new Set(months.map(({ month }) => month)).size).toBe(12);
      }),
    );
  });
});

describe('the year of contact', () => {
  it('begins on a Monday, ends today, and has 53 weeks', () => {
    fc.assert(
      fc.property(someDay, (today) => {
        const { days } = atOnce(contactYear(indexOf({}), today));
        expect(weekdayOf(firstOfYear(today))).toBe(1);
        expect(days.at(-1)?.day).toBe(today);
        expect(Math.ceil(days.length / 7)).toBe(53);
      }),
      { numRuns: 50 },
    );
  });

  it('says with whom there was contact on a day, by the rule of the last contact', () => {
    const index = indexOf({
      'People/Ana.md': note({ met: '2026-11-10' }, 'Saw her on [[2026-11-14]].\n'),
      'People/Bo.md': note({ 'last-contact': '2026-11-14' }),
      'People/Cy.md': note({ met: '2024-01-01' }),
      'People/Di.md': note({ met: '2026-11-30' }),
    });
    const year = atOnce(contactYear(index, day('2026-11-20')));
    const told = year.days.filter(({ people }) => people.length > 0);
    expect(told.map((one) => [one.day, one.people.map(({ name }) => name)])).toEqual([
      ['2026-11-10', ['Ana']],
      ['2026-11-14', ['Ana', 'Bo']],
    ]);
    expect([year.times, year.people]).toEqual([3, 2]);
  });

  it('has five steps of contact a day', () => {
    expect([0, 1, 2, 3, 4, 40].map(levelOf)).toEqual([0, 1, 2, 3, 4, 4]);
  });
});
