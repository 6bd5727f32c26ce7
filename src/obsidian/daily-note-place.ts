import { normalizePath, type App } from 'obsidian';
import { formatDay } from '../core/daily-block/note-date-format';
import type { Day } from '../core/day';
import { isRecord } from '../core/record';
import { DAILY } from '../core/words/daily-note';
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
 * The place of the daily note of a day.
 * @param format by the settings, with the folder in front (`[Journal]/YYYY-MM-DD`); empty: as the
 * app has it
 */
export async function dailyNotePlace(app: App, format: string, day: Day): Promise<DailyNotePlace> {
  const inUse = format || (await dailyNotesOfApp(app)) || 'YYYY-MM-DD';
  const name = formatDay(day, inUse);
  if (name === null) return { kind: 'refused', reason: DAILY.unknownFormat(inUse) };
  return { kind: 'note', path: normalizePath(`${name}.md`), template: await templateIn(app) };
}
