import type { PausingWork } from '../pausing-work';
import type { Lists } from './lists';
import { baseOf, ceiling } from './score';
import { hasField, type Trait, type Traits } from './traits';

/** People ranked between two stops: some milliseconds on a phone. */
const BLOCK = 128;

/** More than any score: what somebody with thousands of topics could reach is no more than that. */
const HIGHEST = 2 ** 31 - 1;

/** Up to so many, sorting by hand is quicker than a call. */
const FEW = 24;

/** The lists in which people stand, one person after the other in one array. */
export interface Rows {
  /** By person: where the row begins. It ends where the next begins; there is one more for that. */
  readonly starts: Int32Array;
  /** In a row, the rarest list first. */
  readonly lists: Int32Array;
  readonly opposites: Int32Array;
  readonly worths: Int32Array;
  /**
   * For each of them: the most that this person can score with somebody whom they meet there, and
   * with whom they have nothing in common that is rarer.
   */
  readonly bounds: Int32Array;
  /** The last bits of each list, and whether it is the last of its row: so few that they are at hand. */
  readonly folds: Uint16Array;
}

/** In a base, a term of help counts so often at most: threefold, and once more where it is mutual. */
export const MOST_HELP = 4;

/** Lists that agree in these bits are of one fold. */
export const FOLD = 2047;

/** What marks the last list of a row. */
export const LAST_OF_ROW = 0x8000;

export function unranked(starts: Int32Array, sides: Int32Array): Rows {
  return {
    starts,
    lists: sides,
    opposites: new Int32Array(sides.length),
    worths: new Int32Array(sides.length),
    bounds: new Int32Array(sides.length),
    folds: new Uint16Array(sides.length),
  };
}

/** Sorts a stretch, the highest first. */
function sortDown(numbers: Int32Array, from: number, to: number): void {
  if (to - from > FEW) {
    numbers.subarray(from, to).sort().reverse();
    return;
  }
  for (let at = from + 1; at < to; at++) {
    const number = numbers[at] ?? 0;
    let hole = at;
    for (; hole > from && (numbers[hole - 1] ?? 0) < number; hole--)
      numbers[hole] = numbers[hole - 1] ?? 0;
    numbers[hole] = number;
  }
}

/** Notes where in a stretch partners stand, and what it can be worth to meet them. */
function faceLists(
  { lists, opposites, worths, folds }: Rows,
  from: number,
  to: number,
  ranks: Lists,
): void {
  for (let at = from; at < to; at++) {
    const list = lists[at] ?? 0;
    const opposite = ranks.opposite(list);
    opposites[at] = opposite;
    worths[at] = (opposite === list ? 1 : MOST_HELP) * ranks.weightOf(list);
    folds[at] = (list & FOLD) | (at === to - 1 ? LAST_OF_ROW : 0);
  }
}

/** What one seeks and offers is one thing: both count before either is bounded. */
function joinBounds({ lists, opposites, bounds }: Rows, start: number, end: number): void {
  for (let at = start; at + 1 < end; at++)
    if (lists[at + 1] === opposites[at]) bounds[at + 1] = bounds[at] ?? 0;
}

/** Bounds a row from its end on, by what there is to have in common from each entry on. */
function boundRow(rows: Rows, row: number, trait: Trait): void {
  const { starts, lists, opposites, worths, bounds } = rows;
  const [start, end] = [starts[row] ?? 0, starts[row + 1] ?? 0];
  const isAcross = hasField(trait);
  let [seeks, offers, alike] = [0, 0, 0];
  for (let at = end - 1; at >= start; at--) {
    const [list, opposite, worth] = [lists[at] ?? 0, opposites[at] ?? 0, worths[at] ?? 0];
    if (opposite === list) alike += worth;
    else if (list < opposite) seeks += worth / MOST_HELP;
    else offers += worth / MOST_HELP;
    bounds[at] = Math.min(ceiling(baseOf(seeks, offers, alike), trait.near, isAcross), HIGHEST);
  }
  joinBounds(rows, start, end);
}

/** Turns the sides on which one person stands, where the row is to be, into the row. */
export function rankRow(rows: Rows, row: number, lists: Lists, trait: Trait): void {
  const [start, end] = [rows.starts[row] ?? 0, rows.starts[row + 1] ?? 0];
  for (let at = start; at < end; at++) rows.lists[at] = lists.of(rows.lists[at] ?? 0);
  sortDown(rows.lists, start, end);
  faceLists(rows, start, end, lists);
  boundRow(rows, row, trait);
}

/** Turns the sides on which people stand into rows. */
export function* rankRows(rows: Rows, lists: Lists, traits: Traits): PausingWork<void> {
  for (let row = 0; row + 1 < rows.starts.length; row++) {
    rankRow(rows, row, lists, traits.of(row));
    if (row % BLOCK === BLOCK - 1) yield;
  }
}
