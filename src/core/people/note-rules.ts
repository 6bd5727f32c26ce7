import { leadingDay } from '../days/day';
import { PLAIN_DAILY_NOTES, type DailyNotes } from '../notes/daily-notes';
import { dayLinks, type DayLinks } from '../notes/day-links';
import { dayWithin, type DayOfPath } from '../notes/day-of-path';
import { basename, folderOf } from '../notes/note-facts';
import { memoize } from '../collections/memoize';
import type { Settings } from './settings';
import { nameSorter, type NameSorter } from './note-names';
import { propertyTable } from './properties';

/** What a folder makes of the notes in it. */
export interface Place {
  readonly kind: 'templates' | 'people' | 'elsewhere';
  /** Whether it is the people folder itself, not one below it. */
  readonly isPeopleFolder: boolean;
  /** Whether notes of meetings lie in it. */
  readonly isMeetings: boolean;
  /** The name that its folder note has. */
  readonly name: string;
}

/** The user's settings, ready for reading a vault of notes. */
export interface NoteRules {
  readonly settings: Settings;
  readonly names: NameSorter;
  /** Few folders hold many notes, and comparing names in Unicode takes its time. */
  readonly placeOf: (folder: string) => Place;
  /** The day that a note's name says by itself; null for notes that have none. */
  readonly dayOf: DayOfPath;
  /** The same, and for a note of a meeting also a day within its name. */
  readonly dayByName: DayOfPath;
  readonly daily: DailyNotes;
  readonly days: DayLinks;
}

function isWithin(folder: string, outer: string): boolean {
  return outer !== '' && `${folder}/`.startsWith(`${outer}/`);
}

function placeOf(
  folder: string,
  { templateFolder, peopleFolder, meetingFolders }: Settings,
): Place {
  const written = folder.normalize('NFC');
  const [isTemplates, isPeople] = [templateFolder, peopleFolder].map((outer) =>
    isWithin(written, outer),
  );
  return {
    kind: isTemplates ? 'templates' : isPeople ? 'people' : 'elsewhere',
    isPeopleFolder: written === peopleFolder,
    isMeetings: meetingFolders.some((outer) => isWithin(written, outer)),
    name: basename(folder),
  };
}

/** @param daily how daily notes are named */
export function noteRules(settings: Settings, daily: DailyNotes = PLAIN_DAILY_NOTES): NoteRules {
  const placeOfFolder = memoize((folder: string) => placeOf(folder, settings));
  const dayOf: DayOfPath = (path) => leadingDay(basename(path)) ?? daily.dayOf(path);
  const hasMeetings = settings.meetingFolders.length > 0;
  return {
    settings,
    names: nameSorter(propertyTable(settings.propertyNames)),
    placeOf: placeOfFolder,
    dayOf,
    dayByName: (path) =>
      dayOf(path) ??
      (hasMeetings && placeOfFolder(folderOf(path)).isMeetings ? dayWithin(basename(path)) : null),
    daily,
    days: dayLinks(daily, {
      asLinks: settings.logDayAsLink,
      isPerson: (path) => placeOfFolder(folderOf(path)).kind === 'people',
    }),
  };
}
