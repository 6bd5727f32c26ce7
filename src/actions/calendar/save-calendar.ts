import type { Day } from '../../core/days/day';
import { CALENDAR } from '../../words/calendar/calendar';
import type { CalendarEntry } from '../../messages/calendar/calendar-entries';
import { calendarText, isOwnCalendar } from '../../messages/calendar/calendar-text';
import type { CreateOutcome, OutsideFiles, WriteOutcome } from '../ports';

/**
 * Writes entries as a calendar file, or brings that file up to date. The same entries
 * on any later day change nothing, and no other file than a calendar of ours is written over.
 */
export async function saveCalendar(
  { store, today }: { readonly store: OutsideFiles; readonly today: Day },
  entries: readonly CalendarEntry[],
  path: string,
): Promise<CreateOutcome | WriteOutcome> {
  if (!/[^/]\.ics$/i.test(path)) return { kind: 'refused', path, reason: CALENDAR.notACalendar };
  const created = await store.create(path, calendarText(entries, today));
  if (created.kind !== 'exists') return created;
  return store.edit(path, (before) => {
    if (!isOwnCalendar(before)) return { kind: 'refused', reason: CALENDAR.foreign };
    const text = calendarText(entries, today, before);
    return text === before ? { kind: 'unchanged' } : { kind: 'changed', text, changed: [] };
  });
}
