import type { PropertyId } from '../../core/people/properties';
import type { SettingId, SettingPage } from '../../core/people/settings';
import type { WeekStart } from '../../core/people/week-start';
import { PROPERTY_HINTS } from '../editing/completion';
import { counted } from '../kit/english';
import { capitalised } from '../kit/sentences';
import { translated } from '../kit/ui-language';

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

/** What a setting or a page is called, and what it does, in one line. */
interface Said {
  readonly name: string;
  readonly what: string;
}

/** The settings that are shown in a list; the others are asked for in another way, or not at all. */
export type ShownSetting = Exclude<
  SettingId,
  'typesAnswered' | 'hiddenProblems' | 'propertyNames' | 'tiers'
>;

/** What each setting is called, and what it does where nothing in the vault bears upon it. */
export const SETTING_WORDS = translated('settings.SETTING_WORDS', {
  me: { name: 'Your name', what: 'Signs your drafts.' },
  draftLanguage: { name: 'Language of drafts', what: 'What a new message is written in.' },
  peopleFolder: { name: 'People folder', what: 'Every note in here and below is a person.' },
  followUpWindow: {
    name: 'First follow-up',
    what: 'How many days after meeting someone to write.',
  },
  defaultCadence: {
    name: 'Rhythm for people in touch',
    what: 'Offered when you log contact with somebody who has none.',
  },
  editorBar: {
    name: 'Bar in person notes',
    what: 'Show what comes next on top of the note of a person.',
  },
  statusBarCount: {
    name: 'Count in the status bar',
    what: 'Show how many follow-ups and introductions are due, on a desktop.',
  },
  logDayAsLink: {
    name: 'Link the day in the log',
    what: 'Write the day of a log line as a link to the daily note.',
  },
  shownProperties: {
    name: 'Properties in the panel',
    what: 'Properties of your own that the panel of a person shows too, one a line, in this order.',
  },
  dailyNotes: {
    name: 'Names of daily notes',
    what: 'Format with its folder, such as [Journal]/YYYY/DD-MM-YYYY. Empty: as set in Obsidian.',
  },
  languages: {
    name: 'Languages of days',
    what: 'One a line, such as en or pt-BR: months and weekdays in names of notes are read in these too.',
  },
  meetingFolders: {
    name: 'Meeting folders',
    what: 'One a line. In here a day anywhere in the name counts, such as Ana 2026-11-05.',
  },
  dailyNoteBlock: {
    name: 'Follow-ups in the daily note',
    what: 'Add them as tasks when today’s daily note is made. Off: only by command.',
  },
  leadDays: {
    name: 'Days ahead for birthdays and dates',
    what: 'How long before its day a birthday comes up among the follow-ups.',
  },
  dateProperties: {
    name: 'More dates',
    what: 'Properties that hold a day of the year besides the birthday, one a line, such as wedding-date.',
  },
  noticeTime: {
    name: 'Desktop notice',
    what: 'Time of day, such as 09:00, when a notice says how many follow-ups are due. Empty: none.',
  },
  calendarFile: {
    name: 'Calendar file',
    what: 'Where the command writes follow-ups and birthdays, for calendars to subscribe to.',
  },
  weekStart: {
    name: 'First day of the week',
    what: 'Where the week starts that you look back at.',
  },
  lookBackFolder: {
    name: 'Look-back folder',
    what: 'Where the notes about your weeks are made.',
  },
  introductionsFolder: {
    name: 'Introductions folder',
    what: 'Where notes of introductions are made.',
  },
  phoneCountry: {
    name: 'Default phone country',
    what: 'Two letters, such as PT, for phone numbers without a country code.',
  },
  myNote: {
    name: 'Note about yourself',
    what: 'The person note that your own card is made from.',
  },
  template: {
    name: 'Template for new people',
    what: 'New notes start from this one. {{name}} becomes the name, {{date}} the day.',
  },
  personType: { name: 'Type', what: 'Notes whose property type has this value are people.' },
  personTag: { name: 'Tag', what: 'Notes with this tag, or one nested in it, are people.' },
  templateFolder: { name: 'Template folder', what: 'Notes in here are never people.' },
  cadenceByCircle: {
    name: 'Rhythm by circle or tag',
    what: 'One a line, such as family: 2 weeks. For people without a rhythm of their own; the first that fits counts.',
  },
} satisfies Readonly<Record<ShownSetting, Said>>);

