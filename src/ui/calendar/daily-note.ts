import type { Day } from '../../core/days/day';
import { DAILY } from '../../words/calendar/daily-note';
import { INDEX } from '../../words/kit/notices';
import type { UiContext } from '../kit/ui-context';
import { namedLinkToPerson } from '../kit/link-to-person';
import type { DailyNoteAccess } from './daily-note-access';
import { notify } from '../kit/notify';

/** Writes today's follow-ups into a note, and says what became of it. */
async function put(
  { app, undoable, services }: UiContext,
  daily: DailyNoteAccess,
  note: { readonly path: string; readonly template: string },
): Promise<void> {
  const { path } = note;
  const { index } = services.people;
  const day = services.clock.today();
  const personOf = (linkpath: string): string | null => {
    const target = daily.target(linkpath, path);
    return target !== null && index.person(target) ? target : null;
  };
  const [{ dailyTasks }, { putIntoDailyNote }] = await Promise.all([
    import('../../actions/calendar/daily-tasks'),
    import('../../actions/calendar/daily-note-block'),
  ]);
  const tasks = dailyTasks(index, day, (person) => namedLinkToPerson(app, person));
  if (tasks.length === 0 && !app.vault.getFileByPath(path)) {
    notify(DAILY.nothing);
    return;
  }
  await undoable.carryOut(
    ({ store }) => putIntoDailyNote(store, { ...note, day }, { tasks, personOf }),
    DAILY.added(path),
  );
}

/** Puts today's follow-ups into today's note, and opens it. */
export async function addToToday(ui: UiContext, daily: DailyNoteAccess): Promise<void> {
  const { clock, people } = ui.services;
  // Until then the list is empty, and what stands in the note would be taken out.
  if (people.index.state === 'reading') {
    notify(INDEX.reading);
    return;
  }
  const found = await daily.find(clock.today());
  if (found.kind === 'refused') {
    notify(found.reason);
    return;
  }
  await put(ui, daily, found);
  if (daily.dayOf(found.path) === null) notify(DAILY.undated);
  if (ui.app.vault.getFileByPath(found.path)) await ui.app.workspace.openLinkText(found.path, '');
}

/** Puts today's follow-ups into a note that was just made, if it is today's. */
export async function noteCreated(
  ui: UiContext,
  daily: DailyNoteAccess,
  path: string,
): Promise<void> {
  const { clock, people } = ui.services;
  if (people.index.state === 'reading') return;
  const found = await daily.find(clock.today());
  if (found.kind === 'note' && found.path === path) await put(ui, daily, found);
}

/** What follows from a tick, note by note; mostly nothing has to be written, and nothing is said. */
export async function ticked(
  { undoable, services }: UiContext,
  people: readonly string[],
  day: Day,
): Promise<void> {
  const { tickFollowUp } = await import('../../actions/calendar/tick-follow-up');
  for (const path of people) {
    const person = services.people.index.person(path);
    if (!person) continue;
    await undoable.carryOut(
      async (where) => tickFollowUp(where, person, day),
      DAILY.settled(person.name),
      { isQuiet: true },
    );
  }
}
