import type * as real from 'obsidian';
import type { App } from './app';
import type { Plugin } from './plugin';
import { SettingDrawing } from './setting-drawing';
import { unfaked } from './unfaked';
import { isRecord } from './yaml-text';

/** obsidian.d.ts 6549. */
export abstract class SettingTab implements real.SettingTab {
  icon = 'settings';
  readonly containerEl = createDiv('vertical-tab-content');
  settingItems: real.SettingDefinitionItem[] = [];
  abstract readonly name: string;
  private drawing: SettingDrawing | null = null;

  constructor(readonly app: App) {}

  getSettingDefinitions(): real.SettingDefinitionItem[] {
    return [];
  }

  /** Takes the definitions anew, and draws them anew where they are shown. */
  update(): void {
    this.settingItems = this.getSettingDefinitions();
    if (this.containerEl.isConnected) this.drawDefinitions();
  }

  getControlValue(_key: string): unknown {
    return unfaked('SettingTab.getControlValue')();
  }

  setControlValue(_key: string, _value: unknown): void | Promise<void> {
    unfaked('SettingTab.setControlValue')();
  }

  refreshDomState(): void {
    this.drawing?.refresh();
  }

  display(): void {
    // The way before 1.13; for subclasses.
  }

  hide(): void {
    this.drawing?.remove();
    this.drawing = null;
    this.containerEl.empty();
  }

  /** Not of the API. `display` is not called where there are definitions (obsidian.d.ts 6640). */
  draw(): void {
    this.settingItems = this.getSettingDefinitions();
    if (this.settingItems.length > 0) this.drawDefinitions();
    else {
      const display: unknown = Reflect.get(this, 'display');
      if (typeof display === 'function') Reflect.apply(display, this, []);
    }
  }

  private drawDefinitions(): void {
    this.drawing?.remove();
    this.drawing = new SettingDrawing(this, this.containerEl, this.settingItems);
  }
}

/** obsidian.d.ts 5149: values are those of `plugin.settings`, saved at each change. */
export abstract class PluginSettingTab extends SettingTab implements real.PluginSettingTab {
  constructor(
    app: App,
    private readonly plugin: Plugin,
  ) {
    super(app);
  }

  get name(): string {
    return this.plugin.manifest.name;
  }

  override getControlValue(key: string): unknown {
    return isRecord(this.plugin.settings) ? this.plugin.settings[key] : undefined;
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const { settings } = this.plugin;
    if (!isRecord(settings)) throw new Error('plugin.settings holds no settings');
    settings[key] = value;
    await this.plugin.saveData(settings);
  }
}
