import { translated } from '../kit/ui-language';

/** How the panel of one person is called. */
export const PERSON_VIEW_WORDS = translated('people.PERSON_VIEW_WORDS', {
  title: 'Person',
  command: 'Open the person panel',
});
