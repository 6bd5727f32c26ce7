import { translated } from '../kit/ui-language';

/** What the command `tables` says. */
export const TABLES_COMMAND = translated('tables.TABLES_COMMAND', {
  description: 'Suggest several people who should all meet, at one table',
  options: {
    size: (smallest: number, largest: number, usual: number): string =>
      `How many sit at a table, ${String(smallest)} to ${String(largest)} (default: ${String(usual)})`,
    place: 'Only people in this place',
    circle: 'Only people of this circle',
    about: 'Only people who have to do with this, in your own words',
    limit: (usual: number, looked: number): string =>
      `Return at most n (default: ${String(usual)}), of the ${String(looked)} people with the best pairs`,
  },
});

/** What tables of people who should meet say. */
export const TABLES = translated('tables.TABLES', {
  /** After the names, where a better table was not ruled out. */
  bestFound: 'best found',
  none: 'No table to suggest yet.',
  noneWanted: 'limit=0 asks for no table: leave it out, or ask for at least one.',
  noneHint:
    'A table needs people who do not know each other, each with a reason to meet one of the others. ' +
    'Note what people offer, seek and care about (offers, seeks, interests).',
  /** Where options leave too few people: without them there may be a table. */
  fewHint: (options: string): string =>
    `Too few of the people asked for with ${options} would gain from a table: leave that out.`,
  badSize: (size: string, smallest: number, largest: number): string =>
    `size=${size} is not a number of people from ${String(smallest)} to ${String(largest)}`,
});
