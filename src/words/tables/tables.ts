import { ENGLISH_REASONS, listed } from '../suggestions/reason-words';

/** What tables of people who should meet say. */
export const TABLES = {
  names: (names: readonly string[]) => listed(names, ENGLISH_REASONS.and),
  /** After the names, where a better table was not ruled out. */
  bestFound: 'best found',
  none: 'No table to suggest yet.',
  noneHint:
    'A table needs people who do not know each other, each with a reason to meet one of the others. ' +
    'Note what people offer, seek and care about (offers, seeks, interests).',
  badSize: (size: string, smallest: number, largest: number) =>
    `size=${size} is not a number of people from ${String(smallest)} to ${String(largest)}`,
} as const;
