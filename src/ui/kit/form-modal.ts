import { Keymap, Modal, Setting, type App, type ButtonComponent } from 'obsidian';
import { pasteInert } from './inert-paste';

/** What is wrong, in words, where it cannot be done yet; null when it is done. */
export type Refusal = string | null;

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * Not while a word is being composed, nor where a list of suggestions has taken the key, nor where
 * it makes a new line.
 */
function asksToGoOn(event: KeyboardEvent): boolean {
  if (event.key !== 'Enter' || event.isComposing || event.defaultPrevented) return false;
  const isInText = event.targetNode?.instanceOf(HTMLTextAreaElement) ?? false;
  return !isInText || Keymap.isModifier(event, 'Mod');
}

/**
 * A dialog with fields and one button that does it. Enter moves on to the next field and does it
 * from the last one; in a text of several lines it makes a new one. Mod+Enter does it from any.
 */
export abstract class FormModal extends Modal {
  private isBusy = false;
  private isReady = true;
  private button: ButtonComponent | null = null;

  constructor(
    app: App,
    private readonly heading: string,
    private readonly confirmText: string,
  ) {
    super(app);
  }

  /** Draws the fields. */
  protected abstract fields(form: HTMLElement): void;

  /** Does it, or says why it cannot be done yet. */
  protected abstract submit(): Refusal | Promise<Refusal>;

  override onOpen(): void {
    this.setTitle(this.heading);
    this.contentEl.addClass('acquaint-form');
    const form = this.contentEl.createDiv();
    this.fields(form);
    const error = this.contentEl.createDiv({ cls: 'acquaint-form-error', attr: { role: 'alert' } });
    const confirm = (): void => void this.confirm(error);
    new Setting(this.contentEl).addButton((button: ButtonComponent) => {
      this.button = button.setButtonText(this.confirmText).setCta().onClick(confirm);
      button.setDisabled(!this.isReady);
    });
    pasteInert(this.app, form);
    form.addEventListener('keydown', (event) => {
      this.moveOn(event, form, confirm);
    });
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  /** Turns the button on or off: off where there is nothing to do it with. */
  protected setReady(isReady: boolean): void {
    this.isReady = isReady;
    this.button?.setDisabled(!isReady);
  }

  /** Once at a time: a second Enter while a day is still read does nothing. */
  private async confirm(error: HTMLElement): Promise<void> {
    if (this.isBusy || !this.isReady) return;
    this.isBusy = true;
    try {
      const refusal = await this.submit();
      error.setText(refusal ?? '');
      if (refusal === null) this.close();
    } finally {
      this.isBusy = false;
    }
  }

  private moveOn(event: KeyboardEvent, form: HTMLElement, confirm: () => void): void {
    if (!asksToGoOn(event)) return;
    const fields = [...form.querySelectorAll<Field>('input, select, textarea')];
    const at = fields.findIndex((field) => field === event.target);
    if (at < 0) return;
    event.preventDefault();
    // A switch is set already, and needs no stop on the way.
    const next = fields.slice(at + 1).find((field) => field.isShown() && field.type !== 'checkbox');
    if (Keymap.isModifier(event, 'Mod') || !next) {
      confirm();
      return;
    }
    next.focus();
    // As Tab does it: what is typed now takes the place of the line that stands there.
    if (next.instanceOf(HTMLInputElement)) next.select();
  }
}
