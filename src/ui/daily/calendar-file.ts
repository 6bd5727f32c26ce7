import { Notice } from 'obsidian';
import { folderOf } from '../../core/note-facts';
import { fileNameFor } from '../../core/person/new-note';
import type { Person } from '../../core/person/person';
import { CALENDAR } from '../../core/words/calendar';
import { READING } from '../../core/words/interface';
import type { Interface } from '../interface';

/** Beside the calendar of all, so that whoever finds one finds the other. */
function pathFor(person: Person | null, file: string): string {
  if (person === null) return file;
  const folder = folderOf(file);
  return `${folder === '' ? '' : `${folder}/`}${fileNameFor(person.name)}.ics`;
}

/** Brings the calendar file up to date, or makes one of what is about one person. */
export async function saveCalendarFile(ui: Interface, person: Person | null): Promise<void> {
  const { index } = ui.surroundings.people;
  const { calendarFile } = index.settings;
  const isReading = index.state === 'reading';
  if (isReading || calendarFile === '') {
    new Notice(isReading ? READING : CALENDAR.noFile);
    return;
  }
  const [{ calendarEntries }, { saveCalendar }] = await Promise.all([
    import('../../messages/calendar/calendar-entries'),
    import('../../actions/save-calendar'),
  ]);
  const today = ui.surroundings.clock.today();
  const entries = calendarEntries(index, today, person);
  const path = pathFor(person, calendarFile);
  if (person !== null && entries.length === 0) {
    new Notice(CALENDAR.nothing(person.name));
    return;
  }
  await ui.deeds.carryOut(
    ({ store }) => saveCalendar({ store, today }, entries, path),
    CALENDAR.saved(entries.length, path),
  );
}
