/** What the settings say. */
export const SETTINGS = {
  people: 'Who is a person',
  peopleFolder: [
    'People folder',
    'Notes in this folder and below are people. Empty: no folder marks people.',
  ],
  personType: ['Type', 'Notes whose property type has this value are people.'],
  personTag: ['Tag', 'Notes with this tag, or one nested in it, are people.'],
  folders: 'Folders',
  templateFolder: ['Template folder', 'Notes in here are never people.'],
  template: [
    'Template for new people',
    'New notes start from this one. {{name}} becomes the name, {{date}} the day.',
  ],
  introductionsFolder: ['Introductions folder', 'Where notes of introductions are made.'],
  followUps: 'Follow-ups and log',
  followUpWindow: ['Follow-up window', 'Days between meeting someone and the first follow-up.'],
  defaultCadence: [
    'Default cadence',
    'Filled in when you log contact with someone connected who has no cadence. Empty: you are not asked.',
  ],
  cadenceHint: '3 months',
  notACadence: 'Write it as 2 weeks, 3 months or 1 year.',
  logDayAsLink: [
    'Link the day in the log',
    'Write the day of a log line as a link to the daily note.',
  ],
  phoneCountry: [
    'Default phone country',
    'Two letters. Where phone numbers without a country code are of, when cards are imported.',
  ],
  countryHint: 'PT',
  notACountry: 'Write it as two letters, such as PT.',
  shown: 'Where follow-ups show',
  editorBar: [
    'Bar in person notes',
    'Show what is owed on top of the note of a person, and what is next on that of an introduction.',
  ],
  statusBarCount: [
    'Count in the status bar',
    'Show how many follow-ups and introductions are due, on a desktop.',
  ],
  dailyNoteBlock: [
    'Follow-ups in the daily note',
    "Add today's follow-ups as tasks when the daily note of today is made. Off: only by command.",
  ],
  calendarFile: [
    'Calendar file',
    'Where the command writes follow-ups, meetings and birthdays, for calendars to subscribe to.',
  ],
  properties: 'Names of properties',
  propertyHint: (name: string) => `Leave empty for ${name}. Names of other tools are read as well.`,
} as const;

export const PROPERTY_TYPES = {
  offer: 'Show days in person notes with the date picker, and lists as lists?',
  set: 'Set property types',
  setting: [
    'Types of properties',
    'Tell Obsidian which properties of people are dates, lists and checkboxes. Types you chose stay.',
  ],
  done: (names: readonly string[]) => `Types set for ${names.join(', ')}.`,
  nothing: 'All these properties have a type already.',
} as const;
