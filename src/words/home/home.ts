import { translated } from '../kit/ui-language';

/** What Home says: the view that has all of it. */
export const HOME = translated('home.HOME', {
  title: 'Acquaint',
  open: 'Open Acquaint',
  openInTab: 'Open Acquaint in a tab',
  tabs: 'Parts of Acquaint',
  due: 'Due',
  people: 'People',
  introductions: 'Introductions',
  ledger: 'Ledger',
  addPerson: 'Add person',
  reachOut: 'Reach out',
  import: 'Import cards',
  more: 'More',
  wide: 'Open in a tab',
  rates: 'Results',
  promises: 'Promises',
  openPromises: 'Open promises',
  problems: (count: number): string =>
    count === 0 ? 'Notes that need attention' : `Notes that need attention (${String(count)})`,
  duplicates: 'Find likely duplicates',
  export: 'Export cards',
  myCard: 'Show my card',
  noRhythm: (count: number): string => `No rhythm yet (${String(count)})`,
  keys: 'Keys',
  undo: 'Undo last change',
});

/** The right column of Home, where there is room for one. */
export const HOME_SIDE = translated('home.HOME_SIDE', {
  introduce: 'Introduce two people',
  allIntroductions: (more: number): string => `${String(more)} more`,
  waiting: 'Introductions waiting for a step',
  comingUp: 'Coming up',
  noRhythm: 'No rhythm yet',
  goThrough: 'Go through them',
  showThem: 'Show them',
});
