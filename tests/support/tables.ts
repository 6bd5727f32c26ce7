import { readFileSync } from 'node:fs';
import type { Card } from '../../src/cards/kit/card';
import { cardsOfTable } from '../../src/cards/csv/cards-of-table';
import { guessColumns } from '../../src/cards/csv/guess-columns';
import { readCsv } from '../../src/cards/csv/read-csv';

/** What is said of a row: its card with the lines that are kept, or why there is none. */
export type TableRow = (Card & { readonly lines: readonly string[] }) | string;

function rowsOf(bytes: Uint8Array): TableRow[] {
  const table = readCsv(bytes);
  if (table.kind === 'unreadable') throw new Error(table.reason);
  return cardsOfTable(table, guessColumns(table)).map((reading) => {
    if (reading.kind === 'unreadable') return reading.reason;
    const lines = reading.card.extras.map(({ label, value }) => `${label}: ${value}`);
    return { ...reading.card, lines };
  });
}

/** The rows of a table that a user has; its columns are taken for what they seem to be. */
export function tableRows(text: string): TableRow[] {
  return rowsOf(new TextEncoder().encode(text));
}

/** The rows of one of the inputs from public reports. */
export function fieldRows(file: string): TableRow[] {
  return rowsOf(readFileSync(new URL(`../fixtures/field/${file}`, import.meta.url)));
}

/** Each heading of a table and what its column was taken for. */
export function fieldsOf(text: string): Record<string, string> {
  const table = readCsv(new TextEncoder().encode(text));
  if (table.kind === 'unreadable') throw new Error(table.reason);
  const { columns } = guessColumns(table);
  return Object.fromEntries(table.header.map((name, at) => [name, columns[at]?.field ?? '']));
}
