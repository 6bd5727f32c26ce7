import { spoken } from '../kit/spoken';

/** How the panel of one person is called. */
export const PERSON_VIEW_WORDS = spoken('people.PERSON_VIEW_WORDS', {
  title: 'Person',
  command: 'Open the person panel',
});
