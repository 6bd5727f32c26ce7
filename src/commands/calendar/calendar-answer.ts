import type { Person } from '../../core/people/person';
import { CALENDAR } from '../../words/calendar/calendar';
import { calendarEntries, type CalendarEntry } from '../../messages/calendar/calendar-entries';
import { calendarText } from '../../messages/calendar/calendar-text';
import { saveCalendar } from '../../actions/calendar/save-calendar';
import { refused, type CommandContext, type CommandOutcome } from '../kit/command';
import { terminalLine } from '../kit/terminal-line';
import { PROGRAM } from '../../words/kit/program';

function row({ uid, kind, date, summary, path }: CalendarEntry): object {
  return { uid, kind, date, summary, path };
}

/** The calendar itself as lines; what prints them ends each with a line feed alone. */
function printed({ today }: CommandContext, entries: readonly CalendarEntry[]) {
  return calendarText(entries, today).split('\n').slice(0, -1);
}

/** As systems write a path that starts at their own root, or at the user's folder. */
const FULL_PATH = /^(?:[/\\]|~[/\\]|[a-z]:[/\\])/i;

async function saved(
  context: CommandContext,
  entries: readonly CalendarEntry[],
  out: string,
): Promise<CommandOutcome> {
  const { store, outside, today } = context;
  const files = outside && FULL_PATH.test(out) ? outside : store;
  const outcome = await saveCalendar({ store: files, today }, entries, out);
  const path = terminalLine(outcome.path);
  if (outcome.kind === 'refused') return refused(PROGRAM.nothingWrittenTo(path, outcome.reason));
  const line =
    outcome.kind === 'unchanged'
      ? PROGRAM.nothingToChange(path)
      : `${CALENDAR.saved(entries.length, path)}.`;
  return { kind: 'answer', data: entries.map(row), text: () => [line] };
}

/** Prints the calendar of all, or of one person, or writes it to a file: of the vault, or by its full path. */
export async function calendarAnswer(
  context: CommandContext,
  only: Person | null,
  out: string | undefined,
): Promise<CommandOutcome> {
  const entries = calendarEntries(context.index, context.today, only);
  if (out !== undefined) return saved(context, entries, out);
  const lines = printed(context, entries);
  return { kind: 'answer', data: entries.map(row), text: () => lines };
}
