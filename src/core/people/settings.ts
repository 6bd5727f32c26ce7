import { parseCadence } from '../days/cadence';
import { PROPERTY_IDS, type PropertyId } from './properties';
import { isRecord } from '../text/record';
import { isDraftLanguage, type DraftLanguage } from './draft-language';
import { parseCircleCadence } from './circle-cadence';
import { parsePutAway, type PutAway } from './put-away';
import { DEFAULT_TIERS, type Tier } from './tiers';

/** What the user can choose; everything else stands in the notes. */
export interface Settings {
  /** Notes in this folder and below are persons; empty: no folder marks a person. */
  readonly peopleFolder: string;
  /** Value of the property `type` that marks a person; empty: none does. */
  readonly personType: string;
  /** Tag, without `#`, that marks a person, nested ones included; empty: none does. */
  readonly personTag: string;
  readonly templateFolder: string;
  /** Path of the note that a new person's note starts from; empty: from nothing. */
  readonly template: string;
  readonly introductionsFolder: string;
  /** Days allowed between meeting someone and the first follow-up. */
  readonly followUpWindow: number;
  /** Offered as the cadence of whoever is or becomes connected without one; empty: not asked. */
  readonly defaultCadence: string;
  /** Lines such as `family: 2 weeks`: the cadence of a circle or tag, the first that fits. */
  readonly cadenceByCircle: readonly string[];
  /** Properties that hold a day of the year to be reminded of, besides the birthday. */
  readonly dateProperties: readonly string[];
  /** How many days ahead birthdays and such days come up. */
  readonly leadDays: number;
  /** Format of the names of daily notes, folder in front; empty: as the app has it. */
  readonly dailyNotes: string;
  /** Languages in which months and weekdays are read, besides the app's, as BCP 47 has them. */
  readonly languages: readonly string[];
  /** In these folders a day anywhere in a note's name makes it a dated note. */
  readonly meetingFolders: readonly string[];
  /** Whether the day of a log line is a link (`[[2026-11-05]]`) or plain text. */
  readonly logDayAsLink: boolean;
  /** Whether person notes have the bar on top. */
  readonly editorBar: boolean;
  /** Whether the status bar counts the follow-ups that are due. */
  readonly statusBarCount: boolean;
  /** Whether today's follow-ups are added to today's daily note when it is made. */
  readonly dailyNoteBlock: boolean;
  /** Whether the user has said if the app should know the types of our properties. */
  readonly typesAnswered: boolean;
  /** Path of the calendar that a command keeps up to date; empty: none. */
  readonly calendarFile: string;
  /** Country of phone numbers without a country code, two letters; empty: none. */
  readonly phoneCountry: string;
  /** Path of the note about the user, whose card is shown; empty: asked for. */
  readonly myNote: string;
  /** The user's name, for the end of messages; empty: none is written. */
  readonly me: string;
  readonly draftLanguage: DraftLanguage;
  /** Names of properties, where the user wants others than the canonical ones. */
  readonly propertyNames: Readonly<Partial<Record<PropertyId, string>>>;
  /** Notes whose problems the user knows of; no note is read by it. */
  readonly putAway: PutAway;
  /** The tiers of Personal CRM, from what that plugin stores: never stored with ours. */
  readonly tiers: readonly Tier[];
}

export const DEFAULT_SETTINGS: Settings = {
  peopleFolder: 'People',
  personType: 'person',
  personTag: 'person',
  templateFolder: 'Templates',
  template: '',
  introductionsFolder: 'Introductions',
  followUpWindow: 2,
  defaultCadence: '',
  cadenceByCircle: [],
  dateProperties: [],
  leadDays: 7,
  dailyNotes: '',
  languages: ['en', 'de', 'fr', 'es', 'pt'],
  meetingFolders: [],
  logDayAsLink: true,
  editorBar: true,
  statusBarCount: true,
  dailyNoteBlock: false,
  typesAnswered: false,
  calendarFile: 'Acquaint.ics',
  phoneCountry: '',
  myNote: '',
  me: '',
  draftLanguage: 'en',
  propertyNames: {},
  putAway: {},
  tiers: DEFAULT_TIERS,
};

const MAX_WINDOW = 365;

function text(stored: unknown, fallback: string): string {
  return typeof stored === 'string' ? stored.trim() : fallback;
}

/** A path in the vault, as the app writes it; one that leads out of the vault is none. */
function place(stored: unknown, fallback: string): string {
  const path = text(stored, fallback)
    .replace(/^\/+|\/+$/g, '')
    .normalize('NFC');
  return path.split(/[\\/]/).includes('..') ? fallback : path;
}

