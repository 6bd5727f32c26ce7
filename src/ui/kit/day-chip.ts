import { Menu, setIcon } from 'obsidian';
import type { Day } from '../../core/days/day';
import { CHOOSE_DAY } from '../../words/people/forms';
import { dayOnButton } from '../../words/kit/days';
import type { DayOffered } from '../../words/kit/offered-days';
import { DayField, type DayReading } from './day-field';
import { showMenu } from './menu-place';

/** A day that is asked for beside another field. */
interface DayWanted {
  readonly name: string;
  /** In words or numbers; empty: no day. */
  readonly value: string;
  readonly today: Day;
  readonly towards: 'future' | 'past';
  readonly offered: readonly DayOffered[];
  /** What it is called to have none. */
  readonly none: string;
}

/**
 * A small button that shows a day and offers others; the field in which a day is typed comes up only
 * when none of those is meant.
 */
export class DayChip {
  private readonly field: DayField;
  private readonly button: HTMLElement;
  private readonly words: HTMLElement;
  private reading: DayReading = { kind: 'empty' };

  constructor(
    { beside, below }: { readonly beside: HTMLElement; readonly below: HTMLElement },
    private readonly wanted: DayWanted,
  ) {
    this.button = beside.createEl('button', { cls: 'acquaint-chip', attr: { type: 'button' } });
    this.words = this.button.createSpan();
    setIcon(this.button.createSpan(), 'lucide-chevron-down');
    this.button.addEventListener('click', () => {
      showMenu(this.menu(), this.button);
    });
    this.field = new DayField(below, wanted, wanted, (reading) => {
      this.reading = reading;
      this.show();
    });
    this.field.settingEl.hide();
    this.show();
  }

  read(): Promise<DayReading> {
    return this.field.read();
  }

  /** The day as it is written, read or not. */
  shown(): string {
    return this.field.shown();
  }

  private show(): void {
    const { reading } = this;
    const { today, none, name, offered } = this.wanted;
    const known = offered.find(({ day }) => reading.kind === 'day' && reading.day === day);
    const words = known?.words ?? (reading.kind === 'day' ? dayOnButton(reading.day, today) : none);
    this.words.setText(words);
    this.button.setAttr('aria-label', `${name}: ${words}`);
  }

  private menu(): Menu {
    const menu = new Menu();
    const { reading, field } = this;
    const add = (title: string, day: Day | null, isChosen: boolean): void => {
      menu.addItem((item) =>
        item
          .setTitle(title)
          .setChecked(isChosen)
          .onClick(() => {
            field.settingEl.hide();
            field.set(day);
            this.button.focus();
          }),
      );
    };
    for (const { day, words } of this.wanted.offered)
      add(words, day, reading.kind === 'day' && reading.day === day);
    add(this.wanted.none, null, reading.kind === 'empty');
    menu.addItem((item) =>
      item.setTitle(CHOOSE_DAY.other).onClick(() => {
        field.settingEl.show();
        field.focus();
      }),
    );
    return menu;
  }
}
