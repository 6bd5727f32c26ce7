/** What the settings ask about history, rhythm and dates. */
export const HISTORY_SETTINGS = {
  heading: 'History and dates',
  dailyNotes: [
    'Names of daily notes',
    'Format with its folder, such as [Journal]/YYYY/DD-MM-YYYY. Empty: as set for daily notes in Obsidian. Notes whose name starts with a day as YYYY-MM-DD always count.',
  ],
  notADay: 'Write it with year, month and day, such as [Journal]/YYYY/DD-MM-YYYY.',
  languages: [
    'Languages of days',
    'One a line, such as en or pt-BR. Names of months and weekdays in daily notes are read in these and in the language of the app.',
  ],
  notALanguage: 'Write each line as the code of a language, such as en, de or pt-BR.',
  meetingFolders: [
    'Meeting folders',
    'One a line. In here a day anywhere in the name counts, such as Ana 2026-11-05.',
  ],
  byCircle: [
    'Cadence by circle or tag',
    'One a line, such as family: 2 weeks. For people without a cadence of their own; the first line that fits counts.',
  ],
  notByCircle: 'Write each line as a circle or tag and a cadence, such as family: 2 weeks.',
  leadDays: [
    'Days ahead for birthdays and dates',
    'How long before a birthday or another date it comes up among the follow-ups.',
  ],
  dateProperties: [
    'More dates',
    'Properties that hold a day of the year besides the birthday, one a line, such as wedding-date.',
  ],
} as const;