function checkbox(stored: unknown, fallback: boolean): boolean {
  return typeof stored === 'boolean' ? stored : fallback;
}

function cadence(stored: unknown, fallback: string): string {
  const written = text(stored, fallback);
  return parseCadence(written) ? written : fallback;
}

/** A list as stored, or as typed: an item a line, or between commas. */
function list(stored: unknown): readonly string[] {
  const written: readonly unknown[] = Array.isArray(stored) ? stored : [stored];
  return written
    .flatMap((item) => (typeof item === 'string' ? item.split(/[\n,]/) : []))
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** Two letters, as ISO 3166 has them for countries. */
function country(stored: unknown, fallback: string): string {
  const code = text(stored, fallback).toUpperCase();
  return /^[A-Z]{2}$/.test(code) ? code : fallback;
}

function language(stored: unknown, fallback: DraftLanguage): DraftLanguage {
  const code = text(stored, fallback).toLowerCase();
  return isDraftLanguage(code) ? code : fallback;
}

/** More languages than anybody writes in would only take time. */
const MAX_LANGUAGES = 20;

/** The tag of a language as the engine writes it; null where it is none. */
export function languageTag(text: string): string | null {
  try {
    return Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null; // a RangeError: no tag
  }
}

function languages(stored: unknown, fallback: readonly string[]): readonly string[] {
  const tags = list(stored).slice(0, MAX_LANGUAGES);
  const known = tags.flatMap((tag) => languageTag(tag) ?? []);
  return known.length === 0 ? fallback : [...new Set(known)];
}

function window(stored: unknown, fallback: number): number {
  const isDays = typeof stored === 'number' && Number.isInteger(stored);
  return isDays && stored >= 0 && stored <= MAX_WINDOW ? stored : fallback;
}

function propertyNames(stored: unknown): Settings['propertyNames'] {
  if (!isRecord(stored)) return {};
  const named = PROPERTY_IDS.flatMap((id) => {
    const name = text(stored[id], '');
    return name === '' ? [] : [[id, name] as const];
  });
  return Object.fromEntries(named);
}

/** Settings from stored data of any shape: what is missing or unusable takes its default. */
export function parseSettings(stored: unknown): Settings {
  if (!isRecord(stored)) return DEFAULT_SETTINGS;
  const base = DEFAULT_SETTINGS;
  return {
    peopleFolder: place(stored['peopleFolder'], base.peopleFolder),
    personType: text(stored['personType'], base.personType),
    personTag: text(stored['personTag'], base.personTag).replace(/^#/, ''),
    templateFolder: place(stored['templateFolder'], base.templateFolder),
    template: place(stored['template'], base.template),
    introductionsFolder: place(stored['introductionsFolder'], base.introductionsFolder),
    followUpWindow: window(stored['followUpWindow'], base.followUpWindow),
    defaultCadence: cadence(stored['defaultCadence'], base.defaultCadence),
    cadenceByCircle: list(stored['cadenceByCircle']).filter((line) => parseCircleCadence(line)),
    dateProperties: list(stored['dateProperties']),
    leadDays: window(stored['leadDays'], base.leadDays),
    dailyNotes: text(stored['dailyNotes'], base.dailyNotes),
    languages: languages(stored['languages'], base.languages),
    meetingFolders: list(stored['meetingFolders']).map((folder) => place(folder, '')),
    logDayAsLink: checkbox(stored['logDayAsLink'], base.logDayAsLink),
    editorBar: checkbox(stored['editorBar'], base.editorBar),
    statusBarCount: checkbox(stored['statusBarCount'], base.statusBarCount),
    dailyNoteBlock: checkbox(stored['dailyNoteBlock'], base.dailyNoteBlock),
    typesAnswered: checkbox(stored['typesAnswered'], base.typesAnswered),
    calendarFile: place(stored['calendarFile'], base.calendarFile),
    phoneCountry: country(stored['phoneCountry'], base.phoneCountry),
    myNote: place(stored['myNote'], base.myNote),
    me: text(stored['me'], base.me),
    draftLanguage: language(stored['draftLanguage'], base.draftLanguage),
    propertyNames: propertyNames(stored['propertyNames']),
    putAway: isRecord(stored['putAway']) ? parsePutAway(Object.entries(stored['putAway'])) : {},
    tiers: base.tiers,
  };
}
