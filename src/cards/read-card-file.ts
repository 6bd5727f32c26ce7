import { CARD_READING, COLUMN_WORDS } from '../core/words/card-reading';
import type { CardReading } from './card';
import type { ColumnPlan } from './csv/column-plan';
import { cardsOfTable } from './csv/cards-of-table';
import type { CsvTable } from './csv/csv-table';
import { guessColumns } from './csv/guess-columns';
import { readCsv } from './csv/read-csv';
import { cardsOfVCards } from './vcard/cards-of-vcards';

/** What a file holds. */
type CardSource =
  | { readonly kind: 'cards'; readonly readings: readonly CardReading[] }
  /** A table in no format that is known, and what its columns seem to be. */
  | { readonly kind: 'table'; readonly table: CsvTable; readonly plan: ColumnPlan };

/** Characters in which a vCard file says what it is, whatever its bytes are. */
const START = 4_000;

function isVCard(bytes: Uint8Array): boolean {
  // Without zeros UTF-16 reads like ASCII.
  const start = Array.from(bytes.subarray(0, START), (byte) => String.fromCharCode(byte));
  return /begin:vcard/i.test(start.join('').replaceAll('\0', ''));
}

/** What is in a file of vCards or a CSV table, told apart by what it says and not by its name. */
export function readCardSource(bytes: Uint8Array): CardSource {
  if (isVCard(bytes)) return { kind: 'cards', readings: cardsOfVCards(bytes) };
  const table = readCsv(bytes);
  if (table.kind === 'unreadable') {
    return { kind: 'cards', readings: [{ ...table, where: 'file' }] };
  }
  const plan = guessColumns(table);
  if (plan.format === null) return { kind: 'table', table, plan };
  return { kind: 'cards', readings: cardsOfTable(table, plan) };
}

/** What the user should know of how a file was taken, in words; null where there is nothing. */
export function remarkOn(source: CardSource): string | null {
  if (source.kind === 'cards' || source.table.hasHeadings) return null;
  const fields = source.plan.columns.map(({ field }) => COLUMN_WORDS[field]);
  return CARD_READING.noHeadings(fields);
}

/** The cards of a source; the columns of an unknown table are taken for what they seem to be. */
export function cardsIn(source: CardSource): readonly CardReading[] {
  return source.kind === 'cards' ? source.readings : cardsOfTable(source.table, source.plan);
}

/** The cards in a file; the columns of an unknown table are taken for what they seem to be. */
export function readCardFile(bytes: Uint8Array): readonly CardReading[] {
  return cardsIn(readCardSource(bytes));
}