/** The days on which a week can start. */
export const WEEK_START_TITLES = translated('settings.WEEK_START_TITLES', {
  app: 'As in Obsidian',
  monday: 'Monday',
  sunday: 'Sunday',
  saturday: 'Saturday',
} satisfies Readonly<Record<WeekStart, string>>);

type OtherPage = Exclude<SettingPage, 'first' | null>;

/** The pages behind the first settings, each with what is on it. */
export const SETTING_PAGES = translated('settings.SETTING_PAGES', {
  writing: {
    name: 'While writing',
    what: 'Bar on person notes, count of who waits, links in the log',
  },
  daily: {
    name: 'Daily notes and dates',
    what: 'How daily notes are named, birthdays, calendar',
  },
  introductions: { name: 'Introductions', what: 'Where their notes are kept' },
  cards: {
    name: 'Import and new people',
    what: 'Country of phone numbers, your own card, template',
  },
  advanced: {
    name: 'Advanced',
    what: 'Tag and type of people, names of properties, rhythms by circle',
  },
} satisfies Readonly<Record<OtherPage, Said>>);

/** What was found in the vault, in place of what a setting or a page does, or after it. */
export const SETTING_FOUND = translated('settings.SETTING_FOUND', {
  people: (people: number) =>
    `Every note in here and below is a person: ${counted(people, 'person', 'people')} found.`,
  outside: (people: number, outside: number) =>
    `${counted(people, 'person', 'people')} found, ${String(outside)} of them outside this folder, by tag or type.`,
  rhythms: (withRhythm: number, people: number) =>
    `${String(withRhythm)} of ${String(people)} have one.`,
  datedNotes: (notes: number) =>
    notes === 1
      ? '1 note with a day names people'
      : `${String(notes)} notes with a day name people`,
});

function whatSettingDoes(id: ShownSetting, found: Found): string {
  const { what } = SETTING_WORDS[id];
  const { isRead, people, outside, withRhythm } = found;
  if (!isRead || people === 0) return what;
  if (id === 'defaultCadence') return `${what} ${SETTING_FOUND.rhythms(withRhythm, people)}`;
  if (id !== 'peopleFolder') return what;
  return outside === 0 ? SETTING_FOUND.people(people) : SETTING_FOUND.outside(people, outside);
}

/** What a setting is called, and what it does; with what was found in the vault. */
export function settingWords(id: ShownSetting, found: Found): Said {
  return { name: SETTING_WORDS[id].name, what: whatSettingDoes(id, found) };
}

/** What a page is called, and what is on it. */
export function pageWords(page: OtherPage, { isRead, datedNotes }: Found): Said {
  const { name, what } = SETTING_PAGES[page];
  const isFound = page === 'daily' && isRead && datedNotes > 0;
  return { name, what: isFound ? SETTING_FOUND.datedNotes(datedNotes) : what };
}

/** What else stands among the settings, and why something that is typed is not taken. */
export const SETTINGS_TAB = translated('settings.SETTINGS_TAB', {
  more: 'More',
  notACadence: 'Write it as 2 weeks, 3 months or 1 year.',
  notACountry: 'Write it as two letters, such as PT.',
  notATime: 'Write it as a time of day, such as 09:00 or 17:30.',
  notADay: 'Write it with year, month and day, such as [Journal]/YYYY/DD-MM-YYYY.',
  notALanguage: 'Write each line as the code of a language, such as en, de or pt-BR.',
  notByCircle: 'Write each line as a circle or tag and a rhythm, such as family: 2 weeks.',
  propertyTypes: {
    name: 'Types of properties',
    what: 'Tell Obsidian which are dates, lists and checkboxes. Types you chose stay.',
  },
  properties: 'Names of properties, where you want others',
});

/** Examples in empty fields: what is typed there is the same in every language. */
export const SETTING_HINTS = {
  cadence: '3 months',
  country: 'PT',
  format: 'YYYY-MM-DD',
  time: '09:00',
} as const;

/** What a property is for, as a sentence. */
export function propertyHint(id: PropertyId): string {
  return `${capitalised(PROPERTY_HINTS[id])}.`;
}
