import { Modal, Setting, type App } from 'obsidian';

/** A dialog with fields and one button that does it; Mod+Enter does it from any field. */
export abstract class FormModal extends Modal {
  constructor(
    app: App,
    private readonly heading: string,
    private readonly confirmText: string,
  ) {
    super(app);
  }

  /** Draws the fields. */
  protected abstract fields(form: HTMLElement): void;

  /** Does it. @returns what is wrong, in words, where it cannot be done yet; null when done */
  protected abstract submit(): string | null;

  override onOpen(): void {
    this.setTitle(this.heading);
    this.contentEl.addClass('acquaint-form');
    this.fields(this.contentEl.createDiv());
    const error = this.contentEl.createDiv({ cls: 'acquaint-form-error', attr: { role: 'alert' } });
    const submit = (): void => {
      const problem = this.submit();
      error.setText(problem ?? '');
      if (problem === null) this.close();
    };
    new Setting(this.contentEl).addButton((button) => {
      button.setButtonText(this.confirmText).setCta().onClick(submit);
    });
    this.scope.register(['Mod'], 'Enter', () => {
      submit();
      return false;
    });
  }

  override onClose(): void {
    this.contentEl.empty();
  }
}
