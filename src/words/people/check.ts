import { translated } from '../kit/ui-language';

/** What the list says of notes that cannot be read. */
export const CHECK = translated('people.CHECK', {
  title: 'Notes that need attention',
  fine: 'Every person note could be read.',
  hide: 'Hide',
  showAgain: 'Show again',
  hideNote: (note: string): string => `Hide: ${note}`,
  away: (note: string): string => `${note} is hidden`,
  again: (note: string): string => `${note} is shown again`,
  showAgainNote: (note: string): string => `Show again: ${note}`,
  hint: 'A hidden note is not counted until something else is wrong with it.',
});
