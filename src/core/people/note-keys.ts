import type { Settings } from './settings';
import { nameSorter } from './note-names';
import { isWritten, propertyName, propertyTable, type PropertyId } from './properties';

/** The names under which a note's properties are written. */
export interface NoteKeys {
  /** The name that the note already uses and that is written, else the configured one. */
  keyOf(id: PropertyId): string;
  /** The name that is ours, whatever the note uses. */
  ownKey(id: PropertyId): string;
  /** Every name under which the note has the property. */
  keysOf(id: PropertyId): readonly string[];
}

/** Finds names in a note's properties, by the user's settings. */
export function noteKeys(
  properties: Readonly<Record<string, unknown>>,
  settings: Settings,
): NoteKeys {
  const names = settings.propertyNames;
  const { keys } = nameSorter(propertyTable(names)).sort(Object.keys(properties));
  return {
    keyOf: (id) => keys[id].find(isWritten) ?? propertyName(id, names),
    ownKey: (id) => propertyName(id, names),
    keysOf: (id) => keys[id],
  };
}
