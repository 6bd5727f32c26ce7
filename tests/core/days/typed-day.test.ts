import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { addDays, addSpan } from '../../../src/core/days/day';
import { readTypedDay } from '../../../src/core/days/typed-day';
import type { Typing } from '../../../src/core/days/typing';
import { day } from '../../support/vault';
import { runs } from '../../support/runs';

const FRIDAY = '2026-11-20';

function read(text: string, typing: Partial<Omit<Typing, 'today'>> = {}, today = FRIDAY) {
  const usual = { towards: 'future', isDayFirst: false, language: 'en' } as const;
  return readTypedDay(text, { ...usual, ...typing, today: day(today) });
}

const ZONES = ['UTC', 'Africa/Cairo', 'Pacific/Apia', 'America/Los_Angeles', 'Pacific/Kiritimati'];
const zoneBefore = process.env['TZ'];

afterEach(() => {
  if (zoneBefore === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zoneBefore;
});

describe('a day to come, typed in words', () => {
  it.each([
    ['today', '2026-11-20'],
    ['Tomorrow', '2026-11-21'],
    ['friday', '2026-11-27'],
    ['sat', '2026-11-21'],
    ['on  Monday', '2026-11-23'],
    ['until next friday', '2026-11-27'],
    ['monday at 5pm', '2026-11-23'],
    ['next week', '2026-11-27'],
    ['weekend', '2026-11-21'],
    ['end of month', '2026-11-30'],
    ['next month', '2026-12-20'],
    ['15 december', '2026-12-15'],
    ['Nov 19', '2027-11-19'],
    ['20 november', '2026-11-20'],
    ['march', '2027-03-01'],
    ['1 dec 2027', '2027-12-01'],
    ['the 15th', '2026-12-15'],
    ['31st', '2026-12-31'],
  ])('reads %s as %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('takes a weekday for the one of the week to come, and the next for the week after', () => {
    const monday = '2026-11-23';
    expect(read('friday', {}, monday)).toBe('2026-11-27');
    expect(read('this friday', {}, monday)).toBe('2026-11-27');
    expect(read('next friday', {}, monday)).toBe('2026-12-04');
  });

  it('reads a day that is said to be past as past', () => {
    expect(read('last friday')).toBe('2026-11-13');
    expect(read('3 days ago')).toBe('2026-11-17');
  });
});

describe('a day past, typed in words', () => {
  it.each([
    ['yesterday', '2026-11-19'],
    ['friday', '2026-11-13'],
    ['last friday', '2026-11-13'],
    ['wednesday', '2026-11-18'],
    ['a week ago', '2026-11-13'],
    ['2 weeks', '2026-11-06'],
    ['nov 21', '2025-11-21'],
    ['october', '2026-10-01'],
    ['the 25th', '2026-10-25'],
  ])('reads %s as %s', (text, expected) => {
    expect(read(text, { towards: 'past' })).toBe(expected);
  });

  it('reads a day that is said to come as to come', () => {
    expect(read('tomorrow', { towards: 'past' })).toBe('2026-11-21');
    expect(read('in 2 weeks', { towards: 'past' })).toBe('2026-12-04');
  });
});

describe('a span, typed', () => {
  it.each(['in 3 weeks', '3 weeks', '3w', 'three weeks', '3 weeks from now', 'in 21 days'])(
    'reads %s as three weeks from today',
    (text) => {
      expect(read(text)).toBe('2026-12-11');
    },
  );

  it('is added by the calendar, clamped to the last day of the month', () => {
    expect(read('a month', {}, '2027-01-31')).toBe('2027-02-28');
    expect(read('in a fortnight')).toBe('2026-12-04');
    expect(read('1 year ago')).toBe('2025-11-20');
  });

  it('is that of the calendar for every count and unit', () => {
    const units = fc.constantFrom('days', 'weeks', 'months', 'years');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 900 }), units, (count, unit) => {
        expect(read(`in ${String(count)} ${unit}`)).toBe(addSpan(day(FRIDAY), { count, unit }));
      }),
    );
  });
});

