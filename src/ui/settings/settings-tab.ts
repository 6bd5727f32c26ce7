import {
  PluginSettingTab,
  type App,
  type Plugin,
  type SettingControl,
  type SettingDefinition,
  type SettingDefinitionItem,
  type TFile,
} from 'obsidian';
import { parseCadence } from '../../core/days/cadence';
import { PROPERTY_IDS, propertyName } from '../../core/people/properties';
import { DEFAULT_SETTINGS } from '../../core/people/settings';
import { MY_NOTE_SETTING } from '../../words/cards/card-commands';
import { MESSAGE_SETTINGS } from '../../words/messages/messages';
import { DRAFT_LANGUAGES } from '../../core/people/draft-language';
import { PROPERTY_TYPES, SETTINGS } from '../../words/settings/settings';
import { historySettings } from './history-settings';
import type { SettingsAccess } from '../kit/ui-context';
import { setPropertyTypes, type PropertyTypesAccess } from './property-types-offer';

const PROPERTY = 'propertyNames.';

function definition(
  [name, desc]: readonly [string, string],
  control: SettingControl,
): SettingDefinition {
  return { name, desc, control };
}

/** Refused while it cannot be read: what is stored stays. */
function cadenceRefusal(written: string): string | undefined {
  const isFine = written.trim() === '' || parseCadence(written) !== null;
  return isFine ? undefined : SETTINGS.notACadence;
}

/** Two letters of ISO 3166, in capitals or not. */
function countryRefusal(written: string): string | undefined {
  return /^(?:[A-Za-z]{2})?$/.test(written.trim()) ? undefined : SETTINGS.notACountry;
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

/** A list is edited as its lines. */
function asText(value: unknown): unknown {
  return Array.isArray(value) ? value.join('\n') : value;
}

function folder(key: string): SettingControl {
  return { type: 'folder', key };
}

function isNote(file: TFile): boolean {
  return file.extension === 'md';
}

function peopleGroup(): SettingDefinitionItem {
  return group(SETTINGS.people, [
    definition(SETTINGS.peopleFolder, folder('peopleFolder')),
    definition(SETTINGS.personType, { type: 'text', key: 'personType' }),
    definition(SETTINGS.personTag, { type: 'text', key: 'personTag' }),
  ]);
}

function folderGroup(): SettingDefinitionItem {
  return group(SETTINGS.folders, [
    definition(SETTINGS.templateFolder, folder('templateFolder')),
    definition(SETTINGS.template, { type: 'file', key: 'template', filter: isNote }),
    definition(SETTINGS.introductionsFolder, folder('introductionsFolder')),
  ]);
}

function followUpGroup(): SettingDefinitionItem {
  return group(SETTINGS.followUps, [
    definition(SETTINGS.followUpWindow, { type: 'number', key: 'followUpWindow', min: 0, max: 60 }),
    definition(SETTINGS.defaultCadence, {
      type: 'text',
      key: 'defaultCadence',
      placeholder: SETTINGS.cadenceHint,
      validate: cadenceRefusal,
    }),
    definition(SETTINGS.logDayAsLink, { type: 'toggle', key: 'logDayAsLink' }),
    definition(SETTINGS.phoneCountry, {
      type: 'text',
      key: 'phoneCountry',
      placeholder: SETTINGS.countryHint,
      validate: countryRefusal,
    }),
  ]);
}

function messagesGroup(): SettingDefinitionItem {
  const languages: SettingControl = {
    type: 'dropdown',
    key: 'draftLanguage',
    options: DRAFT_LANGUAGES,
  };
  return group(MESSAGE_SETTINGS.group, [
    definition(MESSAGE_SETTINGS.me, { type: 'text', key: 'me' }),
    definition(MESSAGE_SETTINGS.language, languages),
    definition(MY_NOTE_SETTING, { type: 'file', key: 'myNote', filter: isNote }),
  ]);
}

/** The settings, in the form in which the app can search them. */
export class SettingsTab extends PluginSettingTab {
  constructor(
    app: App,
    plugin: Plugin,
    private readonly settings: SettingsAccess,
    private readonly types: PropertyTypesAccess,
  ) {
    super(app, plugin);
  }

  /** Asked for when the tab is opened. */
  override getSettingDefinitions(): SettingDefinitionItem[] {
    void this.settings.lookUpTiers();
    return [
      peopleGroup(),
      folderGroup(),
      followUpGroup(),
      historySettings(),
      messagesGroup(),
      group(SETTINGS.shown, [
        definition(SETTINGS.editorBar, { type: 'toggle', key: 'editorBar' }),
        definition(SETTINGS.statusBarCount, { type: 'toggle', key: 'statusBarCount' }),
        definition(SETTINGS.dailyNoteBlock, { type: 'toggle', key: 'dailyNoteBlock' }),
        definition(SETTINGS.calendarFile, { type: 'text', key: 'calendarFile' }),
      ]),
      group(SETTINGS.properties, [this.typesDefinition(), ...propertyDefinitions()]),
    ];
  }

  override getControlValue(key: string): unknown {
    const { current } = this.settings;
    if (!key.startsWith(PROPERTY))
      return asText(Object.entries(current).find(([name]) => name === key)?.[1]);
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

  private typesDefinition(): SettingDefinition {
    const [name, desc] = PROPERTY_TYPES.setting;
    return {
      name,
      desc,
      disabled: () => this.types.missing().length === 0,
      action: () =>
        void setPropertyTypes(this.types).then(() => {
          this.refreshDomState();
        }),
    };
  }
}
