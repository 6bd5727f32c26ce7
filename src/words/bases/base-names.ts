import { translated } from '../kit/ui-language';

/** What the app calls our views of a base and their options, and the commands that make one. */
export const BASE_NAMES = translated('bases.BASE_NAMES', {
  followUps: 'People: follow-ups',
  board: 'People: board',
  cards: 'People: cards',
  network: 'People: network',
  sortBy: 'Sort people by',
  groupBy: 'Group people by',
  asInBase: 'As in this base',
  due: 'Day of the follow-up',
  'last-contact': 'Last contact',
  rhythm: 'Rhythm',
  status: 'Status',
  makePeople: 'Make a base of people',
  makeIntroductions: 'Make a base of introductions',
  isOff: 'Bases is switched off. Turn it on under “Core plugins” in the settings, then try again.',
});
