import { PluginSettingTab, type App, type Plugin, type SettingDefinitionItem } from 'obsidian';
import { DEFAULT_SETTINGS } from '../../core/people/settings';
import type { PropertyTypesAccess, SettingsAccess } from '../kit/ui-context';
import type { PluginServices } from '../kit/plugin-services';
import { holdsOwnWords } from '../kit/notify';

/** In front of the key of a setting that says how a property is called. */
const PROPERTY_KEY = 'propertyNames.';

/** A list is edited as its lines. */
function asText(value: unknown): unknown {
  return Array.isArray(value) ? value.join('\n') : value;
}

/** The settings, in the form in which the app can search them; what they say is loaded after the start. */
export class SettingsTab extends PluginSettingTab {
  private define: (() => SettingDefinitionItem[]) | null = null;

  constructor(
    app: App,
    plugin: Plugin,
    private readonly from: {
      readonly settings: SettingsAccess;
      readonly types: PropertyTypesAccess;
      readonly people: PluginServices['people'];
    },
  ) {
    super(app, plugin);
    holdsOwnWords(this.containerEl);
    app.workspace.onLayoutReady(() => void this.load());
  }

  /** Called when the tab is opened, and when the app collects what can be searched. */
  override getSettingDefinitions(): SettingDefinitionItem[] {
    void this.from.settings.lookUpTiers();
    return this.define?.() ?? [];
  }

  override getControlValue(key: string): unknown {
    const { current } = this.from.settings;
    if (!key.startsWith(PROPERTY_KEY))
      return asText(Object.entries(current).find(([name]) => name === key)?.[1]);
    const names: Readonly<Record<string, string>> = current.propertyNames;
    return names[key.slice(PROPERTY_KEY.length)] ?? '';
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const { settings } = this.from;
    if (key.startsWith(PROPERTY_KEY)) {
      const id = key.slice(PROPERTY_KEY.length);
      await settings.set({ propertyNames: { ...settings.current.propertyNames, [id]: value } });
    } else if (key in DEFAULT_SETTINGS) {
      await settings.set({ [key]: value });
    }
  }

  private async load(): Promise<void> {
    const { settingDefinitions } = await import('./setting-definitions');
    const { people, types } = this.from;
    this.define = () =>
      settingDefinitions(people.index, {
        types,
        propertyKey: PROPERTY_KEY,
        changed: () => {
          this.refreshDomState();
        },
      });
    this.update();
  }
}
