import type { PropertyId } from '../../core/people/properties';
import { PROPERTY_HINTS } from '../editing/completion';
import { capitalised, counted } from '../kit/english';

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

/** What the settings say: what each is called, and what it does, in one line. */
export const SETTINGS = {
  me: ['Your name', 'Signs your drafts.'],
  draftLanguage: ['Language of drafts', 'What a new message is written in.'],
  peopleFolder: (found: Found): Said => ['People folder', peopleFound(found)],
  followUpWindow: ['First follow-up', 'How many days after meeting someone to write.'],
  defaultCadence: (found: Found): Said => ['Rhythm for people in touch', rhythmFound(found)],
  cadenceHint: '3 months',
  notACadence: 'Write it as 2 weeks, 3 months or 1 year.',
  more: 'More',
  whileWriting: ['While writing', 'Bar on person notes, count of who waits, links in the log'],
  daily: ({ isRead, datedNotes }: Found): Said => [
    'Daily notes and dates',
    isRead && datedNotes > 0
      ? `${counted(datedNotes, 'note')} with a day ${datedNotes === 1 ? 'names' : 'name'} people`
      : 'How daily notes are named, birthdays, calendar',
  ],
  introductions: ['Introductions', 'Where their notes are kept'],
  cards: ['Import and new people', 'Country of phone numbers, your own card, template'],
  advanced: ['Advanced', 'Tag and type of people, names of properties, rhythms by circle'],
  personType: ['Type', 'Notes whose property type has this value are people.'],
  personTag: ['Tag', 'Notes with this tag, or one nested in it, are people.'],
  templateFolder: ['Template folder', 'Notes in here are never people.'],
  template: [
    'Template for new people',
    'New notes start from this one. {{name}} becomes the name, {{date}} the day.',
  ],
  introductionsFolder: ['Introductions folder', 'Where notes of introductions are made.'],
  logDayAsLink: [
    'Link the day in the log',
    'Write the day of a log line as a link to the daily note.',
  ],
  phoneCountry: [
    'Default phone country',
    'Two letters: where phone numbers without a country code are of.',
  ],
  countryHint: 'PT',
  notACountry: 'Write it as two letters, such as PT.',
  myNote: ['Note about yourself', 'The person note that your own card is made from.'],
  editorBar: ['Bar in person notes', 'Show what comes next on top of the note of a person.'],
  statusBarCount: [
    'Count in the status bar',
    'Show how many follow-ups and introductions are due, on a desktop.',
  ],
  dailyNoteBlock: [
    'Follow-ups in the daily note',
    'Add them as tasks when today’s daily note is made. Off: only by command.',
  ],
  calendarFile: [
    'Calendar file',
    'Where the command writes follow-ups and birthdays, for calendars to subscribe to.',
  ],
  propertyTypes: [
    'Types of properties',
    'Tell Obsidian which are dates, lists and checkboxes. Types you chose stay.',
  ],
  properties: 'Names of properties, where you want others',
  propertyHints: hints(),
} as const;
