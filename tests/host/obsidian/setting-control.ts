import type * as real from 'obsidian';
import { reportProblem } from './problems';
import type { Setting } from './setting';
import type { SettingTab } from './setting-tab';
import { refuse } from './unfaked';

type Validate<V> = real.SettingControlBase<V>['validate'];

/** A control bound to the tab: reads its value, checks a new one, then has it kept. */
class Binding<V> {
  constructor(
    private readonly tab: SettingTab,
    private readonly key: string,
    private readonly setting: Setting,
    private readonly validate: Validate<V>,
    private readonly after: () => void,
  ) {}

  /** The stored value, of whatever type, or what the definition gives instead. */
  value(otherwise: V): unknown {
    return this.tab.getControlValue(this.key) ?? otherwise;
  }

  /** Once when it is shown, too; what is stored stays (obsidian.d.ts 5905). */
  async check(value: V): Promise<boolean> {
    const message = await this.validate?.(value);
    const text = typeof message === 'string' && message !== '' ? message : null;
    this.setting.setErrorMessage(text);
    return text === null;
  }

  readonly change = (value: V): void => {
    this.store(value).catch(reportProblem);
  };

  private async store(value: V): Promise<void> {
    if (!(await this.check(value))) return;
    await this.tab.setControlValue(this.key, value);
    this.after();
  }
}

function bind<V>(
  tab: SettingTab,
  control: real.SettingControlBase<V>,
  setting: Setting,
  after: () => void,
): Binding<V> {
  return new Binding(tab, control.key, setting, control.validate, after);
}

function addText(
  binding: Binding<string>,
  control:
    | real.SettingTextControl
    | real.SettingTextAreaControl
    | real.SettingFolderControl
    | real.SettingFileControl,
  setting: Setting,
): void {
  const value = String(binding.value(control.defaultValue ?? ''));
  const fill = (component: {
    setPlaceholder(text: string): unknown;
    inputEl: HTMLElement;
  }): void => {
    component.setPlaceholder(control.placeholder ?? '');
    if ('rows' in control) component.inputEl.setAttr('rows', control.rows ?? null);
  };
  if (control.type === 'textarea')
    setting.addTextArea((area) => {
      fill(area);
      area.setValue(value).onChange(binding.change);
    });
  else
    setting.addText((text) => {
      fill(text);
      text.setValue(value).onChange(binding.change);
    });
  binding.check(value).catch(reportProblem);
}

function addNumber(
  binding: Binding<number>,
  control: real.SettingNumberControl,
  setting: Setting,
): void {
  const { min, max, step } = control;
  const value = binding.value(control.defaultValue ?? 0);
  setting.addText((text) => {
    text.inputEl.setAttrs({
      type: 'number',
      min: min ?? null,
      max: max ?? null,
      step: step ?? null,
    });
    text.setPlaceholder(control.placeholder ?? '').setValue(String(value));
    text.onChange((typed) => {
      if (typed !== '' && text.inputEl.validity.valid) binding.change(Number(typed));
    });
  });
  binding.check(Number(value)).catch(reportProblem);
}

function addSlider(
  binding: Binding<number>,
  control: real.SettingSliderControl,
  setting: Setting,
): void {
  if ('displayFormat' in control) refuse('SettingSliderControl.displayFormat');
  setting.addDisplayValue((shown) => {
    setting.addSlider((slider) => {
      slider.setLimits(control.min, control.max, control.step);
      slider.setValue(Number(binding.value(control.defaultValue ?? control.min)));
      shown.setValue(slider.getValuePretty());
      slider.onChange((value) => {
        shown.setValue(slider.getValuePretty());
        binding.change(value);
      });
    });
  });
}

/** Draws a control that keeps its value by itself (obsidian.d.ts 5878). */
export function addControl(
  tab: SettingTab,
  control: real.SettingControl,
  setting: Setting,
  after: () => void,
): void {
  switch (control.type) {
    case 'toggle': {
      const binding = bind(tab, control, setting, after);
      const value = binding.value(control.defaultValue ?? false) === true;
      setting.addToggle((toggle) => toggle.setValue(value).onChange(binding.change));
      return;
    }
    case 'dropdown': {
      const binding = bind(tab, control, setting, after);
      const value = String(binding.value(control.defaultValue ?? ''));
      setting.addDropdown((dropdown) =>
        dropdown.addOptions(control.options).setValue(value).onChange(binding.change),
      );
      return;
    }
    case 'text':
    case 'textarea':
    case 'folder':
    case 'file':
      addText(bind(tab, control, setting, after), control, setting);
      return;
    case 'number':
      addNumber(bind(tab, control, setting, after), control, setting);
      return;
    case 'slider':
      addSlider(bind(tab, control, setting, after), control, setting);
      return;
    case 'color':
      refuse('SettingColorControl');
  }
}
