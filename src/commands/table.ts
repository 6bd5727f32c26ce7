import type { Command } from './kit/command';

/** A command by its name, with what it needs, which is loaded only when it is called. */
export interface CommandRow {
  readonly name: string;
  readonly load: () => Promise<Command>;
}

/** Every command, in the order of the help; a new one is a file and a row here. */
export const COMMANDS: readonly CommandRow[] = [
  { name: 'due', load: async () => (await import('./follow-ups/due')).DUE },
  {
    name: 'introductions',
    load: async () => (await import('./introductions/introductions')).INTRODUCTIONS,
  },
  { name: 'introduce', load: async () => (await import('./introductions/introduce')).INTRODUCE },
  {
    name: 'introduce-me',
    load: async () => (await import('./introductions/introduce-me')).INTRODUCE_ME,
  },
  {
    name: 'introduction',
    load: async () => (await import('./introductions/introduction')).INTRODUCTION,
  },
  { name: 'people', load: async () => (await import('./people/people')).PEOPLE },
  { name: 'ask', load: async () => (await import('./suggestions/ask')).ASK_WHO },
  { name: 'needs', load: async () => (await import('./suggestions/needs')).OPEN_NEEDS },
  { name: 'tables', load: async () => (await import('./tables/tables')).SUGGEST_TABLES },
  { name: 'ways', load: async () => (await import('./ways/ways')).WAYS_TO },
  { name: 'person', load: async () => (await import('./people/person')).PERSON },
  { name: 'timeline', load: async () => (await import('./people/timeline')).TIMELINE_OF },
  { name: 'promises', load: async () => (await import('./people/promises')).ALL_PROMISES },
  { name: 'add', load: async () => (await import('./cards/add')).ADD },
  { name: 'log', load: async () => (await import('./follow-ups/log')).LOG },
  { name: 'snooze', load: async () => (await import('./follow-ups/snooze')).SNOOZE },
  { name: 'draft', load: async () => (await import('./messages/draft')).DRAFT },
  { name: 'duplicates', load: async () => (await import('./cards/duplicates')).DUPLICATES },
  { name: 'merge', load: async () => (await import('./merge/merge')).MERGE },
  { name: 'today', load: async () => (await import('./calendar/today')).TODAY },
  {
    name: 'look-back',
    load: async () => (await import('./look-back/look-back')).LOOK_BACK_AT_WEEK,
  },
  { name: 'calendar', load: async () => (await import('./calendar/calendar')).CALENDAR_FILE },
  { name: 'export', load: async () => (await import('./cards/export')).EXPORT_CARDS },
  { name: 'stats', load: async () => (await import('./rates/stats')).STATS_OF },
  {
    name: 'coming-over',
    load: async () => (await import('./coming-over/coming-over')).COMING_OVER_FROM,
  },
  { name: 'check', load: async () => (await import('./check')).CHECK },
];

/** All commands, for those who tell of them. */
export function loadCommands(rows: readonly CommandRow[] = COMMANDS): Promise<Command[]> {
  return Promise.all(rows.map(({ load }) => load()));
}
