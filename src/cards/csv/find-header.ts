import { oneLine } from '../kit/one-line';
import { isPhoneCell } from './cell-kinds';
import { isColumnWord } from './read-heading';
import { firstRows } from './split-rows';

const DELIMITERS = [',', ';', '\t', '|'];

/** How far the header may be from the top: LinkedIn puts a paragraph before it. */
const HEAD_ROWS = 20;

/** Which row the header is, and what stands between values. */
export interface Header {
  readonly delimiter: string;
  readonly cells: readonly string[];
  /** From 0; -1 if the file has no header, and its first row is data. */
  readonly at: number;
}

interface Candidate extends Header {
  /** Cells that are words for columns. */
  readonly known: number;
  /** Rows in sight with as many cells. */
  readonly alike: number;
}

function isFilled(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.trim() !== '');
}

/** At least one in this many cells of a header is a word for a column. */
const LEAST_KNOWN = 3;

function candidates(text: string, delimiter: string): Candidate[] {
  const rows = firstRows(text, delimiter, HEAD_ROWS);
  return rows.flatMap((row, at) => {
    if (!isFilled(row)) return [];
    const cells = row.map(oneLine);
    const filled = cells.filter((cell) => cell !== '').length;
    const words = cells.filter(isColumnWord).length;
    // A person may be a `Manager`: a word or two among many cells make no header.
    const known = words * LEAST_KNOWN >= filled ? words : 0;
    const alike = rows.filter((other) => other.length === row.length && isFilled(other)).length;
    return [{ delimiter, cells, at, known, alike }];
  });
}

/** A single cell is a header only if there is no other: LinkedIn's has `Notes:` above it. */
function strength({ cells, known, alike }: Candidate): readonly number[] {
  return cells.length < 2 ? [0, 0, 0, known] : [1, known, alike, cells.length];
}

function isStronger(one: Candidate, other: Candidate): boolean {
  const others = strength(other);
  const at = strength(one).findIndex((part, index) => part !== others[index]);
  return (strength(one)[at] ?? 0) > (others[at] ?? 0);
}

/** Whether a cell is a value that no header has. */
function isData(cell: string): boolean {
  return (
    /@[^\s@]{1,255}\.|:\/\/|\d{6}/.test(cell) ||
    isPhoneCell(cell) ||
    /^\d+([./-])\d+\1\d+$/.test(cell)
  );
}

/**
 * The header of a table, found by its words and not its position; null if none is near the start.
 */
export function findHeader(text: string): Header | null {
  const all = DELIMITERS.flatMap((delimiter) => candidates(text, delimiter));
  const [first, ...others] = all;
  if (!first) return null;
  const best = others.reduce((now, other) => (isStronger(other, now) ? other : now), first);
  const isRow = best.known * 2 <= best.cells.length && best.cells.some(isData);
  return isRow ? { ...best, at: -1 } : best;
}
