import type { App } from 'obsidian';
import { storedDailyNotes } from '../core/notes/stored-daily-notes';

/** A settings file of the app; null if there is none or it is not JSON. */
export async function storedIn({ vault }: App, file: string): Promise<unknown> {
  const path = `${vault.configDir}/${file}`;
  try {
    const value: unknown = (await vault.adapter.exists(path))
      ? JSON.parse(await vault.adapter.read(path))
      : null;
    return value;
  } catch {
    return null; // as the app takes it: nothing is set
  }
}

async function periodicNotes(app: App): Promise<unknown> {
  const enabled = await storedIn(app, 'community-plugins.json');
  const isOn = Array.isArray(enabled) && enabled.includes('periodic-notes');
  return isOn ? storedIn(app, 'plugins/periodic-notes/data.json') : null;
}

/** How daily notes are named, as the app or Periodic Notes has it; the API has no way to ask. */
export async function dailyNotesOfApp(app: App): Promise<string> {
  return storedDailyNotes(await storedIn(app, 'daily-notes.json'), await periodicNotes(app));
}
