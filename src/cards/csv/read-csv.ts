import { CARD_READING } from '../../core/words/card-reading';
import { decodeText } from '../decode-text';
import type { Encoding } from '../encoding/encodings';
import { UTF_8, type Letters } from '../encoding/letters';
import type { CsvReading, CsvRow } from './csv-table';
import { findHeader, type Header } from './find-header';
import { MAX_COLUMNS, MAX_ROWS, refuseBytes, refuseText } from './limits';
import { splitRows } from './split-rows';

function unreadable(reason: string): CsvReading {
  return { kind: 'unreadable', reason };
}

/** Cells as many as there are columns; a row with more values than columns has slipped. */
function fitted(row: CsvRow, columns: number): CsvRow[] {
  if (row.kind === 'unreadable') return [row];
  const { number } = row;
  const cells = row.cells.map((cell) => cell.trim());
  if (cells.every((cell) => cell === '')) return [];
  if (cells.slice(columns).some((cell) => cell !== '')) {
    return [{ kind: 'unreadable', number, reason: CARD_READING.tooManyValues(columns) }];
  }
  const missing = Array.from({ length: Math.max(columns - cells.length, 0) }, () => '');
  return [{ kind: 'row', number, cells: [...cells.slice(0, columns), ...missing] }];
}

function columnNames({ cells, at }: Header): string[] {
  return cells.map((cell, index) =>
    at < 0 || cell === '' ? CARD_READING.column(index + 1) : cell,
  );
}

function readText(text: string): CsvReading {
  const header = findHeader(text);
  if (!header) return unreadable(CARD_READING.empty);
  const { delimiter, at } = header;
  const columns = header.cells.length;
  if (columns > MAX_COLUMNS) return unreadable(CARD_READING.tooManyColumns(MAX_COLUMNS));
  const limit = at + 1 + MAX_ROWS + 1;
  const rows = splitRows(text, { delimiter, columns, limit });
  if (rows.length === limit) return unreadable(CARD_READING.tooManyRows(MAX_ROWS));
  const data = rows.slice(at + 1).flatMap((row) => fitted(row, columns));
  return { kind: 'table', header: columnNames(header), rows: data };
}

/** What a file holds, and what is known of its letters; where these are unsure, nothing is read. */
export interface CsvFile {
  readonly reading: CsvReading;
  readonly letters: Letters;
}

/**
 * Reads a CSV file: any encoding, comma, semicolon, tab or bar, a header anywhere near the top or
 * none. A row that cannot be read is one of the rows, with its reason.
 * @param chosen what the user says that its letters are in
 */
export function readCsvFile(bytes: Uint8Array, chosen: Encoding | null = null): CsvFile {
  const refused = refuseBytes(bytes);
  if (refused !== null) return { reading: unreadable(refused), letters: UTF_8 };
  const { text, letters } = decodeText(bytes, chosen);
  const lines = text.replace(/\r\n?/g, '\n').trimEnd();
  const reason = refuseText(lines);
  return { reading: reason === null ? readText(lines) : unreadable(reason), letters };
}

/** The same where the letters are no concern. */
export function readCsv(bytes: Uint8Array): CsvReading {
  return readCsvFile(bytes).reading;
}
