import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { storedDailyNotes } from '../core/notes/stored-daily-notes';

/** A settings file of the app; null if there is none or it is not JSON. */
export function storedIn(root: string, file: string): unknown {
  try {
    const value: unknown = JSON.parse(readFileSync(join(root, '.obsidian', file), 'utf8'));
    return value;
  } catch {
    return null; // as the app takes it: nothing is set
  }
}

function periodicNotes(root: string): unknown {
  const enabled = storedIn(root, 'community-plugins.json');
  const isOn = Array.isArray(enabled) && enabled.includes('periodic-notes');
  return isOn ? storedIn(root, 'plugins/periodic-notes/data.json') : null;
}

/** How daily notes are named, as the app or Periodic Notes has it in this vault. */
export function dailyNotesOfVault(root: string): string {
  return storedDailyNotes(storedIn(root, 'daily-notes.json'), periodicNotes(root));
}
