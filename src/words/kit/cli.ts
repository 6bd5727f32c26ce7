import { translated } from './ui-language';

/** What only the app's own command line says. */
export const CLI = translated('kit.CLI', {
  list: 'List what acquaint can answer and do',
  reading: 'Obsidian is still indexing notes. Try again in a moment.',
  errors: 'An answer that starts with “Error:” is a refusal. Obsidian gives no exit codes.',
});
