/** What the settings ask about history, rhythm and dates. */
export const HISTORY_SETTINGS = {
  dailyNotes: [
    'Names of daily notes',
    'Format with its folder, such as [Journal]/YYYY/DD-MM-YYYY. Empty: as set in Obsidian.',
  ],
  notADay: 'Write it with year, month and day, such as [Journal]/YYYY/DD-MM-YYYY.',
  languages: [
    'Languages of days',
    'One a line, such as en or pt-BR: months and weekdays in names of notes are read in these too.',
  ],
  notALanguage: 'Write each line as the code of a language, such as en, de or pt-BR.',
  meetingFolders: [
    'Meeting folders',
    'One a line. In here a day anywhere in the name counts, such as Ana 2026-11-05.',
  ],
  byCircle: [
    'Rhythm by circle or tag',
    'One a line, such as family: 2 weeks. For people without a rhythm of their own; the first that fits counts.',
  ],
  notByCircle: 'Write each line as a circle or tag and a rhythm, such as family: 2 weeks.',
  leadDays: [
    'Days ahead for birthdays and dates',
    'How long before its day a birthday comes up among the follow-ups.',
  ],
  dateProperties: [
    'More dates',
    'Properties that hold a day of the year besides the birthday, one a line, such as wedding-date.',
  ],
} as const;
