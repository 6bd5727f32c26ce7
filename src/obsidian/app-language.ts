import { moment } from 'obsidian';
import type { Day } from '../core/days/day';
import type { LanguageNames } from '../core/days/day-words';
import { escapedFormat, type NamePiece } from '../core/days/name-format';
import type { WeekRule } from '../core/days/week-day';

/** Whole, and as the language shortens them; a day before the month asks for the form beside one. */
const MONTHS = ['MMMM', 'MMM'] as const;
const WEEKDAYS = ['dddd', 'ddd', 'dd'] as const;

const BESIDE_A_DAY = 'D ';

/** As moment writes a day, without the number of the day in front. */
function written(month: number, day: number, format: string): string {
  return moment
    .utc([2026, month, day])
    .format(format)
    .replace(/^\p{Nd}+ /u, '');
}

/** How the app's language names months and weekdays, as its daily notes have them. */
export function appNames(): LanguageNames {
  const months = Array.from({ length: 12 }, (_, month) =>
    MONTHS.flatMap((format) => [
      written(month, 5, format),
      written(month, 5, BESIDE_A_DAY + format),
    ]),
  );
  // 1 November 2026 is a Sunday.
  const weekdays = Array.from({ length: 7 }, (_, at) =>
    WEEKDAYS.map((format) => written(10, 1 + at, format)),
  );
  return { months, weekdays };
}

/** How the app counts weeks. */
export function appWeeks(): WeekRule {
  const locale = moment.localeData();
  return { firstDay: locale.firstDayOfWeek(), firstWeek: locale.firstDayOfYear() };
}

/** A day in a format of the app, as the app itself writes it. */
export function writtenByApp(day: Day, pieces: readonly NamePiece[]): string {
  return moment.utc(day, 'YYYY-MM-DD', true).format(escapedFormat(pieces));
}

const LONG_DATES = ['L', 'LL', 'LLL', 'LLLL', 'l', 'll', 'lll', 'llll'] as const;

/** The format with what stands for a whole date of the app's language (`LL`) written out. */
export function spelledOut(format: string): string {
  const locale = moment.localeData();
  return format.replace(/\[[^[\]]*\]|\b(L{1,4}|l{1,4})\b/g, (piece, long?: string) => {
    const key = LONG_DATES.find((one) => one === long);
    return key === undefined ? piece : locale.longDateFormat(key);
  });
}
