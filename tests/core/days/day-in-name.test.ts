import 'moment/min/locales';
import fc from 'fast-check';
import moment from 'moment';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/core/days/day';
import { saysWholeDay } from '../../../src/core/days/day-in-name';
import { dayWithin } from '../../../src/core/notes/day-of-path';
import { piecesOf } from '../../../src/core/days/name-format';
import { dailyNotesNamed, writtenByMoment } from '../../support/daily-notes';
import { day } from '../../support/vault';

moment.locale('en');

const someDay = fc
  .integer({ min: 0, max: 25_000 })
  .map((count) => addDays(day('2000-01-01'), count));

const NUMBERS = [
  ...['DD-MM-YYYY', 'YYYYMMDD', 'YYYY/MM/DD', 'YYYY_MM_DD', 'YY.M.D', 'YYMMDD', 'D.M.YYYY'],
  ...[
    'YYYY-DDDD',
    'YYYY DDD',
    'GGGG-[W]WW-E',
    'GGGG[W]W d',
    'Y-MM-DD',
    'YYYYYY-MM-DD',
    'yyyy-MM-DD',
  ],
  ...['YYYY年MM月DD日', 'Q YYYY-M-D', 'YYYY-MM-DDTQo', '[Day] DD\\D-MM-YYYY', "[l'an] YYYY.MM.DD"],
];

const WORDS = [
  ...['D MMMM YYYY', 'D. MMM YYYY', 'dddd, D MMMM YYYY', 'MMMM Do, YYYY', 'YYYY/MMMM/D dd'],
  ...['D [de] MMMM [de] YYYY', 'GGGG-[W]WW dddd', 'YYYY MMMM DD (ddd)', '[Diário]/YYYY/MM-MMM/D'],
];

const WEEKS = ['gggg-[W]ww-e', 'gggg/w dddd', 'YYYY-MM-DD [W]ww'];

/** The languages of the default, and how moment has them. */
const DEFAULT_LANGUAGES = [
  'en',
  'en-gb',
  'de',
  'de-at',
  'fr',
  'fr-ca',
  'es',
  'es-mx',
  'pt',
  'pt-br',
];

/** Others, tried where the user names them. */
const OTHERS = [
  ...['pl', 'cs', 'sk', 'uk', 'ru', 'fi', 'hu', 'tr', 'ja', 'ko', 'zh-cn', 'zh-tw', 'it', 'nl'],
  ...['sv', 'da', 'nb', 'hr', 'sl', 'ca', 'ro', 'bg', 'el', 'lt', 'lv', 'et', 'gl', 'eu'],
];

function reads(formats: readonly string[], app: string, languages: readonly string[]): void {
  const named = formats.map((written) => {
    const daily = dailyNotesNamed(`[Journal]/${written}`, { languages, app });
    return { written, daily };
  });
  fc.assert(
    fc.property(someDay, fc.constantFrom(...named), (on, { written, daily }) => {
      const name = writtenByMoment(on, piecesOf(written), app);
      expect([name, daily.dayOf(`Journal/${name}.md`)]).toEqual([name, on]);
    }),
    { numRuns: 20 * formats.length },
  );
}

