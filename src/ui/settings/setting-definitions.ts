import type {
  SettingControl,
  SettingDefinition,
  SettingDefinitionItem,
  SettingDefinitionPage,
  TFile,
} from 'obsidian';
import { parseCadence } from '../../core/days/cadence';
import { DRAFT_LANGUAGES } from '../../core/people/draft-language';
import { cadenceOf } from '../../core/people/follow-up';
import type { PeopleIndex } from '../../core/people/people-index';
import { PROPERTY_IDS, propertyName } from '../../core/people/properties';
import { SETTINGS, type Found } from '../../words/settings/settings';
import { dailySettings, dateSettings, rhythmSettings } from './history-settings';
import type { PropertyTypesAccess } from '../kit/ui-context';
import { setPropertyTypes } from './property-types-offer';

/** What the settings need of their tab. */
interface Tab {
  readonly types: PropertyTypesAccess;
  /** In front of the key of a setting that says how a property is called. */
  readonly propertyKey: string;
  /** Called where what can be done may be another. */
  changed(): void;
}

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

function folder(key: string): SettingControl {
  return { type: 'folder', key };
}

function isNote(file: TFile): boolean {
  return file.extension === 'md';
}

function page(
  [name, desc]: readonly [string, string],
  items: SettingDefinitionItem[],
): SettingDefinitionPage {
  return { type: 'page', name, desc, items };
}

/** What there is in the vault, for the settings that bear upon it. */
function foundIn(index: PeopleIndex): Found {
  const people = [...index.people()];
  const { peopleFolder } = index.settings;
  const isInside = (path: string): boolean =>
    peopleFolder !== '' && path.startsWith(`${peopleFolder}/`);
  const notes = [...index.notes().values()];
  return {
    isRead: index.state === 'ready',
    people: people.length,
    outside: people.filter(({ path }) => !isInside(path)).length,
    withRhythm: people.filter((person) => cadenceOf(person) !== null).length,
    datedNotes: notes.filter(({ contact }) => contact !== null).length,
  };
}

/** What nearly everybody wants to say, with what was found. */
function firstBlock(found: Found): SettingDefinition[] {
  return [
    definition(SETTINGS.me, { type: 'text', key: 'me' }),
    definition(SETTINGS.draftLanguage, {
      type: 'dropdown',
      key: 'draftLanguage',
      options: DRAFT_LANGUAGES,
    }),
    definition(SETTINGS.peopleFolder(found), folder('peopleFolder')),
    definition(SETTINGS.followUpWindow, { type: 'number', key: 'followUpWindow', min: 0, max: 60 }),
    definition(SETTINGS.defaultCadence(found), {
      type: 'text',
      key: 'defaultCadence',
      placeholder: SETTINGS.cadenceHint,
      validate: cadenceRefusal,
    }),
  ];
}

function whileWriting(): SettingDefinitionPage {
  return page(SETTINGS.whileWriting, [
    definition(SETTINGS.editorBar, { type: 'toggle', key: 'editorBar' }),
    definition(SETTINGS.statusBarCount, { type: 'toggle', key: 'statusBarCount' }),
    definition(SETTINGS.logDayAsLink, { type: 'toggle', key: 'logDayAsLink' }),
  ]);
}

function dailyNotes(found: Found): SettingDefinitionPage {
  return page(SETTINGS.daily(found), [
    ...dailySettings(),
    definition(SETTINGS.dailyNoteBlock, { type: 'toggle', key: 'dailyNoteBlock' }),
    ...dateSettings(),
    definition(SETTINGS.calendarFile, { type: 'text', key: 'calendarFile' }),
  ]);
}

function importAndExport(): SettingDefinitionPage {
  return page(SETTINGS.cards, [
    definition(SETTINGS.phoneCountry, {
      type: 'text',
      key: 'phoneCountry',
      placeholder: SETTINGS.countryHint,
      validate: countryRefusal,
    }),
    definition(SETTINGS.myNote, { type: 'file', key: 'myNote', filter: isNote }),
    definition(SETTINGS.template, { type: 'file', key: 'template', filter: isNote }),
  ]);
}

function propertyDefinitions({ propertyKey }: Tab): SettingDefinition[] {
  return PROPERTY_IDS.map((id) => {
    const name = propertyName(id, {});
    const control: SettingControl = { type: 'text', key: propertyKey + id, placeholder: name };
    return definition([name, SETTINGS.propertyHints[id]], control);
  });
}

function typesDefinition(tab: Tab): SettingDefinition {
  const [name, desc] = SETTINGS.propertyTypes;
  return {
    name,
    desc,
    disabled: () => tab.types.missing().length === 0,
    action: () =>
      void setPropertyTypes(tab.types).then(() => {
        tab.changed();
      }),
  };
}

function advanced(tab: Tab): SettingDefinitionPage {
  return page(SETTINGS.advanced, [
    definition(SETTINGS.personType, { type: 'text', key: 'personType' }),
    definition(SETTINGS.personTag, { type: 'text', key: 'personTag' }),
    definition(SETTINGS.templateFolder, folder('templateFolder')),
    ...rhythmSettings(),
    typesDefinition(tab),
    {
      type: 'group',
      heading: SETTINGS.properties,
      items: propertyDefinitions(tab),
    },
  ]);
}

/** The settings: five that nearly everybody wants, and five doors to the others. */
export function settingDefinitions(index: PeopleIndex, tab: Tab): SettingDefinitionItem[] {
  const found = foundIn(index);
  return [
    ...firstBlock(found),
    {
      type: 'group',
      heading: SETTINGS.more,
      items: [
        whileWriting(),
        dailyNotes(found),
        page(SETTINGS.introductions, [
          definition(SETTINGS.introductionsFolder, folder('introductionsFolder')),
        ]),
        importAndExport(),
        advanced(tab),
      ],
    },
  ];
}
