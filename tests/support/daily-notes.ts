import moment from 'moment';
import type { Day } from '../../src/core/days/day';
import type { DailyNotes } from '../../src/core/notes/daily-notes';
import { dayWords } from '../../src/core/days/day-words';
import { intlNames } from '../../src/core/days/intl-names';
import { escapedFormat, type NamePiece } from '../../src/core/days/name-format';
import { namedDailyNotes } from '../../src/core/notes/named-daily-notes';
import { DEFAULT_SETTINGS } from '../../src/core/people/settings';

interface Naming {
  /** Languages tried. */
  readonly languages?: readonly string[];
  /** The language of the app, as moment has it; none: its weeks are not known either. */
  readonly app?: string | null;
  readonly paths?: readonly string[];
}

/** The library in which the app writes days, in one language. */
export function writtenByMoment(day: Day, pieces: readonly NamePiece[], app: string): string {
  return moment.utc(day).locale(app).format(escapedFormat(pieces));
}

/** The daily notes of a vault whose app names them so. */
export function dailyNotesNamed(format: string, naming: Naming = {}): DailyNotes {
  const { languages = DEFAULT_SETTINGS.languages, app = 'en', paths = [] } = naming;
  const locale = app === null ? null : moment.localeData(app);
  return namedDailyNotes(format, {
    language: () => ({
      words: dayWords(languages.map(intlNames)),
      weeks: locale && { firstDay: locale.firstDayOfWeek(), firstWeek: locale.firstDayOfYear() },
    }),
    write: (day, pieces) => (app === null ? null : writtenByMoment(day, pieces, app)),
    paths: () => paths,
  });
}
