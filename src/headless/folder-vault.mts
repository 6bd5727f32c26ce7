import { readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { DailyNotes } from '../core/notes/daily-notes';
import { dayWords } from '../core/days/day-words';
import { intlNames } from '../core/days/intl-names';
import { namedDailyNotes } from '../core/notes/named-daily-notes';
import { lazy } from '../core/collections/lazy';
import { likelyFolder, type LikelyFolder } from '../core/people/likely-folder';
import { PeopleIndex } from '../core/people/people-index';
import { propertyTable } from '../core/people/properties';
import { storedTiers, STORED_TIERS } from '../core/people/tiers';
import { parseSettings, type Settings } from '../core/people/settings';
import { nameOfDay, type NamedDay } from './daily-note-names.mts';
import { dailyNotesOfVault, storedIn } from './daily-note-settings.mts';
import { errorWords } from './error-words.mts';
import { linkResolver } from './link-resolver.mts';
import { noteFiles } from './note-files.mts';
import { readFacts } from './read-facts.mts';
import { readNoteFile } from './read-note-file.mts';
import { PROGRAM_FILES } from '../words/kit/program-files';

/** A folder of notes, read as a vault. */
export type FolderVault =
  | {
      readonly kind: 'open';
      readonly root: string;
      readonly index: PeopleIndex;
      /** Where notes look like people, in a vault in which nobody is one. */
      readonly likelyFolder: LikelyFolder | null;
    }
  | { readonly kind: 'unreadable'; readonly reason: string };

type Open = Extract<FolderVault, { readonly kind: 'open' }>;

/** Where the app keeps what a plugin stores. */
const SETTINGS_FILE = '.obsidian/plugins/acquaint/data.json';

type SettingsReading =
  | { readonly kind: 'settings'; readonly settings: Settings }
  | { readonly kind: 'unreadable'; readonly reason: string };

function settingsFrom(stored: unknown, root: string): SettingsReading {
  const tiers = storedTiers(storedIn(root, STORED_TIERS));
  return { kind: 'settings', settings: { ...parseSettings(stored), tiers } };
}

function readSettings(root: string): SettingsReading {
  const file = join(root, SETTINGS_FILE);
  if (statSync(file, { throwIfNoEntry: false }) === undefined) return settingsFrom(null, root);
  try {
    const stored: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return settingsFrom(stored, root);
  } catch (error) {
    // With other settings than the user's, notes would be read and written wrongly.
    const why = error instanceof SyntaxError ? PROGRAM_FILES.notJson : errorWords(error);
    return { kind: 'unreadable', reason: PROGRAM_FILES.settingsUnread(SETTINGS_FILE, why) };
  }
}

/** The daily notes of a vault; the program knows no language of an app, only those of the settings. */
function dailyNotesIn(
  format: string,
  paths: readonly string[],
  { languages: tried }: Settings,
): DailyNotes {
  const languages = lazy(() => tried.map(intlNames));
  const notes = lazy(() =>
    paths.flatMap((path): NamedDay[] => {
      const day = daily.dayOf(path);
      return day === null ? [] : [{ name: path.replace(/\.md$/i, ''), day }];
    }),
  );
  const daily = namedDailyNotes(format, {
    language: () => ({ words: dayWords(languages()), weeks: null }),
    write: (day, pieces) => nameOfDay(day, pieces, { languages, notes }),
    paths: () => paths,
  });
  return daily;
}

function readIndex(root: string, settings: Settings): Pick<Open, 'index' | 'likelyFolder'> {
  const paths = noteFiles(root);
  const format = settings.dailyNotes || dailyNotesOfVault(root);
  const index = new PeopleIndex(settings, dailyNotesIn(format, paths, settings));
  const table = propertyTable(settings.propertyNames);
  const reading = { resolve: linkResolver(paths), table };
  const notes = paths.map((path) => readFacts(path, readNoteFile(join(root, path)), reading));
  index.update(notes.map((facts) => ({ kind: 'set', facts })));
  index.markReady();
  const isNobodyHere = index.people().next().done === true;
  return { index, likelyFolder: isNobodyHere ? likelyFolder(notes, table, settings) : null };
}

/** Reads a folder with all its notes. Never throws: what is no vault is an answer. */
export function openVault(folder: string): FolderVault {
  try {
    if (!statSync(folder).isDirectory())
      return { kind: 'unreadable', reason: PROGRAM_FILES.noFolder };
    const root = realpathSync(folder);
    const reading = readSettings(root);
    if (reading.kind === 'unreadable') return reading;
    return { kind: 'open', root, ...readIndex(root, reading.settings) };
  } catch (error) {
    return { kind: 'unreadable', reason: errorWords(error) };
  }
}
