import { dayWithin, type DayOfPath } from '../history/day-of-path';
import { leadingDay } from '../day';
import { basename, folderOf } from '../note-facts';
import { remembering } from '../remembering';
import type { Settings } from '../settings';
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

/** @param byFormat how daily notes are named, where their names do not start with the day */
export function noteRules(settings: Settings, byFormat: DayOfPath | null = null): NoteRules {
  const folders = remembering((folder: string) => placeOf(folder, settings));
  const dayOf: DayOfPath = (path) => leadingDay(basename(path)) ?? byFormat?.(path) ?? null;
  const hasMeetings = settings.meetingFolders.length > 0;
  return {
    settings,
    names: nameSorter(propertyTable(settings.propertyNames)),
    placeOf: folders,
    dayOf,
    dayByName: (path) =>
      dayOf(path) ??
      (hasMeetings && folders(folderOf(path)).isMeetings ? dayWithin(basename(path)) : null),
  };
}