describe('a day typed in numbers', () => {
  it('is read as it stands', () => {
    expect(read('2026-12-01')).toBe('2026-12-01');
    expect(read(' 2020-02-29 ')).toBe('2020-02-29');
    expect(read('2026/12/1')).toBe('2026-12-01');
  });

  it('is the next that there is, where not every year has it', () => {
    expect(read('29.2.')).toBe('2028-02-29');
  });

  it('stands before the month with points, whatever the system says', () => {
    expect(read('3.12.')).toBe('2026-12-03');
    expect(read('03.12.2027')).toBe('2027-12-03');
  });

  it('stands before the month with slashes where the system says so', () => {
    expect(read('3/12/27', { isDayFirst: true })).toBe('2027-12-03');
    expect(read('3/12/27')).toBe('2027-03-12');
    expect(read('12/3')).toBe('2026-12-03');
  });

  it('is told from the month where only one of them can be it', () => {
    expect(read('24/12')).toBe('2026-12-24');
    expect(read('12/24', { isDayFirst: true })).toBe('2026-12-24');
  });
});

describe('other languages', () => {
  it.each([
    ['de', 'freitag', '2026-11-27'],
    ['de', 'am Montag', '2026-11-23'],
    ['de', 'nächsten Freitag', '2026-11-27'],
    ['de', 'übermorgen', '2026-11-22'],
    ['de', 'in 3 Wochen', '2026-12-11'],
    ['de', '1. Dezember', '2026-12-01'],
    ['fr', 'vendredi', '2026-11-27'],
    ['fr', 'lundi prochain', '2026-11-23'],
    ['fr', 'demain', '2026-11-21'],
    ['fr', 'dans 3 semaines', '2026-12-11'],
    ['fr', 'le 1 décembre', '2026-12-01'],
  ])('in %s reads %s as %s', (language, text, expected) => {
    expect(read(text, { language })).toBe(expected);
  });

  it('leave English understood', () => {
    expect(read('next friday', { language: 'de' })).toBe('2026-11-27');
    expect(read('next friday', { language: 'ja' })).toBe('2026-11-27');
  });
});

describe('a text that is no day', () => {
  it.each([
    '',
    ' ',
    'spring',
    'Sun Li',
    'mon - fri',
    'monday or tuesday',
    '5pm',
    'now',
    'in two hours',
    '2027',
    '15',
    'and',
    '2026-02-31',
    '2026-13-01',
    '31.2.2027',
    '0/0',
    'feb 31',
    'in 9999 years',
    'friday 5pm PST',
    '__proto__',
    'constructor',
  ])('is none: %j', (text) => {
    expect(read(text)).toBeNull();
  });

  it('is none where it is longer than any day', () => {
    expect(read(`friday${' '.repeat(200)}`)).toBeNull();
    expect(read('next '.repeat(10_000))).toBeNull();
  });

  it('never throws, and never gives anything but a day', () => {
    const words = fc.constantFrom(
      ...['next', 'last', 'friday', 'in', '3', 'weeks', 'ago', 'dec', '31', '/', '.', 'of', 'at'],
      ...['12:30', '+', '(', ')', '\u0000', '𝓕', 'ß', '99999999999', '-1', 'BC', 'end', 'GMT'],
    );
    const phrases = fc.array(words, { maxLength: 14 }).map((parts) => parts.join(' '));
    const towards = fc.constantFrom('future', 'past');
    const language = fc.constantFrom('en', 'de', 'fr');
    fc.assert(
      fc.property(
        fc.oneof(phrases, fc.string({ maxLength: 100 })),
        towards,
        language,
        (...given) => {
          const [text, direction, spoken] = given;
          const found = read(text, { towards: direction, language: spoken });
          if (found !== null) day(found);
        },
      ),
      { numRuns: runs(2000) },
    );
  });
});

describe('the time zone', () => {
  const TEXTS = ['tomorrow', 'friday', 'next friday', '15 december', 'in 3 weeks', 'end of month'];
  const DAYS = ['2026-03-28', '2026-04-23', '2026-04-24', '2026-10-24', '2026-10-29', '2026-12-31'];

  it('moves no day, whatever its clocks do', () => {
    const readings = ZONES.map((zone) => {
      process.env['TZ'] = zone;
      return DAYS.flatMap((today) => TEXTS.map((text) => read(text, {}, today)));
    });
    for (const reading of readings) expect(reading).toEqual(readings[0]);
    expect(readings[0]).not.toContain(null);
  });

  it('is not asked for tomorrow, on any day of two years', () => {
    for (const zone of ZONES) {
      process.env['TZ'] = zone;
      for (let at = 0; at < 730; at++) {
        const today = addDays(day('2026-01-01'), at);
        expect(read('tomorrow', {}, today)).toBe(addDays(today, 1));
      }
    }
  });
});
