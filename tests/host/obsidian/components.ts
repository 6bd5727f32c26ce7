import type * as real from 'obsidian';
import { BaseComponent } from './buttons';
import { setIcon } from './icons';
import { guarded } from './problems';
import { unfaked } from './unfaked';

/** obsidian.d.ts, ValueComponent. */
export abstract class ValueComponent<T> extends BaseComponent implements real.ValueComponent<T> {
  registerOptionListener = unfaked('ValueComponent.registerOptionListener');

  abstract getValue(): T;
  abstract setValue(value: T): this;
}

/** obsidian.d.ts 344. `setValue` tells nobody; typing does. */
export class AbstractTextComponent<T extends HTMLInputElement | HTMLTextAreaElement>
  extends ValueComponent<string>
  implements real.AbstractTextComponent<T>
{
  private changed: ((value: string) => unknown) | null = null;

  constructor(readonly inputEl: T) {
    super();
    inputEl.addEventListener('input', () => {
      this.onChanged();
    });
  }

  override setDisabled(disabled: boolean): this {
    this.inputEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  getValue(): string {
    return this.inputEl.value;
  }

  setValue(value: string): this {
    this.inputEl.value = value;
    return this;
  }

  setPlaceholder(placeholder: string): this {
    this.inputEl.placeholder = placeholder;
    return this;
  }

  onChanged(): void {
    guarded(() => this.changed?.(this.getValue()));
  }

  onChange(callback: (value: string) => unknown): this {
    this.changed = callback;
    return this;
  }
}

export class TextComponent
  extends AbstractTextComponent<HTMLInputElement>
  implements real.TextComponent
{
  constructor(containerEl: HTMLElement) {
    super(containerEl.createEl('input', { type: 'text', attr: { spellcheck: false } }));
  }
}

export class TextAreaComponent
  extends AbstractTextComponent<HTMLTextAreaElement>
  implements real.TextAreaComponent
{
  constructor(containerEl: HTMLElement) {
    super(containerEl.createEl('textarea', { attr: { spellcheck: false } }));
  }
}

/** obsidian.d.ts 5558. The button that clears it is there while there is text. */
export class SearchComponent
  extends AbstractTextComponent<HTMLInputElement>
  implements real.SearchComponent
{
  readonly clearButtonEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    const box = containerEl.createDiv('search-input-container');
    super(
      box.createEl('input', {
        type: 'search',
        attr: { spellcheck: false, enterkeyhint: 'search' },
      }),
    );
    this.clearButtonEl = box.createDiv({
      cls: 'search-input-clear-button',
      attr: { 'aria-label': 'Clear search' },
    });
    this.clearButtonEl.hide();
    this.clearButtonEl.addEventListener('click', () => {
      this.setValue('').onChanged();
      this.inputEl.focus();
    });
  }

  override onChanged(): void {
    this.clearButtonEl.toggle(this.getValue() !== '');
    super.onChanged();
  }
}

/** obsidian.d.ts 2267; newer than the version that the plugin asks for, so not held against it. */
export class DisplayValueComponent {
  readonly valueEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    this.valueEl = containerEl.createSpan('setting-display-value');
  }

  setValue(value: string | null): this {
    this.valueEl.setText(value ?? '');
    return this;
  }

  setStatus(status: 'warning' | null): this {
    this.valueEl.toggleClass('mod-warning', status === 'warning');
    if (status === 'warning') setIcon(this.valueEl.createSpan(), 'alert-triangle');
    return this;
  }
}
