import type {
  SettingControl,
  SettingDefinition,
  SettingDefinitionItem,
  SettingDefinitionPage,
  TFile,
} from 'obsidian';
import { parseCadence } from '../../core/days/cadence';
import { minuteOfDay } from '../../core/days/time-of-day';
import { parseCircleCadence } from '../../core/people/circle-cadence';
import { DRAFT_LANGUAGES } from '../../core/people/draft-language';
import { cadenceOf } from '../../core/people/follow-up';
import type { PeopleIndex } from '../../core/people/people-index';
import { PROPERTY_IDS, propertyName } from '../../core/people/properties';
import {
  languageTag,
  SETTINGS,
  type SettingKind,
  type SettingPage,
} from '../../core/people/settings';
import {
  pageWords,
  propertyHint,
  SETTING_HINTS,
  SETTING_WORDS,
  settingWords,
  SETTINGS_TAB,
  WEEK_START_TITLES,
  type Found,
  type ShownSetting,
} from '../../words/settings/settings';
import type { PropertyTypesAccess } from '../kit/ui-context';
import { setPropertyTypes } from './property-types-offer';

/** What the settings need of their tab. */
interface Tab {
  readonly types: PropertyTypesAccess;
  /** In front of the key of a setting that says how a property is called. */
  readonly propertyKey: string;
  /** Called when what can be done may have changed. */
  changed(): void;
}

function definition(
  { name, what }: { readonly name: string; readonly what: string },
  control: SettingControl,
): SettingDefinition {
  return { name, desc: what, control };
}

function linesIn(written: string): string[] {
  return written.split(/[\n,]/).filter((line) => line.trim() !== '');
}

/** Refused while it cannot be read: what is stored stays. */
function cadenceRefusal(written: string): string | undefined {
  const isFine = written.trim() === '' || parseCadence(written) !== null;
  return isFine ? undefined : SETTINGS_TAB.notACadence;
}

function circleRefusal(written: string): string | undefined {
  const isFine = linesIn(written).every((line) => parseCircleCadence(line.trim()) !== null);
  return isFine ? undefined : SETTINGS_TAB.notByCircle;
}

/** Names of weeks and days are read in the app, which knows how it counts weeks. */
async function formatRefusal(written: string): Promise<string | undefined> {
  const { saysWholeDay } = await import('../../core/days/day-in-name');
  return written.trim() === '' || saysWholeDay(written) ? undefined : SETTINGS_TAB.notADay;
}

function languagesRefusal(written: string): string | undefined {
  const isFine = linesIn(written).every((line) => languageTag(line) !== null);
  return isFine ? undefined : SETTINGS_TAB.notALanguage;
}

/** Two letters of ISO 3166, in capitals or not. */
function countryRefusal(written: string): string | undefined {
  return /^(?:[A-Za-z]{2})?$/.test(written.trim()) ? undefined : SETTINGS_TAB.notACountry;
}

function isNote(file: TFile): boolean {
  return file.extension === 'md';
}

function timeRefusal(written: string): string | undefined {
  const isFine = written.trim() === '' || minuteOfDay(written) !== null;
  return isFine ? undefined : SETTINGS_TAB.notATime;
}

/** The control by which each kind of setting is asked for. */
const CONTROLS: Readonly<
  Record<Exclude<SettingKind, 'unlisted'>, (key: string) => SettingControl>
> = {
  folder: (key) => ({ type: 'folder', key }),
  note: (key) => ({ type: 'file', key, filter: isNote }),
  path: (key) => ({ type: 'text', key }),
  text: (key) => ({ type: 'text', key }),
  format: (key) => ({
    type: 'text',
    key,
    placeholder: SETTING_HINTS.format,
    validate: formatRefusal,
  }),
  checkbox: (key) => ({ type: 'toggle', key }),
  days: (key) => ({ type: 'number', key, min: 0, max: 60 }),
  lines: (key) => ({ type: 'textarea', key }),
  cadence: (key) => ({
    type: 'text',
    key,
    placeholder: SETTING_HINTS.cadence,
    validate: cadenceRefusal,
  }),
  'circle-rhythms': (key) => ({ type: 'textarea', key, validate: circleRefusal }),
  country: (key) => ({
    type: 'text',
    key,
    placeholder: SETTING_HINTS.country,
    validate: countryRefusal,
  }),
  time: (key) => ({
    type: 'text',
    key,
    placeholder: SETTING_HINTS.time,
    validate: timeRefusal,
  }),
  languages: (key) => ({ type: 'textarea', key, validate: languagesRefusal }),
  'draft-language': (key) => ({ type: 'dropdown', key, options: DRAFT_LANGUAGES }),
  'week-start': (key) => ({ type: 'dropdown', key, options: { ...WEEK_START_TITLES } }),
};

function isShown(id: string): id is ShownSetting {
  return id in SETTING_WORDS;
}

/** The settings of a page, in the order of the table. */
function settingsOf(page: SettingPage, found: Found): SettingDefinition[] {
  return Object.keys(SETTINGS)
    .filter(isShown)
    .flatMap((id) => {
      const { kind, page: own } = SETTINGS[id];
      return own !== page || kind === 'unlisted'
        ? []
        : [definition(settingWords(id, found), CONTROLS[kind](id))];
    });
}

function pageOf(
  page: Parameters<typeof pageWords>[0],
  found: Found,
  others: readonly SettingDefinitionItem[] = [],
): SettingDefinitionPage {
  const { name, what } = pageWords(page, found);
  return { type: 'page', name, desc: what, items: [...settingsOf(page, found), ...others] };
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

function propertyDefinitions({ propertyKey }: Tab): SettingDefinition[] {
  return PROPERTY_IDS.map((id) => {
    const name = propertyName(id, {});
    const control: SettingControl = { type: 'text', key: propertyKey + id, placeholder: name };
    return definition({ name, what: propertyHint(id) }, control);
  });
}

function typesDefinition(tab: Tab): SettingDefinition {
  const { name, what } = SETTINGS_TAB.propertyTypes;
  return {
    name,
    desc: what,
    disabled: () => tab.types.missing().length === 0,
    action: () =>
      void setPropertyTypes(tab.types).then(() => {
        tab.changed();
      }),
  };
}

/** The settings: five that nearly everybody wants, and five doors to the others. */
export function settingDefinitions(index: PeopleIndex, tab: Tab): SettingDefinitionItem[] {
  const found = foundIn(index);
  const properties: SettingDefinitionItem = {
    type: 'group',
    heading: SETTINGS_TAB.properties,
    items: propertyDefinitions(tab),
  };
  return [
    ...settingsOf('first', found),
    {
      type: 'group',
      heading: SETTINGS_TAB.more,
      items: [
        pageOf('writing', found),
        pageOf('daily', found),
        pageOf('introductions', found),
        pageOf('cards', found),
        pageOf('advanced', found, [typesDefinition(tab), properties]),
      ],
    },
  ];
}
