import type { ProposedTable } from '../../core/introductions/introduction-text';
import { CALENDAR_ENTRIES } from '../../words/calendar/calendar';
import type { CalendarEntry } from './calendar-entries';
import { noteEntryId } from './entry-id';

/** The days that are proposed for a table, an entry each; `path`: the note of the introduction. */
export function tableEntries(
  path: string,
  names: string,
  { place, days }: ProposedTable,
): CalendarEntry[] {
  return days.map((day, at) => ({
    uid: noteEntryId(path, `table-${String(at + 1)}`),
    kind: 'meeting',
    date: day,
    start: day,
    rule: null,
    summary: CALENDAR_ENTRIES.table(names),
    description: CALENDAR_ENTRIES.proposedDay(at + 1, days.length),
    location: place,
    path,
  }));
}
