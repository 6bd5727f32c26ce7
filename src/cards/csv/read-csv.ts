import { CARD_LABELS, CARD_READING } from '../../words/cards/card-reading';
import { decodeText } from '../kit/decode-text';
import type { Encoding } from '../encoding/encodings';
import { UTF_8, type EncodingReading } from '../encoding/encoding-reading';
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

function columnNames({ cells, at }: Header, columns: number): string[] {
  return Array.from({ length: columns }, (_, index) => {
    const cell = at < 0 ? '' : (cells[index] ?? '');
    return cell === '' ? CARD_LABELS.column(index + 1) : cell;
  });
}

function widthOf(row: CsvRow): number {
  if (row.kind === 'unreadable') return 0;
  return row.cells.reduce((width, cell, at) => (cell.trim() === '' ? width : at + 1), 0);
}

/** How many columns there are: a header may lack the names of the last that most rows have. */
function columnsOf(named: number, rows: readonly CsvRow[]): number {
  const widths = rows.map(widthOf);
  const wider = widths.filter((width) => width > named);
  if (wider.length < 2 || wider.length * 2 < rows.length) return named;
  return Math.min(
    wider.reduce((most, width) => Math.max(most, width), named),
    MAX_COLUMNS,
  );
}

/** First words of a line that sums up those above it. */
const TOTAL =
  /^(?:grand )?(?:total|totals|totale|sum|summe|gesamt|insgesamt|somme|suma|soma|totaal|summa|yhteensä|razem|итого|всего|разом|celkem|toplam|合計|合计|总计|합계|count|anzahl)\b\P{L}*$/iu;

/** Why a row is nobody's; null if it may be somebody's. */
function nobodysReason(cells: readonly string[], header: Header, isEnd: boolean): string | null {
  const filled = cells.filter((cell) => cell !== '');
  const isTotal =
    TOTAL.test(filled[0] ?? '') && filled.slice(1).every((cell) => !/\p{L}/u.test(cell));
  if (isEnd && isTotal) return CARD_READING.total;
  const isHeader =
    header.at >= 0 && filled.length > 1 && cells.join('\n') === header.cells.join('\n');
  return isHeader ? CARD_READING.headingsAgain : null;
}

function checked(row: CsvRow, header: Header, isEnd: boolean): CsvRow {
  const reason = row.kind === 'row' ? nobodysReason(row.cells, header, isEnd) : null;
  return reason === null ? row : { kind: 'unreadable', number: row.number, reason };
}

function readText(text: string): CsvReading {
  const header = findHeader(text);
  if (!header) return unreadable(CARD_READING.empty);
  const { delimiter, at } = header;
  const named = header.cells.length;
  if (named > MAX_COLUMNS) return unreadable(CARD_READING.tooManyColumns(MAX_COLUMNS));
  const limit = at + 1 + MAX_ROWS + 1;
  const rows = splitRows(text, { delimiter, columns: named, limit });
  if (rows.length === limit) return unreadable(CARD_READING.tooManyRows(MAX_ROWS));
  const below = rows.slice(at + 1);
  const columns = columnsOf(named, below);
  const data = below.flatMap((row) => fitted(row, columns));
  return {
    kind: 'table',
    header: columnNames(header, columns),
    hasHeadings: at >= 0,
    rows: data.map((row, index) => checked(row, header, index >= data.length - 2)),
  };
}

/**
 * What a file contains, and what is known about its encoding; if that is unsure, nothing is read.
 */
export interface CsvFile {
  readonly reading: CsvReading;
  readonly letters: EncodingReading;
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

/** The same if the encoding does not matter. */
export function readCsv(bytes: Uint8Array): CsvReading {
  return readCsvFile(bytes).reading;
}
