import type * as real from 'obsidian';
import { ValueComponent } from './components';
import { guarded } from './problems';
import { setTooltip } from './tooltip';

/** obsidian.d.ts 7155. Whether the app's own `setValue` tells of the change is not known. */
export class ToggleComponent extends ValueComponent<boolean> implements real.ToggleComponent {
  readonly toggleEl: HTMLElement;
  private readonly box: HTMLInputElement;
  private changed: ((value: boolean) => unknown) | null = null;

  constructor(containerEl: HTMLElement) {
    super();
    this.toggleEl = containerEl.createDiv('checkbox-container');
    this.box = this.toggleEl.createEl('input', { type: 'checkbox' });
    this.toggleEl.addEventListener('click', (event) => {
      if (event.target !== this.box) this.box.click();
    });
    this.box.addEventListener('change', () => {
      this.setValue(this.box.checked);
      guarded(() => this.changed?.(this.getValue()));
    });
  }

  override setDisabled(disabled: boolean): this {
    this.toggleEl.toggleClass('is-disabled', disabled);
    this.box.disabled = disabled;
    return super.setDisabled(disabled);
  }

  getValue(): boolean {
    return this.box.checked;
  }

  setValue(on: boolean): this {
    this.box.checked = on;
    this.toggleEl.toggleClass('is-enabled', on);
    return this;
  }

  setTooltip(tooltip: string, options?: real.TooltipOptions): this {
    setTooltip(this.toggleEl, tooltip, options);
    return this;
  }

  onClick(): void {
    this.box.click();
  }

  onChange(callback: (value: boolean) => unknown): this {
    this.changed = callback;
    return this;
  }
}

/** obsidian.d.ts 2299. */
export class DropdownComponent extends ValueComponent<string> implements real.DropdownComponent {
  readonly selectEl: HTMLSelectElement;
  private changed: ((value: string) => unknown) | null = null;

  constructor(containerEl: HTMLElement) {
    super();
    this.selectEl = containerEl.createEl('select', 'dropdown');
    this.selectEl.addEventListener('change', () => {
      guarded(() => this.changed?.(this.getValue()));
    });
  }

  override setDisabled(disabled: boolean): this {
    this.selectEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  addOption(value: string, display: string): this {
    this.selectEl.createEl('option', { value, text: display });
    return this;
  }

  addOptions(options: Record<string, string>): this {
    for (const [value, display] of Object.entries(options)) this.addOption(value, display);
    return this;
  }

  getValue(): string {
    return this.selectEl.value;
  }

  setValue(value: string): this {
    this.selectEl.value = value;
    return this;
  }

  onChange(callback: (value: string) => unknown): this {
    this.changed = callback;
    return this;
  }
}
