import { translated } from '../kit/ui-language';

/** What is said around the report about how the plugin runs. */
export const SELF_CHECK = translated('settings.SELF_CHECK', {
  title: 'Self-check',
  hint: 'This text has versions, numbers and names of settings in it, and nothing of your notes. Select it and paste it where you report a problem. Nothing was changed.',
  label: 'Report',
});

/**
 * The report itself: numbers and versions, nothing of any note. In English whatever the app's
 * language, for it is pasted where problems are reported.
 */
export const SELF_CHECK_REPORT = {
  versions: (own: string, app: string) => `Acquaint ${own}, app ${app}`,
  platform: (system: string, language: string) => `Runs on: ${system}; language ${language}`,
  rightToLeft: 'right to left',
  windows: (count: number) => `Windows with a view: ${String(count)}`,
  notes: (all: number, unread: number) =>
    `Notes: ${String(all)}; of them without an entry in the cache: ${String(unread)}`,
  index: (state: string) => `Index: ${state}`,
  people: (people: number, introductions: number, problems: number) =>
    `People: ${String(people)}; introductions: ${String(introductions)}; problems: ${String(problems)}`,
  changed: (names: readonly string[]) => `Settings that were changed: ${listed(names)}`,
  present: (names: readonly string[]) => `Present: ${listed(names)}`,
  missing: (names: readonly string[]) => `Missing: ${listed(names)}`,
  types: (count: number, all: number) =>
    `Properties with a type: ${String(count)} of ${String(all)}`,
  widget: (rows: number, fields: number) =>
    `Properties on screen: ${String(rows)}; of them with a field that can be helped in: ${String(fields)}`,
} as const;

function listed(names: readonly string[]): string {
  return names.length === 0 ? 'none' : names.join(', ');
}
