import { parseCadence } from '../days/cadence';
import { PROPERTY_IDS, type PropertyId } from './properties';
import { isRecord } from '../text/record';
import { isDraftLanguage, type DraftLanguage } from './draft-language';
import { parseCircleCadence } from './circle-cadence';
import { parseHiddenProblems, type HiddenProblems } from './hidden-problems';
import { DEFAULT_TIERS, type Tier } from './tiers';
import { minuteOfDay, timeText } from '../days/time-of-day';
import { isWeekStart, type WeekStart } from './week-start';

const MAX_DAYS = 365;

function text(stored: unknown, fallback: string): string {
  return typeof stored === 'string' ? stored.trim() : fallback;
}

/** A path in the vault, as the app writes it; one that leads out of the vault gives the default. */
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

function circleRhythms(stored: unknown): readonly string[] {
  return list(stored).filter((line) => parseCircleCadence(line));
}

function folders(stored: unknown): readonly string[] {
  return list(stored).map((folder) => place(folder, ''));
}

function tag(stored: unknown, fallback: string): string {
  return text(stored, fallback).replace(/^#/, '');
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

function weekStart(stored: unknown, fallback: WeekStart): WeekStart {
  const word = text(stored, fallback).toLowerCase();
  return isWeekStart(word) ? word : fallback;
}

/** More languages than anybody writes in would only take time. */
const MAX_LANGUAGES = 20;

/** A language's tag as the engine writes it; null if it is not one. */
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

function days(stored: unknown, fallback: number): number {
  const isCount = typeof stored === 'number' && Number.isInteger(stored);
  return isCount && stored >= 0 && stored <= MAX_DAYS ? stored : fallback;
}

/** A time of the day as `09:00`; empty if it is not one. */
function time(stored: unknown): string {
  const minutes = minuteOfDay(text(stored, ''));
  return minutes === null ? '' : timeText(minutes);
}

type PropertyNames = Readonly<Partial<Record<PropertyId, string>>>;

function propertyNames(stored: unknown): PropertyNames {
  if (!isRecord(stored)) return {};
  const named = PROPERTY_IDS.flatMap((id) => {
    const name = text(stored[id], '');
    return name === '' ? [] : [[id, name] as const];
  });
  return Object.fromEntries(named);
}

/** What is typed or chosen: how a value is read, and by which control it is asked for. */
export type SettingKind =
  | 'folder'
  | 'note'
  | 'path'
  | 'text'
  | 'format'
  | 'checkbox'
  | 'days'
  | 'lines'
  | 'cadence'
  | 'circle-rhythms'
  | 'country'
  | 'time'
  | 'languages'
  | 'draft-language'
  | 'week-start'
  /** Asked for in another way, or by nobody. */
  | 'unlisted';

/** Where a setting is shown: among the first, on a page of its own kind, or nowhere in the list. */
export type SettingPage =
  'first' | 'writing' | 'daily' | 'introductions' | 'cards' | 'advanced' | null;

interface SettingRow<T> {
  readonly kind: SettingKind;
  readonly page: SettingPage;
  readonly initial: T;
  /** What is stored, of any shape; what is missing or unusable takes the initial value. */
  readonly read: (stored: unknown) => T;
}

function row<T>(
  kind: SettingKind,
  page: SettingPage,
  initial: T,
  read: (stored: unknown, initial: T) => T,
): SettingRow<T> {
  return { kind, page, initial, read: (stored) => read(stored, initial) };
}

/**
 * What the user can choose, a row each in the order in which it is shown; everything else stands in
 * the notes.
 */
export const SETTINGS = {
  /** The user's name, for the end of messages; empty: none is written. */
  me: row('text', 'first', '', text),
  draftLanguage: row<DraftLanguage>('draft-language', 'first', 'en', language),
  /** Notes in this folder and below are persons; empty: no folder marks a person. */
  peopleFolder: row('folder', 'first', 'People', place),
  /** Days allowed between meeting someone and the first follow-up. */
  followUpWindow: row('days', 'first', 2, days),
  /** Offered as the cadence of people who become connected without one; empty: not asked. */
  defaultCadence: row('cadence', 'first', '', cadence),

  /** Whether person notes have the bar on top. */
  editorBar: row('checkbox', 'writing', true, checkbox),
  /** Whether the status bar counts the follow-ups that are due. */
  statusBarCount: row('checkbox', 'writing', true, checkbox),
  /** Whether the day of a log line is a link (`[[2026-11-05]]`) or plain text. */
  logDayAsLink: row('checkbox', 'writing', true, checkbox),
  /** Names of properties that the panel of a person shows besides ours, in this order. */
  shownProperties: row<readonly string[]>('lines', 'writing', [], list),

  /** Format of the names of daily notes, folder in front; empty: as the app has it. */
  dailyNotes: row('format', 'daily', '', text),
  /** Languages in which months and weekdays are read, besides the app's, as BCP 47 tags. */
  languages: row<readonly string[]>(
    'languages',
    'daily',
    ['en', 'de', 'fr', 'es', 'pt'],
    languages,
  ),
  /** In these folders a day anywhere in a note's name makes it a dated note. */
  meetingFolders: row<readonly string[]>('lines', 'daily', [], folders),
  /** Whether today's follow-ups are added to today's daily note when it is made. */
  dailyNoteBlock: row('checkbox', 'daily', false, checkbox),
  /** How many days ahead birthdays and such days come up. */
  leadDays: row('days', 'daily', 7, days),
  /** Properties with a day of the year to be reminded of, besides the birthday. */
  dateProperties: row<readonly string[]>('lines', 'daily', [], list),
  /** When a notice says on a desktop how many follow-ups are due, such as `09:00`; empty: never. */
  noticeTime: row('time', 'daily', '', time),
  /** Path of the calendar that a command keeps up to date; empty: none. */
  calendarFile: row('path', 'daily', 'Acquaint.ics', place),
  /** The day on which the week starts that is looked back at. */
  weekStart: row<WeekStart>('week-start', 'daily', 'app', weekStart),
  /** Where the notes about weeks are made. */
  lookBackFolder: row('folder', 'daily', 'Look back', place),

  introductionsFolder: row('folder', 'introductions', 'Introductions', place),

  /** Country of phone numbers without a country code, two letters; empty: none. */
  phoneCountry: row('country', 'cards', '', country),
  /** Path of the note about the user, whose card is shown; empty: asked for. */
  myNote: row('note', 'cards', '', place),
  /** Path of the note that a new person's note starts from; empty: from nothing. */
  template: row('note', 'cards', '', place),

  /** Value of the property `type` that marks a person; empty: none does. */
  personType: row('text', 'advanced', 'person', text),
  /** Tag, without `#`, that marks a person, nested ones included; empty: none does. */
  personTag: row('text', 'advanced', 'person', tag),
  templateFolder: row('folder', 'advanced', 'Templates', place),
  /** Lines such as `family: 2 weeks`: the cadence of a circle or tag, the first that fits. */
  cadenceByCircle: row<readonly string[]>('circle-rhythms', 'advanced', [], circleRhythms),

  /** Whether the user has said if the app should know the types of our properties. */
  typesAnswered: row('unlisted', null, false, checkbox),
  /** Names of properties, if the user wants others than the canonical ones. */
  propertyNames: row<PropertyNames>('unlisted', null, {}, propertyNames),
  /** Notes whose problems the user knows of; no note is read by it. */
  hiddenProblems: row<HiddenProblems>('unlisted', null, {}, parseHiddenProblems),
  /** The tiers of Personal CRM, from what that plugin stores: never stored with ours. */
  tiers: row<readonly Tier[]>('unlisted', null, DEFAULT_TIERS, (_, initial) => initial),
} as const;

/** What settings were called when they may have been stored: what was chosen then is still read. */
const FORMER_NAMES: Readonly<Record<string, string>> = { hiddenProblems: 'putAway' };

type SettingsTable = typeof SETTINGS;

export type SettingId = keyof SettingsTable;

export type Settings = { readonly [Id in SettingId]: SettingsTable[Id]['initial'] };

function isSettings(read: object): read is Settings {
  return Object.keys(SETTINGS).every((id) => id in read);
}

/** Settings from stored data of any shape: what is missing or unusable takes its default. */
export function parseSettings(stored: unknown): Settings {
  const known = isRecord(stored) ? stored : {};
  const read = Object.fromEntries(
    Object.entries(SETTINGS).map(([id, setting]) => [
      id,
      setting.read(known[id] ?? known[FORMER_NAMES[id] ?? id]),
    ]),
  );
  // Each has a row, and each row was read.
  if (!isSettings(read)) throw new Error('A setting was not read.');
  return read;
}

export const DEFAULT_SETTINGS: Settings = parseSettings(null);
