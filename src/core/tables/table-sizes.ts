/** How many may sit at a table: two are an introduction, more than eight a party. */
export const [SMALLEST_TABLE, LARGEST_TABLE, DEFAULT_TABLE] = [3, 8, 4];

/** How many people are looked at; of more, those with the best pairs. */
export const MAX_PEOPLE = 300;

export const DEFAULT_TABLES = 5;
