import type { PausingWork } from '../collections/pausing-work';
import { InvertedIndex, Units } from './inverted-index';
import type { Corpus } from './corpus';
import { NumberList } from '../collections/number-list';
import { baseIn, listOf } from './postings';
import { ceiling, hasField, type ScoreExtra, scoreExtraOf, ScoreExtras } from './score';

/** People ranked between two stops: some milliseconds on a phone. */
const VECTORS_BLOCK = 128;

/** More than any score, even of a person with thousands of topics. */
const HIGHEST = 2 ** 31 - 1;

/** Up to this length, insertion sort is faster than a call. */
const FEW = 24;

/**
 * The lists each person stands in, one person after the other. Nothing is stored that can be
 * derived from it: with 100,000 people an array takes megabytes, which costs garbage collection.
 */
export interface PersonVectors {
  /**
   * By person: where the row begins. It ends where the next one begins; there is one extra entry
   * for that.
   */
  readonly starts: Int32Array;
  /** By person: the highest score with anybody; 0 if they stand in no list. */
  readonly tops: Int32Array;
  /** In a row, the post first whose list yields most. */
  readonly postings: Int32Array;
  /** By entry: what it adds if two meet in the list; 0 if nobody does. */
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

/** The highest score that a person with at most this much in common can have. */
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

/** Turns the sides of one person, which stand in the place of the row, into the row. */
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
function* sortVectors(
  vectors: PersonVectors,
  index: InvertedIndex,
  extras: ScoreExtras,
): PausingWork<void> {
  for (let row = 0; row < vectors.tops.length; row++) {
    sortVector(vectors, row, index, extras.of(row));
    if (row % VECTORS_BLOCK === VECTORS_BLOCK - 1) yield;
  }
}

/** People drawn between two stops: some milliseconds on a phone. */
const PEOPLE_BLOCK = 256;

/** Sides counted between two stops. */
const SIDES_BLOCK = 2 ** 15;

/** A corpus as it was at some time, side by side in a few arrays, for the search. */
export interface Snapshot {
  readonly units: Units;
  readonly index: InvertedIndex;
  readonly vectors: PersonVectors;
  readonly extras: ScoreExtras;
}

/** How many stand on each side. */
function* sizesOf(sides: Int32Array, count: number): PausingWork<Int32Array> {
  const sizes = new Int32Array(count);
  for (let at = 0; at < sides.length; at++) {
    const side = sides[at] ?? 0;
    sizes[side] = (sizes[side] ?? 0) + 1;
    if (at % SIDES_BLOCK === SIDES_BLOCK - 1) yield;
  }
  return sizes;
}

function* draw(corpus: Corpus, units: Units) {
  const extras = new ScoreExtras(units.people);
  const sides = new NumberList(units.sidesOfAll(corpus));
  yield;
  const starts = new Int32Array(units.people + 1);
  for (let number = 0; number < units.people; number++) {
    units.draw(corpus, number, sides);
    extras.set(number, scoreExtraOf(corpus, number));
    starts[number + 1] = sides.length;
    if (number % PEOPLE_BLOCK === PEOPLE_BLOCK - 1) yield;
  }
  return { extras, starts, sides: sides.numbers };
}

/** A corpus as it is now, laid out for the search. */
export function* takeSnapshot(corpus: Corpus): PausingWork<Snapshot> {
  const units = new Units(corpus);
  yield;
  const { extras, starts, sides } = yield* draw(corpus, units);
  yield;
  const sizes = yield* sizesOf(sides, 2 * units.count);
  const index = yield* InvertedIndex.of(units, sizes);
  yield;
  const vectors = unsortedVectors(starts, sides);
  yield* sortVectors(vectors, index, extras);
  return { units, index, vectors, extras };
}

/** For each list, next to each other in memory: where its slots begin and end. */
const [FIRST, END, HEAD_SIZE] = [0, 1, 2] as const;

/** People added between two stops: some milliseconds on a phone. */
const ADDED_BLOCK = 1024;

/** The heads of lists in which nobody stands. */
function emptyHeads({ index }: Snapshot): Int32Array {
  const heads = new Int32Array(HEAD_SIZE * index.count);
  for (let list = 0; list < index.count; list++) {
    const first = index.starts[list] ?? 0;
    heads[HEAD_SIZE * list + FIRST] = first;
    heads[HEAD_SIZE * list + END] = first;
  }
  return heads;
}

/** People in the lists in which they stand, as far as they were added. */
export class PostingLists {
  /**
   * The slots of all lists, one list after the other. Who stands there is said by the entry in the
   * rows; the first one of a list is that of the person who comes first by path.
   */
  readonly slots: Int32Array;
  private readonly heads: Int32Array;
  /** By person: up to which entry of their row they were added. */
  private readonly added: Int32Array;
  /** The score from which on all pairs meet among those who were settled. */
  private completeFrom = Infinity;
  /**
   * By list: the end of those who were added when the lists were marked complete; null while nobody
   * else was.
   */
  private completeEnds: Int32Array | null = null;
  private isAllAdded = false;

