import type { PropertyId } from '../../core/people/properties';
import type { SettingId, SettingPage } from '../../core/people/settings';
import type { WeekStart } from '../../core/people/week-start';
import { PROPERTY_HINTS } from '../editing/completion';
import { counted } from '../kit/english';
import { capitalised } from '../kit/sentences';

/** What there is in the vault, said beside the settings that bear upon it. */
export interface Found {
  /** False while notes are still being read. */
  readonly isRead: boolean;
  readonly people: number;
  /** How many of them are not in the people folder. */
  readonly outside: number;
  readonly withRhythm: number;
  /** Notes with a day that name people. */
  readonly datedNotes: number;
}

type Said = readonly [name: string, what: string];

/** The settings that are shown in a list; the others are asked for in another way, or not at all. */
export type ShownSetting = Exclude<
  SettingId,
  'typesAnswered' | 'putAway' | 'propertyNames' | 'tiers'
>;

function peopleFound({ isRead, people, outside }: Found): string {
  if (!isRead || people === 0) return 'Every note in here and below is a person.';
  const found = `${counted(people, 'person', 'people')} found`;
  return outside === 0
    ? `Every note in here and below is a person: ${found}.`
    : `${found}, ${String(outside)} of them outside this folder, by tag or type.`;
}

function rhythmFound({ isRead, people, withRhythm }: Found): string {
  const what = 'Offered when you log contact with somebody who has none.';
  return isRead && people > 0
    ? `${what} ${String(withRhythm)} of ${String(people)} have one.`
    : what;
}

function hints(): Readonly<Record<PropertyId, string>> {
  const said: Record<string, string> = {};
  for (const [id, hint] of Object.entries(PROPERTY_HINTS)) said[id] = `${capitalised(hint)}.`;
  return { ...PROPERTY_HINTS, ...said };
}

/** What each setting is called, and what it does, in one line. */
export const SETTING_WORDS: Readonly<Record<ShownSetting, (found: Found) => Said>> = {
  me: () => ['Your name', 'Signs your drafts.'],
  draftLanguage: () => ['Language of drafts', 'What a new message is written in.'],
  peopleFolder: (found) => ['People folder', peopleFound(found)],
  followUpWindow: () => ['First follow-up', 'How many days after meeting someone to write.'],
  defaultCadence: (found) => ['Rhythm for people in touch', rhythmFound(found)],
  editorBar: () => ['Bar in person notes', 'Show what comes next on top of the note of a person.'],
  statusBarCount: () => [
    'Count in the status bar',
    'Show how many follow-ups and introductions are due, on a desktop.',
  ],
  logDayAsLink: () => [
    'Link the day in the log',
    'Write the day of a log line as a link to the daily note.',
  ],
  shownProperties: () => [
    'Properties in the panel',
    'Properties of your own that the panel of a person shows too, one a line, in this order.',
  ],
  dailyNotes: () => [
    'Names of daily notes',
    'Format with its folder, such as [Journal]/YYYY/DD-MM-YYYY. Empty: as set in Obsidian.',
  ],
  languages: () => [
    'Languages of days',
    'One a line, such as en or pt-BR: months and weekdays in names of notes are read in these too.',
  ],
  meetingFolders: () => [
    'Meeting folders',
    'One a line. In here a day anywhere in the name counts, such as Ana 2026-11-05.',
  ],
  dailyNoteBlock: () => [
    'Follow-ups in the daily note',
    'Add them as tasks when today’s daily note is made. Off: only by command.',
  ],
  leadDays: () => [
    'Days ahead for birthdays and dates',
    'How long before its day a birthday comes up among the follow-ups.',
  ],
  dateProperties: () => [
    'More dates',
    'Properties that hold a day of the year besides the birthday, one a line, such as wedding-date.',
  ],
  calendarFile: () => [
    'Calendar file',
    'Where the command writes follow-ups and birthdays, for calendars to subscribe to.',
  ],
  weekStart: () => ['First day of the week', 'Where the week starts that you look back at.'],
  lookBackFolder: () => ['Look-back folder', 'Where the notes about your weeks are made.'],
  introductionsFolder: () => ['Introductions folder', 'Where notes of introductions are made.'],
  phoneCountry: () => [
    'Default phone country',
    'Two letters: where phone numbers without a country code are of.',
  ],
  myNote: () => ['Note about yourself', 'The person note that your own card is made from.'],
  template: () => [
    'Template for new people',
    'New notes start from this one. {{name}} becomes the name, {{date}} the day.',
  ],
  personType: () => ['Type', 'Notes whose property type has this value are people.'],
  personTag: () => ['Tag', 'Notes with this tag, or one nested in it, are people.'],
  templateFolder: () => ['Template folder', 'Notes in here are never people.'],
  cadenceByCircle: () => [
    'Rhythm by circle or tag',
    'One a line, such as family: 2 weeks. For people without a rhythm of their own; the first that fits counts.',
  ],
};

/** The days on which a week can start. */
export const WEEK_START_TITLES: Readonly<Record<WeekStart, string>> = {
  app: 'As in Obsidian',
  monday: 'Monday',
  sunday: 'Sunday',
  saturday: 'Saturday',
};

/** The pages behind the first settings, each with what is on it. */
export const SETTING_PAGES: Readonly<
  Record<Exclude<SettingPage, 'first' | null>, (found: Found) => Said>
> = {
  writing: () => ['While writing', 'Bar on person notes, count of who waits, links in the log'],
  daily: ({ isRead, datedNotes }) => [
    'Daily notes and dates',
    isRead && datedNotes > 0
      ? `${counted(datedNotes, 'note')} with a day ${datedNotes === 1 ? 'names' : 'name'} people`
      : 'How daily notes are named, birthdays, calendar',
  ],
  introductions: () => ['Introductions', 'Where their notes are kept'],
  cards: () => ['Import and new people', 'Country of phone numbers, your own card, template'],
  advanced: () => ['Advanced', 'Tag and type of people, names of properties, rhythms by circle'],
};

/** What else stands among the settings, and why something that is typed is not taken. */
export const SETTINGS_TAB = {
  more: 'More',
  cadenceHint: '3 months',
  notACadence: 'Write it as 2 weeks, 3 months or 1 year.',
  countryHint: 'PT',
  notACountry: 'Write it as two letters, such as PT.',
  formatHint: 'YYYY-MM-DD',
  notADay: 'Write it with year, month and day, such as [Journal]/YYYY/DD-MM-YYYY.',
  notALanguage: 'Write each line as the code of a language, such as en, de or pt-BR.',
  notByCircle: 'Write each line as a circle or tag and a rhythm, such as family: 2 weeks.',
  propertyTypes: [
    'Types of properties',
    'Tell Obsidian which are dates, lists and checkboxes. Types you chose stay.',
  ],
  properties: 'Names of properties, where you want others',
  propertyHints: hints(),
} as const;
