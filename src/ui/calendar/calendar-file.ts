import { folderOf } from '../../core/notes/note-facts';
import { fileNameFor } from '../../core/people/new-note';
import type { Person } from '../../core/people/person';
import { CALENDAR } from '../../words/calendar/calendar';
import { INDEX } from '../../words/kit/notices';
import type { UiContext } from '../kit/ui-context';
import { notify } from '../kit/notify';

/** Next to the calendar of all, so that it is easy to find. */
function pathFor(person: Person | null, file: string): string {
  if (person === null) return file;
  const folder = folderOf(file);
  return `${folder === '' ? '' : `${folder}/`}${fileNameFor(person.name)}.ics`;
}

/** Brings the calendar file up to date, or makes one of what is about one person. */
export async function saveCalendarFile(ui: UiContext, person: Person | null): Promise<void> {
  const { index } = ui.services.people;
  const { calendarFile } = index.settings;
  const isReading = index.state === 'reading';
  if (isReading || calendarFile === '') {
    notify(isReading ? INDEX.reading : CALENDAR.noFile);
    return;
  }
  const [{ calendarEntries }, { saveCalendar }] = await Promise.all([
    import('../../messages/calendar/calendar-entries'),
    import('../../actions/calendar/save-calendar'),
  ]);
  const today = ui.services.clock.today();
  const entries = calendarEntries(index, today, person);
  const path = pathFor(person, calendarFile);
  if (person !== null && entries.length === 0) {
    notify(CALENDAR.nothing(person.name));
    return;
  }
  await ui.undoable.carryOut(
    ({ store }) => saveCalendar({ store, today }, entries, path),
    CALENDAR.saved(entries.length, path),
  );
}
