import { Menu, type App } from 'obsidian';
import { addDays, addSpan, type Day } from '../../core/days/day';
import { SNOOZE_DIALOG } from '../../words/follow-ups/snooze';

/** The ways to put a follow-up off, as a menu. */
export function snoozeMenu(
  app: App,
  about: { readonly person: { readonly name: string }; readonly today: Day },
  done: (day: Day) => void,
): Menu {
  const { today } = about;
  const menu = new Menu();
  const month = addSpan(today, { count: 1, unit: 'months' }) ?? today;
  const days = [
    [SNOOZE_DIALOG.tomorrow, addDays(today, 1)],
    [SNOOZE_DIALOG.week, addDays(today, 7)],
    [SNOOZE_DIALOG.month, month],
  ] as const;
  for (const [title, day] of days) {
    menu.addItem((item) => {
      item.setTitle(title).onClick(() => {
        done(day);
      });
    });
  }
  menu.addItem((item) => {
    item.setTitle(SNOOZE_DIALOG.day).onClick(() => {
      void import('./snooze-modal').then(({ SnoozeModal }) => {
        new SnoozeModal(app, about, done).open();
      });
    });
  });
  return menu;
}
