import type * as real from 'obsidian';
import type { BaseComponent } from './buttons';
import { ButtonComponent, ExtraButtonComponent } from './buttons';
import { DropdownComponent, ToggleComponent } from './choices';
import {
  DisplayValueComponent,
  SearchComponent,
  TextAreaComponent,
  TextComponent,
} from './components';
import { SliderComponent } from './slider';
import { setTooltip } from './tooltip';
import { unfaked } from './unfaked';

let count = 0;

/** obsidian.d.ts 5695, with the classes of the app's markup (other plugins: SOURCES.md). */
export class Setting implements real.Setting {
  readonly settingEl: HTMLElement;
  readonly infoEl: HTMLElement;
  readonly nameEl: HTMLElement;
  readonly descEl: HTMLElement;
  readonly controlEl: HTMLElement;
  components: BaseComponent[] = [];
  errorEl: HTMLElement | null = null;
  addMomentFormat = unfaked('Setting.addMomentFormat');
  addColorPicker = unfaked('Setting.addColorPicker');
  addProgressBar = unfaked('Setting.addProgressBar');
  private readonly id = `setting-${String(++count)}`;

  constructor(containerEl: HTMLElement) {
    this.settingEl = containerEl.createDiv('setting-item');
    this.infoEl = this.settingEl.createDiv('setting-item-info');
    this.nameEl = this.infoEl.createDiv({ cls: 'setting-item-name', attr: { id: this.id } });
    this.descEl = this.infoEl.createDiv('setting-item-description');
    this.controlEl = this.settingEl.createDiv('setting-item-control');
  }

  setErrorMessage(message: string | null): this {
    this.errorEl?.remove();
    this.errorEl = null;
    if (message !== null && message !== '')
      this.errorEl = this.infoEl.createDiv({
        cls: 'setting-item-error',
        text: message,
        attr: { role: 'alert' },
      });
    this.settingEl.toggleClass('has-error', this.errorEl !== null);
    return this;
  }

  addDisplayValue(cb: (component: DisplayValueComponent) => unknown): this {
    cb(new DisplayValueComponent(this.controlEl));
    return this;
  }

  setName(name: string | DocumentFragment): this {
    this.nameEl.setText(name);
    return this;
  }

  setDesc(desc: string | DocumentFragment): this {
    this.descEl.setText(desc);
    return this;
  }

  setClass(cls: string): this {
    this.settingEl.addClass(...cls.split(' '));
    return this;
  }

  setTooltip(tooltip: string, options?: real.TooltipOptions): this {
    setTooltip(this.nameEl, tooltip, options);
    return this;
  }

  setHeading(): this {
    this.nameEl.setAttrs({ role: 'heading', 'aria-level': 3 });
    return this.setClass('setting-item-heading');
  }

  setDisabled(disabled: boolean): this {
    this.settingEl.toggleClass('is-disabled', disabled);
    for (const component of this.components) component.setDisabled(disabled);
    return this;
  }

  addButton(cb: (component: ButtonComponent) => unknown): this {
    return this.add(new ButtonComponent(this.controlEl), cb);
  }

  addExtraButton(cb: (component: ExtraButtonComponent) => unknown): this {
    return this.add(new ExtraButtonComponent(this.controlEl), cb);
  }

  addToggle(cb: (component: ToggleComponent) => unknown): this {
    this.setClass('mod-toggle');
    return this.add(new ToggleComponent(this.controlEl), cb);
  }

  addText(cb: (component: TextComponent) => unknown): this {
    return this.add(new TextComponent(this.controlEl), cb);
  }

  addComponent(cb: (el: HTMLElement) => BaseComponent): this {
    this.components.push(cb(this.controlEl));
    return this;
  }

  addSearch(cb: (component: SearchComponent) => unknown): this {
    return this.add(new SearchComponent(this.controlEl), cb);
  }

  addTextArea(cb: (component: TextAreaComponent) => unknown): this {
    return this.add(new TextAreaComponent(this.controlEl), cb);
  }

  addDropdown(cb: (component: DropdownComponent) => unknown): this {
    return this.add(new DropdownComponent(this.controlEl), cb);
  }

  addSlider(cb: (component: SliderComponent) => unknown): this {
    return this.add(new SliderComponent(this.controlEl), cb);
  }

  then(cb: (setting: this) => unknown): this {
    cb(this);
    return this;
  }

  clear(): this {
    this.controlEl.empty();
    this.components = [];
    return this;
  }

  private add<T extends BaseComponent>(component: T, cb: (component: T) => unknown): this {
    this.components.push(component);
    for (const el of this.controlEl.querySelectorAll('input, select, textarea'))
      if (!el.hasAttribute('aria-label')) el.setAttribute('aria-labelledby', this.id);
    cb(component);
    return this;
  }
}

/** obsidian.d.ts 6365. */
export class SettingGroup implements real.SettingGroup {
  readonly listEl: HTMLElement;
  private readonly groupEl: HTMLElement;
  private readonly headingEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    this.groupEl = containerEl.createDiv('setting-group');
    this.headingEl = this.groupEl.createDiv('setting-group-heading');
    this.headingEl.hide();
    this.listEl = this.groupEl.createDiv('setting-items');
  }

  setHeading(text: string | DocumentFragment): this {
    this.headingEl.show();
    const heading = this.headingEl.createDiv({ cls: 'setting-item-name', text, prepend: true });
    heading.setAttrs({ role: 'heading', 'aria-level': 3 });
    return this;
  }

  addClass(...classes: string[]): this {
    this.groupEl.addClass(...classes);
    return this;
  }

  addSetting(cb: (setting: Setting) => void): this {
    cb(new Setting(this.listEl));
    return this;
  }

  addSearch(cb: (component: SearchComponent) => unknown): this {
    this.headingEl.show();
    cb(new SearchComponent(this.headingEl));
    return this;
  }

  addExtraButton(cb: (component: ExtraButtonComponent) => unknown): this {
    this.headingEl.show();
    cb(new ExtraButtonComponent(this.headingEl));
    return this;
  }
}
