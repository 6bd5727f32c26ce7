import { basename } from '../note-facts';
import { remembering } from '../remembering';
import type { Settings } from '../settings';
import { nameSorter, type NameSorter } from './note-names';
import { propertyTable } from './properties';

/** What a folder makes of the notes in it. */
export interface Place {
  readonly kind: 'templates' | 'people' | 'elsewhere';
  /** Whether it is the people folder itself, not one below it. */
  readonly isPeopleFolder: boolean;
  /** The name that its folder note has. */
  readonly name: string;
}

/** The user's settings, ready for reading a vault of notes. */
export interface NoteRules {
  readonly settings: Settings;
  readonly names: NameSorter;
  /** Few folders hold many notes, and comparing names in Unicode takes its time. */
  readonly placeOf: (folder: string) => Place;
}

function isWithin(folder: string, outer: string): boolean {
  return outer !== '' && `${folder}/`.startsWith(`${outer}/`);
}

function placeOf(folder: string, { templateFolder, peopleFolder }: Settings): Place {
  const written = folder.normalize('NFC');
  const [isTemplates, isPeople] = [templateFolder, peopleFolder].map((outer) =>
    isWithin(written, outer),
  );
  return {
    kind: isTemplates ? 'templates' : isPeople ? 'people' : 'elsewhere',
    isPeopleFolder: written === peopleFolder,
    name: basename(folder),
  };
}

export function noteRules(settings: Settings): NoteRules {
  return {
    settings,
    names: nameSorter(propertyTable(settings.propertyNames)),
    placeOf: remembering((folder) => placeOf(folder, settings)),
  };
}
