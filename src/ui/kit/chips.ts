import { Setting } from 'obsidian';

/** One of a few things, exactly one of which is chosen. */
export interface Chip<T> {
  readonly value: T;
  readonly words: string;
}

/** The position an arrow key leads to in a row of things, from the chosen one at `at`. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** A question with few answers, each a button; one stop for Tab, and arrows choose. */
export class Chips<T> {
  private readonly buttons: readonly HTMLElement[];
  readonly setting: Setting;

  constructor(
    form: HTMLElement,
    { name, chips }: { readonly name: string; readonly chips: readonly Chip<T>[] },
    private readonly chosen: (value: T) => void,
  ) {
    this.setting = new Setting(form).setName(name);
    const group = this.setting.controlEl.createDiv({
      cls: 'acquaint-chips',
      attr: { role: 'radiogroup', 'aria-label': name },
    });
    this.buttons = chips.map(({ value, words }, at) => {
      const button = group.createEl('button', {
        text: words,
        cls: 'acquaint-chip',
        attr: { type: 'button', role: 'radio', 'aria-checked': 'false', tabindex: '-1' },
      });
      button.addEventListener('click', () => {
        this.show(at);
        this.chosen(value);
      });
      return button;
    });
    group.addEventListener('keydown', (event) => {
      this.key(event);
    });
  }

  /** Shows which one is chosen, and tells nobody. */
  show(at: number): void {
    for (const [each, button] of this.buttons.entries()) {
      button.setAttr('aria-checked', String(each === at));
      button.setAttr('tabindex', each === at ? '0' : '-1');
    }
  }

  private key(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    const at = this.buttons.findIndex((button) => button === event.target);
    if (step === undefined || at < 0) return;
    event.preventDefault();
    const count = this.buttons.length;
    const next = this.buttons[(at + step + count) % count];
    next?.focus();
    next?.click();
  }
}
