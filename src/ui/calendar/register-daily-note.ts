import type { Plugin } from 'obsidian';
import { DAY_COMMANDS } from '../../words/calendar/daily';
import type { DailyNoteAccess } from './daily-note-access';
import type { UiContext } from '../kit/ui-context';

/** Registers what follow-ups have to do with the daily note: a command, a setting, ticks. */
export function registerDailyNote(plugin: Plugin, ui: UiContext, daily: DailyNoteAccess): void {
  plugin.addCommand({
    id: 'add-to-daily-note',
    name: DAY_COMMANDS.dailyNote,
    callback: async () => {
      const { addToToday } = await import('./daily-note');
      await addToToday(ui, daily);
    },
  });
  daily.onTick(
    (people, day) => void import('./daily-note').then(({ ticked }) => ticked(ui, people, day)),
  );
  daily.onCreate((path) => {
    if (!ui.services.people.index.settings.dailyNoteBlock) return;
    void import('./daily-note').then(({ noteCreated }) => noteCreated(ui, daily, path));
  });
}
