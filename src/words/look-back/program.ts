import { translated } from '../kit/ui-language';

/** What the command `look-back` says. */
export const LOOK_BACK_COMMAND = translated('look-back.LOOK_BACK_COMMAND', {
  description: 'Write a note about the week: whom you met, who waits, what is open',
  options: { dryRun: 'Print the look back and write nothing' },
  taken: 'another note took its place meanwhile',
  made: (path: string) => `Made ${path}.`,
  brought: (path: string) => `Brought ${path} up to date.`,
});
