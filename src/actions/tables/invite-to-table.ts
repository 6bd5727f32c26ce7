import { addDays, type Day } from '../../core/days/day';
import type { Table } from '../../core/tables/tables';
import { tableEntries } from '../../messages/calendar/table-entries';
import { nextWorkingDays } from '../../messages/proposed-times';
import { introducedNames } from '../../words/introductions/introduction-log';
import { saveCalendar } from '../calendar/save-calendar';
import { reasonOf } from '../introductions/introduction-reason';
import type { StepContext } from '../introductions/introduction-step';
import { recordIntroduction } from '../introductions/record-introduction';
import type { NoteWrite } from '../ports';

/** Days until a table: those who are asked have to answer first, and need time for it. */
const AHEAD = 7;
/** How many days are proposed. */
const DAYS = 2;

/** What became of inviting people to a table. */
export type InviteOutcome =
  | {
      readonly kind: 'created';
      readonly path: string;
      /** The calendar file beside the note; null if none could be written. */
      readonly calendar: string | null;
      readonly written: readonly NoteWrite[];
    }
  | { readonly kind: 'exists'; readonly path: string }
  | { readonly kind: 'refused'; readonly path: string; readonly reason: string };

/** The days that are proposed for a table. */
export function tableDays(today: Day): Day[] {
  return nextWorkingDays(addDays(today, AHEAD - 1), DAYS);
}

/**
 * Proposes to introduce those of a table to each other: the note with the place and two days, which
 * the letters of its steps then say, and a calendar file beside it with both days.
 */
export async function inviteToTable(
  place: StepContext,
  { people, pairs }: Pick<Table, 'people' | 'pairs'>,
  where: string,
): Promise<InviteOutcome> {
  const table = { place: where.trim(), days: tableDays(place.today) };
  const reason = reasonOf(people, pairs);
  const status = { kind: 'proposed' } as const;
  const noted = await recordIntroduction(place, { people, reason, status, table });
  if (noted.kind !== 'created') return noted;
  const { path } = noted;
  const entries = tableEntries(path, introducedNames(people.map(({ name }) => name)), table);
  const saved = await saveCalendar(place, entries, path.replace(/\.md$/i, '.ics'));
  const isSaved = saved.kind === 'created' || saved.kind === 'changed';
  return {
    kind: 'created',
    path,
    calendar: isSaved ? saved.path : null,
    written: isSaved ? [noted.written, saved.written] : [noted.written],
  };
}
