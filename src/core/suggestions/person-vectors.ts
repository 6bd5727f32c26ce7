import type { PausingWork } from '../collections/pausing-work';
import type { InvertedIndex } from './inverted-index';
import { baseIn, listOf } from './postings';
import { ceiling } from './score';
import { hasField, type ScoreExtra, type ScoreExtras } from './score-extras';

/** People ranked between two stops: some milliseconds on a phone. */
const BLOCK = 128;

/** More than any score: what somebody with thousands of topics could reach is no more than that. */
const HIGHEST = 2 ** 31 - 1;

/** Up to so many, sorting by hand is quicker than a call. */
const FEW = 24;

/**
 * The lists in which people stand, one person after the other. What can be told from that is not
 * kept besides: among 100,000 people an array takes megabytes, for which garbage is collected.
 */
export interface PersonVectors {
  /** By person: where the row begins. It ends where the next begins; there is one more for that. */
  readonly starts: Int32Array;
  /** By person: the most that they can score with anybody; 0 where they stand in no list. */
  readonly tops: Int32Array;
  /** In a row, the post first whose list yields most. */
  readonly postings: Int32Array;
  /** By entry: what it adds where two meet in the list; 0 where nobody does. */
  readonly weights: Uint16Array;
  /** By entry: whose row it is of. */
  readonly owners: Int32Array;
  /** By entry: the last bits of the list, and whether it is the last: so few that they are at hand. */
  readonly folds: Uint16Array;
}

/** Lists that agree in these bits are of one fold. */
export const FOLD = 2047;

/** What marks the last list of a row. */
export const LAST_OF_VECTOR = 0x8000;

/** Rows that are still to be ranked; they take the place of the sides. */
export function unsortedVectors(starts: Int32Array, sides: Int32Array): PersonVectors {
  return {
    starts,
    tops: new Int32Array(starts.length - 1),
    postings: sides,
    weights: new Uint16Array(sides.length),
    owners: new Int32Array(sides.length),
    folds: new Uint16Array(sides.length),
  };
}

/** The most that somebody can score for whom so much speaks at most. */
export function most(base: number, near: number, isAcross: boolean): number {
  return Math.min(ceiling(base, near, isAcross), HIGHEST);
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

/** Turns the sides on which one person stands, where the row is to be, into the row. */
export function sortVector(
  vectors: PersonVectors,
  row: number,
  index: InvertedIndex,
  extra: ScoreExtra,
): void {
  const { postings, weights, owners, folds } = vectors;
  const [start, end] = [vectors.starts[row] ?? 0, vectors.starts[row + 1] ?? 0];
  if (start === end) return;
  const { adding } = index;
  index.turnToPostings(postings, start, end);
  sortDown(postings, start, end);
  for (let at = start; at < end; at++) {
    const list = listOf(postings[at] ?? 0);
    weights[at] = adding[list] ?? 0;
    owners[at] = row;
    folds[at] = list & FOLD;
  }
  folds[end - 1] = (folds[end - 1] ?? 0) | LAST_OF_VECTOR;
  vectors.tops[row] = most(baseIn(postings, [start, end], adding), extra.near, hasField(extra));
}

/** Turns the sides on which people stand into vectors. */
export function* sortVectors(
  vectors: PersonVectors,
  index: InvertedIndex,
  extras: ScoreExtras,
): PausingWork<void> {
  for (let row = 0; row < vectors.tops.length; row++) {
    sortVector(vectors, row, index, extras.of(row));
    if (row % BLOCK === BLOCK - 1) yield;
  }
}
