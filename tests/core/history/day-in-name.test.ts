import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../src/core/daily-block/note-date-format';
import { addDays } from '../../../src/core/day';
import { dayByFormat } from '../../../src/core/history/day-in-name';
import { dayWithin } from '../../../src/core/history/day-of-path';
import { day } from '../../support/vault';

const someDay = fc
  .integer({ min: 0, max: 36_000 })
  .map((count) => addDays(day('2000-01-01'), count));

describe('the day in the name of a daily note', () => {
  it('is the one for which the app would give it that name, in every format', () => {
    const formats = fc.constantFrom(
      ...['DD-MM-YYYY', 'YYYYMMDD', 'YYYY/MM/DD', '[Journal]/YYYY/MM-MMMM/D MMM YYYY'],
      ...['dddd, MMMM D YYYY', '[Day] YY.M.D', 'Q YYYY-M-D (ddd)'],
    );
    fc.assert(
      fc.property(someDay, formats, (on, format) => {
        const name = formatDay(on, format) ?? '';
        expect(dayByFormat(format)?.(`${name}.md`)).toBe(on);
      }),
    );
  });

  it.each([
    ['[Journal]/DD-MM-YYYY', 'Journal/05-11-2026.md', '2026-11-05'],
    ['[Journal]/DD-MM-YYYY', '05-11-2026.md', null],
    ['[Journal]/DD-MM-YYYY', 'Journal/31-02-2026.md', null],
    ['[Journal]/DD-MM-YYYY', 'Journal/05-11-2026 Talk.md', null],
    ['Journal/DD-MM-YYYY', 'Journal/05-11-2026.md', '2026-11-05'],
    ['/Do MMMM YYYY/', '5th november 2026.md', '2026-11-05'],
    ['gggg-[W]ww DD.MM.YYYY', '2026-W45 05.11.2026.md', '2026-11-05'],
    ['MM MMMM DD YYYY', '11 Novembro 05 2026.md', '2026-11-05'],
    ['YYYY.MM.DD', '2026x11x05.md', null],
  ])('in %s of %s is %s', (format, path, expected) => {
    expect(dayByFormat(format)?.(path) ?? null).toBe(expected);
  });

  it.each(['', 'YYYY-MM-DD', '[Journal]/YYYY-MM-DD dddd', 'YYYY-[W]ww', 'MM-DD', 'Journal'])(
    'needs no reader, or has none, in %s',
    (format) => {
      expect(dayByFormat(format)).toBeNull();
    },
  );

  it('is read of any format and path without harm', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (format, path) => {
        const found = dayByFormat(format)?.(path) ?? null;
        expect(found === null || day(found) === found).toBe(true);
      }),
    );
  });
});

describe('the day within the name of a meeting', () => {
  it.each([
    ['Ana 2026-11-05', '2026-11-05'],
    ['Call (2026-11-05) Ana', '2026-11-05'],
    ['2026-11-055', null],
    ['12026-11-05', null],
    ['2026-02-30 Ana', null],
    ['Ana', null],
  ])('of %s is %s', (name, expected) => {
    expect(dayWithin(name)).toBe(expected);
  });
});
