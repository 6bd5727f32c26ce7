import { Menu, Setting, type App } from 'obsidian';
import { addDays, addSpan, parseDay, type Day } from '../core/day';
import type { Person } from '../core/person/person';
import { SNOOZE } from '../core/words/interface';
import { FormModal } from './form-modal';

/** Asks for the day on which a person is due again. */
class SnoozeModal extends FormModal {
  private written = '';

  constructor(
    app: App,
    person: Person,
    private readonly done: (day: Day) => void,
  ) {
    super(app, SNOOZE.dayTitle(person.name), SNOOZE.confirm);
  }

  protected override fields(form: HTMLElement): void {
    new Setting(form).setName(SNOOZE.dayLabel).addText((text) => {
      text.setPlaceholder(SNOOZE.dayHint).onChange((value) => {
        this.written = value;
      });
    });
  }

  protected override submit(): string | null {
    const day = parseDay(this.written);
    if (day === null) return SNOOZE.notADay;
    this.done(day);
    return null;
  }
}

/** The ways to put a follow-up off, as a menu. */
export function snoozeMenu(
  app: App,
  { person, today }: { person: Person; today: Day },
  done: (day: Day) => void,
): Menu {
  const menu = new Menu();
  const month = addSpan(today, { count: 1, unit: 'months' }) ?? today;
  const days = [
    [SNOOZE.tomorrow, addDays(today, 1)],
    [SNOOZE.week, addDays(today, 7)],
    [SNOOZE.month, month],
  ] as const;
  for (const [title, day] of days) {
    menu.addItem((item) => {
      item.setTitle(title).onClick(() => {
        done(day);
      });
    });
  }
  menu.addItem((item) => {
    item.setTitle(SNOOZE.day).onClick(() => {
      new SnoozeModal(app, person, done).open();
    });
  });
  return menu;
}
