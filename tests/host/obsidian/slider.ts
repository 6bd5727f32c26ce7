import type * as real from 'obsidian';
import { ValueComponent } from './components';
import { guarded } from './problems';

/** obsidian.d.ts 6722. Tells of a change when the handle is let go, or at once if instant. */
export class SliderComponent extends ValueComponent<number> implements real.SliderComponent {
  readonly sliderEl: HTMLInputElement;
  private changed: ((value: number) => unknown) | null = null;
  private format: (value: number) => string = String;

  constructor(containerEl: HTMLElement) {
    super();
    this.sliderEl = containerEl.createEl('input', { type: 'range', cls: 'slider' });
    this.listen('change');
  }

  override setDisabled(disabled: boolean): this {
    this.sliderEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  setInstant(instant: boolean): this {
    if (instant) this.listen('input');
    return this;
  }

  setLimits(min: number | null, max: number | null, step: number | 'any'): this {
    this.sliderEl.setAttrs({ min, max, step });
    return this;
  }

  getValue(): number {
    return Number(this.sliderEl.value);
  }

  setValue(value: number): this {
    this.sliderEl.value = String(value);
    this.sliderEl.setAttr('aria-valuetext', this.getValuePretty());
    return this;
  }

  getValuePretty(): string {
    return this.format(this.getValue());
  }

  setDisplayFormat(format: (value: number) => string): this {
    this.format = format;
    return this;
  }

  setDynamicTooltip(): this {
    return this;
  }

  onChange(callback: (value: number) => unknown): this {
    this.changed = callback;
    return this;
  }

  private listen(type: 'change' | 'input'): void {
    this.sliderEl.addEventListener(type, () => {
      this.setValue(this.getValue());
      guarded(() => this.changed?.(this.getValue()));
    });
  }
}
