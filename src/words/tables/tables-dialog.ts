import { counted } from '../kit/english';
import { translated } from '../kit/ui-language';

const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight'] as const;

/** `the four` of four people. */
function theSeveral(count: number): string {
  return `the ${NUMBERS[count - 2] ?? String(count)}`;
}

/** What the dialog says that suggests tables. */
export const TABLES_DIALOG = translated('tables.TABLES_DIALOG', {
  size: 'People at a table',
  sizeOf: (count: number): string => counted(count, 'person', 'people'),
  place: 'Place',
  anywhere: 'Anywhere',
  circle: 'Circle',
  anyCircle: 'Any circle',
  about: 'About',
  aboutHint: 'Such as urban trees',
  list: 'Suggested tables',
  looking: 'Looking for tables…',
  lookingOn: (found: number): string => `Looking for more tables: ${String(found)} found…`,
  cancel: 'Stop searching',
  stopped: 'Search stopped. Change something above, or search again.',
  again: 'Search again',
  table: (at: number): string => `Table ${String(at)}`,
  bestFound: 'Best found: another table may be better still.',
  strangers: (count: number): string => `None of ${theSeveral(count)} know each other.`,
  introduce: (count: number): string => `Introduce ${theSeveral(count)}`,
  setAside: 'Not this table',
  /** @param days of which one is to be chosen */
  invited: (names: string, days: string): string => `Proposed a table of ${names}, on ${days}`,
  noCalendar: 'The calendar file could not be made.',
});

/** What the dialog says that introduces several people. */
export const SEVERAL_DIALOG = translated('tables.SEVERAL_DIALOG', {
  title: 'Introduce several people',
  who: 'Who should meet?',
  whoHint: 'Name',
  chosen: (count: number): string => counted(count, 'person', 'people'),
  tooMany: (count: number, most: number): string =>
    `${String(count)} people are too many: choose up to ${String(most)}.`,
  reason: 'Why?',
  reasonHint: 'Left empty: from their notes',
  confirm: 'Propose',
  tooFew: 'Choose at least two people.',
});

/** How many people are chosen, and that they are too many. */
export function chosenWords(count: number, most: number): string {
  return count > most ? SEVERAL_DIALOG.tooMany(count, most) : SEVERAL_DIALOG.chosen(count);
}
