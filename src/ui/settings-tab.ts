import {
  PluginSettingTab,
  type App,
  type Plugin,
  type SettingControl,
  type SettingDefinition,
  type SettingDefinitionItem,
} from 'obsidian';
import { PROPERTY_IDS, propertyName } from '../core/person/properties';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings';
import { SETTINGS } from '../core/words/interface';

/** Where the tab reads and writes what the user chooses. */
export interface SettingsAccess {
  readonly current: Settings;
  set(changes: Partial<Settings>): Promise<void>;
}

const PROPERTY = 'propertyNames.';

function definition(
  [name, desc]: readonly [string, string],
  control: SettingControl,
): SettingDefinition {
  return { name, desc, control };
}

function group(heading: string, items: SettingDefinition[]): SettingDefinitionItem {
  return { type: 'group', heading, items };
}

function propertyDefinitions(): SettingDefinition[] {
  return PROPERTY_IDS.map((id) => {
    const name = propertyName(id, {});
    const control: SettingControl = { type: 'text', key: `${PROPERTY}${id}`, placeholder: name };
    return definition([name, SETTINGS.propertyHint(name)], control);
  });
}

/** The settings, in the form in which the app can search them. */
export class SettingsTab extends PluginSettingTab {
  constructor(
    app: App,
    plugin: Plugin,
    private readonly settings: SettingsAccess,
  ) {
    super(app, plugin);
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    const folder = (key: string): SettingControl => ({ type: 'folder', key });
    return [
      group(SETTINGS.people, [
        definition(SETTINGS.peopleFolder, folder('peopleFolder')),
        definition(SETTINGS.personType, { type: 'text', key: 'personType' }),
        definition(SETTINGS.personTag, { type: 'text', key: 'personTag' }),
      ]),
      group(SETTINGS.folders, [
        definition(SETTINGS.templateFolder, folder('templateFolder')),
        definition(SETTINGS.introductionsFolder, folder('introductionsFolder')),
      ]),
      group(SETTINGS.followUps, [
        definition(SETTINGS.followUpWindow, {
          type: 'number',
          key: 'followUpWindow',
          min: 0,
          max: 60,
        }),
        definition(SETTINGS.logDayAsLink, { type: 'toggle', key: 'logDayAsLink' }),
      ]),
      group(SETTINGS.properties, propertyDefinitions()),
    ];
  }

  override getControlValue(key: string): unknown {
    const { current } = this.settings;
    if (!key.startsWith(PROPERTY))
      return Object.entries(current).find(([name]) => name === key)?.[1];
    const names: Readonly<Record<string, string>> = current.propertyNames;
    return names[key.slice(PROPERTY.length)] ?? '';
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const { current } = this.settings;
    if (key.startsWith(PROPERTY)) {
      const id = key.slice(PROPERTY.length);
      await this.settings.set({ propertyNames: { ...current.propertyNames, [id]: value } });
    } else if (key in DEFAULT_SETTINGS) {
      await this.settings.set({ [key]: value });
    }
  }
}
