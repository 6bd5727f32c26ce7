import type { Plugin } from 'obsidian';
import type { TimeOfDay } from '../../actions/ports';
import type { PluginServices } from '../kit/plugin-services';
import type { DueNotice } from './due-notice';

/** Milliseconds between two looks at the clock. */
const LOOK_EVERY = 60_000;

/**
 * Looks from time to time whether the user wants to be told by now what is due; also on coming back
 * to the window, as a timer stands still while a laptop sleeps. All it takes is loaded with the first
 * look after a time is set.
 */
export function registerDueNotice(
  plugin: Plugin,
  people: PluginServices['people'],
  clock: TimeOfDay,
): void {
  let notice: DueNotice | null = null;
  const look = async (): Promise<void> => {
    if (people.index.settings.noticeTime === '') return;
    const { DueNotice: Loaded } = await import('./due-notice');
    notice ??= new Loaded(plugin.app, people, clock);
    await notice.look();
  };
  plugin.registerInterval(window.setInterval(() => void look(), LOOK_EVERY));
  plugin.registerDomEvent(window, 'focus', () => void look());
}
