import type { App } from 'obsidian';
import { parseDay } from '../core/days/day';
import type { DailyNotes } from '../core/notes/daily-notes';
import { dayWords } from '../core/days/day-words';
import { intlNames } from '../core/days/intl-names';
import { piecesOf } from '../core/days/name-format';
import { namedDailyNotes } from '../core/notes/named-daily-notes';
import type { Settings } from '../core/people/settings';
import { appNames, appWeeks, spelledOut, writtenByApp } from './app-language';

const SOME_DAY = parseDay('2026-11-05');

/** Empty if the app writes days in digits, which every note reads: then there is nothing to do. */
function asTheAppComes(): string {
  const format = 'YYYY-MM-DD';
  return SOME_DAY !== null && writtenByApp(SOME_DAY, piecesOf(format)) === SOME_DAY ? '' : format;
}

/**
 * The daily notes of the vault as the app names them.
 * @param format with the folder in front; empty: as the app comes
 */
export function dailyNotesNamed(
  { vault }: App,
  format: string,
  { languages }: Pick<Settings, 'languages'>,
): DailyNotes {
  return namedDailyNotes(spelledOut(format || asTheAppComes()), {
    language: () => ({
      words: dayWords([appNames(), ...languages.map(intlNames)]),
      weeks: appWeeks(),
    }),
    write: writtenByApp,
    paths: () => vault.getMarkdownFiles().map(({ path }) => path),
  });
}
