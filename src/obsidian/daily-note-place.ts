import { normalizePath, type App } from 'obsidian';
import type { Day } from '../core/days/day';
import { isRecord } from '../core/text/record';
import type { Settings } from '../core/people/settings';
import { DAILY } from '../words/calendar/daily-note';
import { dailyNotesNamed } from './daily-note-names';
import { dailyNotesOfApp } from './daily-note-settings';

/** Where the daily note of a day is, or would be; or why nobody can tell. */
export type DailyNotePlace =
  | { readonly kind: 'note'; readonly path: string; readonly template: string }
  | { readonly kind: 'refused'; readonly reason: string };

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return null; // as the app takes it: nothing is set
  }
}

/** Path of the template of daily notes; the API has no way to it but the app's own file. */
async function templateIn({ vault }: App): Promise<string> {
  const { adapter, configDir } = vault;
  const file = `${configDir}/daily-notes.json`;
  const stored = (await adapter.exists(file)) ? parsed(await adapter.read(file)) : null;
  const template = isRecord(stored) ? stored['template'] : '';
  return typeof template === 'string' ? template.trim() : '';
}

/**
 * The place of the daily note of a day, the one that is there before the one that would be. How the
 * app names them is looked up each time: it tells nobody when that is changed.
 */
export async function dailyNotePlace(
  app: App,
  settings: Settings,
  day: Day,
): Promise<DailyNotePlace> {
  const format = settings.dailyNotes || (await dailyNotesOfApp(app));
  const name = dailyNotesNamed(app, format, settings).noteOf(day);
  if (name === null) return { kind: 'refused', reason: DAILY.unknownFormat(format) };
  return { kind: 'note', path: normalizePath(`${name}.md`), template: await templateIn(app) };
}
