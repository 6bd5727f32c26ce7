import { isRecord } from '../text/record';

function textIn(stored: Readonly<Record<string, unknown>>, name: string): string {
  const value = stored[name];
  return typeof value === 'string' ? value.trim() : '';
}

/** Brackets keep the letters of a folder from being read as parts of a day. */
function joined(folder: string, format: string): string {
  const place = folder.replace(/^\/+|\/+$/g, '');
  const name = format === '' ? 'YYYY-MM-DD' : format;
  return place === '' ? name : `[${place.replace(/[[\]]/g, '')}]/${name}`;
}

function formatIn(stored: unknown): string | null {
  return isRecord(stored) ? joined(textIn(stored, 'folder'), textIn(stored, 'format')) : null;
}

function rank(id: unknown, active: unknown): number {
  return id === active ? 0 : 1;
}

/** Periodic Notes 0.x keeps `daily`, 1.x `calendarSets` with a `day` each, one of them in use. */
function periodicFormat(stored: unknown): string | null {
  if (!isRecord(stored)) return null;
  const { daily, calendarSets, activeCalendarSet: active } = stored;
  const sets: readonly unknown[] = Array.isArray(calendarSets) ? calendarSets : [];
  const inOrder = sets
    .filter(isRecord)
    .sort((a, b) => rank(a['id'], active) - rank(b['id'], active));
  const days = [daily, ...inOrder.map((set) => set['day'])];
  const inUse = days.find((day) => isRecord(day) && day['enabled'] === true);
  return formatIn(inUse);
}

/**
 * The place of daily notes, as a format with the folder in front (`[Journal]/YYYY-MM-DD`),
 * according to the settings of the app's own plugin and of Periodic Notes; the latter wins if it
 * makes them.
 */
export function storedDailyNotes(core: unknown, periodic: unknown): string {
  return periodicFormat(periodic) ?? formatIn(core) ?? '';
}
