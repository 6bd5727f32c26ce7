import type * as real from 'obsidian';
import { setIcon } from './icons';
import { guarded } from './problems';
import { setTooltip } from './tooltip';

/** obsidian.d.ts 497. */
export abstract class BaseComponent implements real.BaseComponent {
  disabled = false;

  then(cb: (component: this) => unknown): this {
    cb(this);
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.disabled = disabled;
    return this;
  }
}

/** obsidian.d.ts 1325. A second `onClick` replaces the first. */
export class ButtonComponent extends BaseComponent implements real.ButtonComponent {
  readonly buttonEl: HTMLButtonElement;
  private clicked: ((evt: MouseEvent) => unknown) | null = null;

  constructor(containerEl: HTMLElement) {
    super();
    this.buttonEl = containerEl.createEl('button', { type: 'button' });
    this.buttonEl.addEventListener('click', (event) => {
      guarded(() => this.clicked?.(event));
    });
  }

  override setDisabled(disabled: boolean): this {
    this.buttonEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  setCta(): this {
    return this.setClass('mod-cta');
  }

  removeCta(): this {
    this.buttonEl.removeClass('mod-cta');
    return this;
  }

  setWarning(): this {
    return this.setDestructive();
  }

  setDestructive(): this {
    return this.setClass('mod-destructive');
  }

  removeDestructive(): this {
    this.buttonEl.removeClass('mod-destructive');
    return this;
  }

  setTooltip(tooltip: string, options?: real.TooltipOptions): this {
    setTooltip(this.buttonEl, tooltip, options);
    return this;
  }

  setButtonText(name: string): this {
    this.buttonEl.setText(name);
    return this;
  }

  setIcon(icon: string): this {
    setIcon(this.buttonEl, icon);
    return this;
  }

  setClass(cls: string): this {
    this.buttonEl.addClass(...cls.split(' '));
    return this;
  }

  onClick(callback: (evt: MouseEvent) => unknown): this {
    this.clicked = callback;
    return this;
  }
}

/** obsidian.d.ts 2841. */
export class ExtraButtonComponent extends BaseComponent implements real.ExtraButtonComponent {
  readonly extraSettingsEl: HTMLElement;
  private clicked: (() => unknown) | null = null;

  constructor(containerEl: HTMLElement) {
    super();
    this.extraSettingsEl = containerEl.createDiv({
      cls: 'clickable-icon extra-setting-button',
      attr: { role: 'button', tabindex: 0 },
    });
    this.setIcon('settings');
    const run = (): void => {
      if (!this.disabled) guarded(() => this.clicked?.());
    };
    this.extraSettingsEl.addEventListener('click', run);
    this.extraSettingsEl.addEventListener('keydown', ({ key }) => {
      if (key === 'Enter' || key === ' ') run();
    });
  }

  override setDisabled(disabled: boolean): this {
    this.extraSettingsEl.toggleClass('is-disabled', disabled);
    return super.setDisabled(disabled);
  }

  setTooltip(tooltip: string, options?: real.TooltipOptions): this {
    setTooltip(this.extraSettingsEl, tooltip, options);
    return this;
  }

  setIcon(icon: string): this {
    setIcon(this.extraSettingsEl, icon);
    return this;
  }

  onClick(callback: () => unknown): this {
    this.clicked = callback;
    return this;
  }
}
