import { afterEach, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  addSpan,
  daysBetween,
  isDay,
  leadingDay,
  localDay,
  parseDay,
} from '../../../src/core/days/day';
import { day } from '../../support/vault';

describe('what a day is', () => {
  it.each([
    ['2026-11-05', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2026-04-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-01-00', false],
    ['0000-01-01', false],
    ['0001-01-01', true],
    ['2026-1-5', false],
    ['20261105', false],
    ['2026-11-05 ', false],
  ])('%s: %s', (text, is) => {
    expect(isDay(text)).toBe(is);
  });

  it.each([
    ['2026-11-05T09:30:00', '2026-11-05'],
    ['2026-11-05T23:59:59+14:00', '2026-11-05'],
    ['2026-11-05 09:30', '2026-11-05'],
    [' 2026-11-05 ', '2026-11-05'],
    ['2026-11-055', null],
    ['2026-11-05x', null],
    ['5 Nov 2026', null],
  ])('reads the day part of %s', (text, wanted) => {
    expect(parseDay(text)).toBe(wanted);
  });

  it.each([
    ['2026-10-29 Design evening', '2026-10-29'],
    ['2026-10-29', '2026-10-29'],
    ['2026-10-291', null],
    ['2026-02-30 Talk', null],
    ['On 2026-10-29', null],
  ])('finds the day that a name starts with: %s', (name, wanted) => {
    expect(leadingDay(name)).toBe(wanted);
  });
});

describe('adding to a day', () => {
  it.each([
    ['2026-01-31', 1, 'months', '2026-02-28'],
    ['2024-01-31', 1, 'months', '2024-02-29'],
    ['2026-08-31', 3, 'months', '2026-11-30'],
    ['2026-01-31', 2, 'months', '2026-03-31'],
    ['2024-02-29', 1, 'years', '2025-02-28'],
    ['2024-02-29', 4, 'years', '2028-02-29'],
    ['2026-12-31', 1, 'days', '2027-01-01'],
    ['2026-02-27', 2, 'weeks', '2026-03-13'],
    ['9999-12-31', 1, 'days', null],
    ['0099-12-31', 1, 'days', '0100-01-01'],
  ] as const)('%s + %d %s = %s', (from, count, unit, wanted) => {
    expect(addSpan(day(from), { count, unit })).toBe(wanted);
  });

  it.each([1e9, 1e15, Number.POSITIVE_INFINITY])('%d days on, there is no day', (count) => {
    expect(addSpan(day('2026-11-20'), { count, unit: 'days' })).toBeNull();
  });

  it('counts the days that it added, over any span of the calendar', () => {
    const days = fc.date({
      min: new Date('0001-01-01'),
      max: new Date('9000-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 300_000 }), (date, count) => {
        const from = day(date.toISOString().slice(0, 10));
        const to = addSpan(from, { count, unit: 'days' });
        expect(to).not.toBeNull();
        expect(daysBetween(from, to ?? from)).toBe(count);
        expect(from <= (to ?? from)).toBe(true);
      }),
    );
  });
});

// A half-hour change of the clock, a midnight that daylight saving removes (Cairo), a whole day
// that a zone skipped (Apia, 2011-12-30), and both ends of the date line.
const ZONES = [
  'Pacific/Apia',
  'America/Los_Angeles',
  'Africa/Cairo',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
];

describe.each(ZONES)('days in %s', (zone) => {
  const before = process.env['TZ'];
  afterEach(() => {
    process.env['TZ'] = before ?? '';
    if (before === undefined) delete process.env['TZ'];
  });

  function inZone<T>(work: () => T): T {
    process.env['TZ'] = zone;
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    return work();
  }

  it('every day of 2011 and 2026 has one day after it, across changes of the clock', () => {
    inZone(() => {
      for (const year of ['2011', '2026']) {
        let at = day(`${year}-01-01`);
        for (let count = 0; count < 365; count++) {
          const next = addSpan(at, { count: 1, unit: 'days' });
          expect(next !== null && next > at).toBe(true);
          expect(daysBetween(at, next ?? at)).toBe(1);
          at = next ?? at;
        }
        expect(at).toBe(`${String(Number(year) + 1)}-01-01`);
      }
    });
  });

  it('leap days and month ends are added as anywhere', () => {
    inZone(() => {
      expect(addSpan(day('2011-11-30'), { count: 1, unit: 'months' })).toBe('2011-12-30');
      expect(addSpan(day('2024-02-29'), { count: 1, unit: 'years' })).toBe('2025-02-28');
      expect(addSpan(day('2026-01-31'), { count: 1, unit: 'months' })).toBe('2026-02-28');
    });
  });

  it('reads a written day as the same day', () => {
    inZone(() => {
      expect(parseDay('2026-03-29T00:30:00')).toBe('2026-03-29');
      expect(parseDay('2026-04-24')).toBe('2026-04-24');
    });
  });

  it('takes for today what the clock on the wall shows', () => {
    inZone(() => {
      expect(localDay(new Date(2026, 3, 24, 1, 30))).toBe('2026-04-24');
      expect(localDay(new Date(2026, 10, 22, 23, 59, 59))).toBe('2026-11-22');
    });
  });
});
