import { CARD_READING } from '../../words/cards/card-reading';
import type { CsvRow } from './csv-table';
import { rowsOf, type Split } from './split-block';

/** Characters that are split at a time; a row that is longer is broken. */
const BLOCK = 1024 * 1024;

/** How often reading goes on after a broken row; each time, up to a block is split once more. */
const MAX_RECOVERIES = 100;

/** The rows of a block, as far as the first that is enough. */
function splitBlock(block: string, delimiter: string, isEnough: (row: Split) => boolean): Split[] {
  const rows: Split[] = [];
  for (const row of rowsOf(block, delimiter)) {
    rows.push(row);
    if (isEnough(row)) break;
  }
  return rows;
}

/** The first rows of a text, as they come. */
export function firstRows(text: string, delimiter: string, count: number): (readonly string[])[] {
  let left = count;
  return splitBlock(text.slice(0, BLOCK), delimiter, () => --left <= 0).map(({ cells }) => cells);
}

/**
 * Whether a value has taken in the rows after it: then it holds a line end and as many delimiters
 * as a whole row. A text of several lines with a quotation out of place is read as it is meant.
 */
function hasSwallowed(cells: readonly string[], delimiter: string, columns: number): boolean {
  return cells.some((cell) => {
    if (!cell.includes('\n')) return false;
    return cell.split(delimiter, columns + 1).length >= Math.max(columns, 2);
  });
}

/** Where the last line of a block ends: the rest of the text, or as many lines as fit. */
function blockEnd(text: string, from: number): number {
  if (text.length - from <= BLOCK) return text.length;
  const end = text.lastIndexOf('\n', from + BLOCK);
  return end > from ? end : from + BLOCK;
}

/** Where the line after a position begins; the end of the text if there is none. */
function nextLine(text: string, from: number): number {
  return text.indexOf('\n', from) + 1 || text.length;
}

interface Shape {
  readonly delimiter: string;
  readonly columns: number;
  /** Rows at most. */
  readonly limit: number;
}

interface Progress {
  readonly rows: CsvRow[];
  from: number;
  recoveries: number;
}

function take(progress: Progress, cells: readonly string[]): void {
  progress.rows.push({ kind: 'row', number: progress.rows.length + 1, cells });
}

/** Names the broken row, and goes to the line after it; after too many, to the end. */
function skip(progress: Progress, text: string, fault: number): void {
  const next = nextLine(text, fault);
  const isLast = progress.recoveries++ >= MAX_RECOVERIES && next < text.length;
  const reason = isLast ? CARD_READING.restUnread : CARD_READING.quoteOutOfPlace;
  progress.rows.push({ kind: 'unreadable', number: progress.rows.length + 1, reason });
  progress.from = isLast ? text.length : next;
}

/** Skips the broken row that a block ends with; `start` is where the row begins in it. */
function goOn(
  progress: Progress,
  text: string,
  { broken, start }: { broken: Split; start: number },
  isEnd: boolean,
): void {
  // A value may go on in the next block: then that begins with its row.
  if (broken.isUnclosed && !isEnd && start > 0) progress.from += start;
  else skip(progress, text, progress.from + broken.fault);
}

function readBlock(progress: Progress, text: string, { delimiter, columns, limit }: Shape): void {
  const end = blockEnd(text, progress.from);
  const isBroken = ({ cells, fault, isUnclosed }: Split): boolean =>
    isUnclosed || (fault >= 0 && hasSwallowed(cells, delimiter, columns));
  let left = limit - progress.rows.length;
  const block = text.slice(progress.from, end);
  const rows = splitBlock(block, delimiter, (row) => --left <= 0 || isBroken(row));
  // Only the last can be: reading stops there.
  const broken = rows.findIndex(isBroken);
  for (const { cells } of broken < 0 ? rows : rows.slice(0, broken)) take(progress, cells);
  const last = rows[broken];
  if (!last) progress.from = end + 1;
  else
    goOn(progress, text, { broken: last, start: rows[broken - 1]?.end ?? 0 }, end === text.length);
}

/**
 * Every row of a text whose line ends are `\n`, up to a limit. A quotation mark that is never
 * closed would swallow the rest of the file: the row is reported, and reading resumes one line
 * further.
 */
export function splitRows(text: string, shape: Shape): CsvRow[] {
  const progress: Progress = { rows: [], from: 0, recoveries: 0 };
  while (progress.from < text.length && progress.rows.length < shape.limit) {
    readBlock(progress, text, shape);
  }
  return progress.rows;
}
