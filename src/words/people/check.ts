import { spoken } from '../kit/spoken';

/** What the list says of notes that cannot be read. */
export const CHECK = spoken('people.CHECK', {
  title: 'Notes that need attention',
  fine: 'Every person note could be read.',
  hide: 'Put away',
  showAgain: 'Show again',
  hideNote: (note: string): string => `Put away: ${note}`,
  away: (note: string): string => `${note} is put away`,
  again: (note: string): string => `${note} counts again`,
  showAgainNote: (note: string): string => `Show again: ${note}`,
  hint: 'What you put away is not counted any more, until something else is wrong with the note.',
});
