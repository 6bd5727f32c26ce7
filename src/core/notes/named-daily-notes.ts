import type { Day } from '../days/day';

import { lazy } from '../collections/lazy';
import { nameReader } from '../days/day-in-name';
import { PLAIN_DAILY_NOTES, type DailyNotes, type UnreadMonth } from './daily-notes';
import { piecesOf, withoutFolders, type NamePiece } from '../days/name-format';
import type { DayLanguage, NameReading } from '../days/name-parts';

/** What a host knows of the vault and of the language in which its app writes days. */
export interface NamingHost {
  /** The words of the languages tried, and how the app counts weeks. */
  readonly language: () => DayLanguage;
  /** A day in a format as the app writes it; null if the host cannot tell. */
  readonly write: (day: Day, pieces: readonly NamePiece[]) => string | null;
  /** The paths of all notes. */
  readonly paths: () => Iterable<string>;
}

const NOTHING = { kind: 'none' } as const;

function withoutEnd(path: string): string {
  return path.replace(/\.md$/i, '');
}

function dayIn(reading: NameReading): Day | null {
  return reading.kind === 'day' ? reading.day : null;
}

function troubleIn(reading: NameReading): UnreadMonth | null {
  if (reading.kind === 'day' || reading.kind === 'none') return null;
  return { word: reading.word, isAmbiguous: reading.kind === 'ambiguous' };
}

type Reader = (name: string) => NameReading;

/** The name for a day, else that of the note which has the day under another one. */
function nameFor(
  written: string | null,
  day: Day,
  { paths, read }: { readonly paths: Iterable<string>; readonly read: Reader },
): string | null {
  let other: string | null = null;
  for (const path of paths) {
    const bare = withoutEnd(path);
    if (bare === written) return written;
    if (other === null && dayIn(read(bare)) === day) other = bare;
  }
  return other ?? written;
}

/** Whether names are in the words of a language. */
function hasWords(pieces: readonly NamePiece[]): boolean {
  return pieces.some(
    (piece) => piece.kind === 'token' && /^(?:M{3,4}|d{2,4}|.*o)$/.test(piece.token),
  );
}

/**
 * The daily notes of a vault that names them in a format of the app.
 * @param format with the folder in front (`[Journal]/YYYY/MM-DD`); empty: as the app comes
 */
export function namedDailyNotes(format: string, host: NamingHost): DailyNotes {
  const pieces = piecesOf(format);
  if (pieces.length === 0) return PLAIN_DAILY_NOTES;
  const language = lazy(host.language);
  const read: Reader = nameReader(pieces, language) ?? (() => NOTHING);
  const readName: Reader = nameReader(withoutFolders(pieces), language) ?? (() => NOTHING);
  const noteOf = (day: Day): string | null => {
    const written = host.write(day, pieces);
    // Numbers are the same in every language; a name may have been written in another one.
    return hasWords(pieces) ? nameFor(written, day, { paths: host.paths(), read }) : written;
  };
  return {
    dayOf: (path) => dayIn(read(withoutEnd(path))),
    dayOfName: (name) => dayIn(readName(name)),
    unreadMonthOf: (path) => troubleIn(read(withoutEnd(path))),
    noteOf,
  };
}