describe('the day in the name of a daily note', () => {
  it('is the one for which the app would give it that name, in numbers', () => {
    reads(NUMBERS, 'en', []);
    // The digits of Arabic and Persian are others.
    reads(NUMBERS, 'ar', []);
    reads([...NUMBERS, 'gggg-[W]ww-e'], 'fa', []);
  });

  it.each(DEFAULT_LANGUAGES)('is that in the words of %s, without a setting', (app) => {
    reads(WORDS, app, ['en', 'de', 'fr', 'es', 'pt']);
  });

  it.each(OTHERS)('is that in the words of %s, where the language is tried', (app) => {
    const language = app.replace(/-[a-z]+$/, (region) => region.toUpperCase());
    reads(WORDS, app, [language]);
  });

  it('is that in the words and digits of Arabic', () => {
    reads(['D MMMM YYYY', 'MMMM Do, YYYY', 'dddd D MMM YYYY'], 'ar', ['ar']);
  });

  it.each(['en', 'en-gb', 'de', 'pt-br', 'hr', 'hu'])(
    'is that in the weeks of %s, where the app tells them',
    (app) => {
      reads(WEEKS, app, ['en', 'de', 'pt', 'hr', 'hu']);
    },
  );

  it.each([
    ['[Journal]/DD-MM-YYYY', 'Journal/05-11-2026.md', '2026-11-05'],
    ['[Journal]/DD-MM-YYYY', '05-11-2026.md', null],
    ['[Journal]/DD-MM-YYYY', 'Journal/31-02-2026.md', null],
    ['[Journal]/DD-MM-YYYY', 'Journal/05-11-2026 Talk.md', null],
    ['Journal/DD-MM-YYYY', 'Journal/05-11-2026.md', '2026-11-05'],
    ['[Day] YYYYTMMTDD', 'Day 2026T11T05.md', '2026-11-05'],
    ['/Do MMMM YYYY/', '5th november 2026.md', '2026-11-05'],
    ['gggg-[W]ww DD.MM.YYYY', '2026-W45 05.11.2026.md', '2026-11-05'],
    ['MM MMMM DD YYYY', '11 Novembro 05 2026.md', '2026-11-05'],
    ['YYYY.MM.DD', '2026x11x05.md', null],
    // Where two parts differ, the name beats its folder, and the number of a day its weekday.
    ['YYYY/MM/DD-MM-YYYY', '2025/10/05-11-2026.md', '2026-11-05'],
    ['dddd D MMMM YYYY', 'Monday 5 November 2026.md', '2026-11-05'],
    ['dddd D MMMM YYYY', 'torstai 5 November 2026.md', '2026-11-05'],
    // Whole or as a language shortens it, whatever the case, dots and kind of apostrophe.
    ['D MMM YYYY', '5 NOV. 2026.md', '2026-11-05'],
    ['D MMM YYYY', '5 Sept 2026.md', '2026-09-05'],
    ['D MMM YYYY', '5 fe\u0301vr 2026.md', '2026-02-05'],
    ['D MMMM YYYY', '5 JÄNNER 2026.md', '2026-01-05'],
    ['D MMMM YYYY', '5 março 2026.md', '2026-03-05'],
    ['D MMMM YYYY', '5 mai 2026.md', '2026-05-05'],
    // Never by a prefix.
    ['D MMMM YYYY', '5 marketing 2026.md', null],
    ['D MMMM YYYY', '5 marraskuuta 2026.md', null],
    ['D MMMM YYYY', '5 Novem 2026.md', null],
    ['D MMMM YYYY', '5 Decade 2026.md', null],
    // A week of the calendar year may be one of two days.
    ['YYYY-[W]WW-E', '2026-W45-4.md', '2026-11-05'],
    ['YYYY-[W]WW-E', '2027-W53-5.md', '2027-01-01'],
    ['YYYY-[W]WW-E', '2024-W01-1.md', null],
    ['GGGG-[W]WW-E', '2025-W53-1.md', null],
    // So may a day of a week-year, around New Year.
    ['GGGG-MM-DD', 'x2026-11-05.md', null],
    ['[x]GGGG-MM-DD', 'x2026-11-05.md', '2026-11-05'],
    ['[x]GGGG-MM-DD', 'x2004-12-29.md', null],
    ['YYYY-DDDD', '2026-366.md', null],
    ['YYYY-DDDD', '2024-366.md', '2024-12-31'],
    ['YY-DDDD', '99-001.md', '1999-01-01'],
  ])('in %s of %s is %s', (format, path, expected) => {
    expect(dailyNotesNamed(format).dayOf(path)).toBe(expected);
  });

  it('is none of a word that names different months in two languages', () => {
    const path = '5 listopad 2026.md';
    const dayWith = (...languages: string[]) => {
      const daily = dailyNotesNamed('D MMMM YYYY', { languages });
      return [daily.dayOf(path), daily.unreadMonthOf(path)];
    };
    expect(dayWith('cs')).toEqual(['2026-11-05', null]);
    expect(dayWith('hr')).toEqual(['2026-10-05', null]);
    expect(dayWith('cs', 'hr')).toEqual([null, { word: 'listopad', isAmbiguous: true }]);
    expect(dayWith('en')).toEqual([null, { word: 'listopad', isAmbiguous: false }]);
  });

  it('is a trouble only where the rest has the shape', () => {
    const { unreadMonthOf: troubleOf } = dailyNotesNamed('[Journal]/D MMMM YYYY');
    expect(troubleOf('Journal/March plans 2026.md')).toBeNull();
    expect(troubleOf('Notes/5 plans 2026.md')).toBeNull();
    expect(troubleOf('Journal/5 good plans 2026.md')).toBeNull();
    expect(troubleOf('Journal/31 February 2026.md')).toBeNull();
    expect(troubleOf('Journal/5 plans 2026.md')).toEqual({ word: 'plans', isAmbiguous: false });
  });

  it.each([
    '',
    'YYYY-[W]ww',
    'MM-DD',
    'Journal',
    'YYYY-MM',
    'LL',
    'dd-mm-yyyy',
    'x',
    'YYYY-MM-Do-H',
  ])('is not told whole by %s', (format) => {
    expect(saysWholeDay(format)).toBe(false);
  });

  it('is read of any format and path without harm', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ unit: 'binary' }), (format, path) => {
        const daily = dailyNotesNamed(format);
        const found = daily.dayOf(path) ?? daily.dayOfName(path);
        expect(found === null || day(found) === found).toBe(true);
        expect(() => daily.unreadMonthOf(path)).not.toThrow();
      }),
    );
  });

  it('is looked for in linear time, whatever the format', () => {
    const format = `${'dddd '.repeat(5)}MMMM YYYY D`;
    const daily = dailyNotesNamed(format);
    expect(daily.dayOf(`${"a'".repeat(2_000)}.md`)).toBeNull();
    expect(daily.dayOf(`${'a '.repeat(2_000)}2026.md`)).toBeNull();
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