  constructor(readonly snapshot: Snapshot) {
    this.slots = new Int32Array(snapshot.vectors.postings.length);
    this.heads = emptyHeads(snapshot);
    this.added = snapshot.vectors.starts.slice(0, -1);
  }

  /** Where the slots of a list begin. */
  first(list: number): number {
    return this.heads[HEAD_SIZE * list + FIRST] ?? 0;
  }

  /** Where the slots of a list end. */
  end(list: number): number {
    return this.heads[HEAD_SIZE * list + END] ?? 0;
  }

  /** Where the slots end of those in a list who can be of a pair with such a score. */
  endFor(list: number, score: number): number {
    return (score >= this.completeFrom ? this.completeEnds?.[list] : null) ?? this.end(list);
  }

  /** Who has a slot. */
  who(slot: number): number {
    return this.snapshot.vectors.owners[this.slots[slot] ?? 0] ?? 0;
  }

  /** Adds a person to the lists of their row, up to an entry. */
  addUpTo(number: number, end: number): void {
    const { postings: posts } = this.snapshot.vectors;
    let entry = this.added[number] ?? 0;
    for (; entry < end; entry++) this.add(entry, listOf(posts[entry] ?? 0));
    this.added[number] = entry;
  }

  /** Says that all pairs with such a score meet among those who were added. */
  markComplete(score: number): void {
    this.completeFrom = score;
  }

  /** Whether all pairs with such a score meet among those who were added. */
  isEnoughFor(score: number): boolean {
    return this.isAllAdded || score >= this.completeFrom;
  }

  /** Whether everybody was added to all their index. */
  get isComplete(): boolean {
    return this.isAllAdded;
  }

  /** Adds everybody to all their index. */
  *addRest(): PausingWork<void> {
    if (this.isAllAdded) return;
    this.completeEnds ??= this.ends();
    const { starts } = this.snapshot.vectors;
    for (let number = 0; number + 1 < starts.length; number++) {
      this.addUpTo(number, starts[number + 1] ?? 0);
      if (number % ADDED_BLOCK === ADDED_BLOCK - 1) yield;
    }
    this.isAllAdded = true;
  }

  private ends(): Int32Array {
    const ends = new Int32Array(this.snapshot.index.count);
    for (let list = 0; list < ends.length; list++) ends[list] = this.end(list);
    return ends;
  }

  private add(entry: number, list: number): void {
    const { slots } = this;
    const [first, end] = [this.first(list), this.end(list)];
    const lowest = slots[first] ?? 0;
    // Entries are in the order of people, and people in that of paths. Who was settled stays there.
    const isLowest = end > first && entry < lowest && this.completeFrom === Infinity;
    slots[end] = isLowest ? lowest : entry;
    if (isLowest) slots[first] = entry;
    this.heads[HEAD_SIZE * list + END] = end + 1;
  }
}
