import { counted } from '../kit/english';

const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight'] as const;

/** `the four` of four people. */
function theSeveral(count: number): string {
  return `the ${NUMBERS[count - 2] ?? String(count)}`;
}

/** What the dialog says that suggests tables. */
export const TABLES_DIALOG = {
  size: 'People at a table',
  sizeOf: (count: number) => counted(count, 'person', 'people'),
  place: 'Place',
  anywhere: 'Anywhere',
  circle: 'Circle',
  anyCircle: 'Any circle',
  about: 'About',
  aboutHint: 'Such as urban trees',
  list: 'Suggested tables',
  looking: (found: number) =>
    found === 0 ? 'Looking for tables…' : `Looking for more tables: ${String(found)} found…`,
  cancel: 'Stop looking',
  stopped: 'Stopped looking. Change something above, or look again.',
  again: 'Look again',
  table: (at: number) => `Table ${String(at)}`,
  bestFound: 'Best found: another table may be better still.',
  strangers: (count: number) => `None of ${theSeveral(count)} know each other.`,
  introduce: (count: number) => `Introduce ${theSeveral(count)}`,
  setAside: 'Not this table',
  setAsideOutcome: 'Not a fit.',
  invited: (names: string, days: string) => `Proposed a table of ${names}, on ${days}`,
  noCalendar: 'The calendar file could not be made.',
  or: (days: readonly string[]) => days.join(' or '),
} as const;

/** What the dialog says that introduces several people. */
export const SEVERAL_DIALOG = {
  title: 'Introduce several people',
  who: 'Who should meet?',
  whoHint: 'Name',
  chosen: (most: number) => (count: number) =>
    count > most
      ? `${String(count)} people: ${String(most)} are the most.`
      : counted(count, 'person', 'people'),
  reason: 'Why?',
  reasonHint: 'Left empty: from their notes',
  confirm: 'Propose',
  tooFew: 'Choose two people at least.',
} as const;
