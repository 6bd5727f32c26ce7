import type * as real from 'obsidian';
import type { App } from './app';
import { ButtonComponent } from './buttons';
import { Modal } from './modal';
import { reportProblem } from './problems';
import type { Public } from './real-types';

type Handler = (evt: MouseEvent) => unknown;

/** obsidian.d.ts 1922. */
export class ConfirmationButton extends ButtonComponent implements Public<real.ConfirmationButton> {
  private wantsFocus = false;

  constructor(
    containerEl: HTMLElement,
    private readonly close: () => void,
  ) {
    super(containerEl);
    super.onClick(() => {
      close();
    });
  }

  /** The modal closes unless the handler returns something truthy (obsidian.d.ts 1960). */
  override onClick(handler: Handler): this {
    return super.onClick((event) => {
      Promise.resolve(handler(event)).then((result: unknown) => {
        if (!result) this.close();
      }, reportProblem);
    });
  }

  setInitialFocus(): this {
    this.wantsFocus = true;
    return this;
  }

  setSecondary(): this {
    this.buttonEl.addClass('mod-secondary');
    return this;
  }

  setCancel(): this {
    this.buttonEl.addClass('mod-cancel');
    return this;
  }

  /** Not of the API. */
  focusIfWanted(): void {
    if (this.wantsFocus) this.buttonEl.focus();
  }
}

/** obsidian.d.ts 1963. */
export class ConfirmationModal extends Modal implements Public<real.ConfirmationModal> {
  readonly buttonContainerEl: HTMLElement;
  private readonly buttons: ConfirmationButton[] = [];

  constructor(app: App) {
    super(app);
    this.modalEl.addClass('mod-confirmation');
    this.buttonContainerEl = this.modalEl.createDiv('modal-button-container');
  }

  override open(): void {
    super.open();
    for (const button of this.buttons) button.focusIfWanted();
  }

  addClass(cls: string): this {
    this.modalEl.addClass(cls);
    return this;
  }

  addCheckbox(label: string, cb: (value: boolean) => unknown): this {
    const line = this.buttonContainerEl.createEl('label', { cls: 'mod-checkbox', prepend: true });
    const box = line.createEl('input', { type: 'checkbox' });
    line.appendText(label);
    box.addEventListener('change', () => {
      cb(box.checked);
    });
    return this;
  }

  addButton(cb: (btn: ConfirmationButton) => unknown): this {
    const button = new ConfirmationButton(this.buttonContainerEl, () => {
      this.close();
    });
    this.buttons.push(button);
    cb(button);
    return this;
  }

  addCancelButton(text = 'Cancel'): this {
    return this.addButton((button) => button.setButtonText(text).setCancel());
  }
}
