import { countBefore } from './binary-search';

/** How many items a new block has; a block is split when it has twice as many. */
const BLOCK = 256;

function cut<T>(items: readonly T[]): (readonly T[])[] {
  const blocks: (readonly T[])[] = [];
  for (let at = 0; at < items.length; at += BLOCK) blocks.push(items.slice(at, at + BLOCK));
  return blocks;
}

function endsOf(blocks: readonly (readonly unknown[])[]): number[] {
  let end = 0;
  return blocks.map(({ length }) => (end += length));
}

/** An item and the one that takes its place. */
type Swap<T> = readonly [before: T, after: T];

/** What is taken out of a list or a block, what is put into it, and what takes another's place. */
export interface Change<T> {
  readonly taken: T[];
  readonly put: T[];
  readonly swapped: Swap<T>[];
}

/** What is to be another in a list: items of the list itself, not such as are equal to them. */
interface Exchange<T> {
  readonly taken: Iterable<T>;
  /** In any order. */
  readonly put: Iterable<T>;
  /** Items that have the place of others in the order, which need not be looked for. */
  readonly swapped: Iterable<Swap<T>>;
}

/** From this many on, items are added to a block by sorting it: sorted stretches are merged. */
const MANY = 16;

const NO_BLOCK = -1;

export function noChange<T>(): Change<T> {
  return { taken: [], put: [], swapped: [] };
}

/** Whether a block is better cut, or left out. */
function isUneven({ length }: readonly unknown[]): boolean {
  return length === 0 || length >= 2 * BLOCK;
}

function moveFrom(at: number, ends: number[], by: number): void {
  if (by === 0) return;
  for (let block = at; block < ends.length; block++) ends[block] = (ends[block] ?? 0) + by;
}

/**
 * Items in order that stay as they are: a change makes another list, which shares all blocks but the
 * changed ones with the one before. A list of 100,000 is changed in the time of a short one.
 */
export class SortedList<T> implements Iterable<T> {
  private constructor(
    private readonly compare: (a: T, b: T) => number,
    private readonly blocks: readonly (readonly T[])[],
    /** By block: how many items there are up to its last. To look into each block takes longer. */
    private readonly ends: readonly number[],
    /** How many items there are: what the blocks hold behind them is not in the list. */
    readonly length: number,
  ) {}

  /**
   * @param items in order
   * @param compare the order: negative if the first comes before the second, 0 only for an item and
   * itself
   */
  static of<T>(items: readonly T[], compare: (a: T, b: T) => number): SortedList<T> {
    const blocks = cut(items);
    return new SortedList(compare, blocks, endsOf(blocks), items.length);
  }

  *[Symbol.iterator](): Iterator<T> {
    let left = this.length;
    for (const block of this.blocks) {
      if (left <= 0) return;
      yield* left < block.length ? block.slice(0, left) : block;
      left -= block.length;
    }
  }

  /** How many items stand before a place: those for which a question holds. */
  countBefore(isBefore: (item: T) => boolean): number {
    const block = this.blockFor(isBefore);
    const start = this.ends[block - 1] ?? 0;
    return Math.min(start + countBefore(this.blocks[block] ?? [], isBefore), this.length);
  }

  /** The first items, as a list of its own. */
  first(count: number): SortedList<T> {
    return count >= this.length
      ? this
      : new SortedList(this.compare, this.blocks, this.ends, count);
  }

  /** The list without some of its items, and with others. The fewer, the more blocks are shared. */
  replacing(exchange: Exchange<T>): SortedList<T> {
    // What the blocks hold behind the list is not in it, and would be in the other.
    const isShortened = this.length < (this.ends.at(-1) ?? 0);
    if (isShortened) return SortedList.of([...this], this.compare).replacing(exchange);
    const blocks = [...this.blocks];
    const ends = [...this.ends];
    let isEven = blocks.length > 0;
    for (const [at, change] of this.changesOf(exchange)) {
      const before = blocks[at] ?? [];
      const after = this.changed(before, change);
      blocks[at] = after;
      moveFrom(at, ends, after.length - before.length);
      isEven &&= !isUneven(after);
    }
    return isEven
      ? new SortedList(this.compare, blocks, ends, ends.at(-1) ?? 0)
      : this.cutAnew(blocks);
  }

  /** By block. */
  private changesOf({ taken, put, swapped }: Exchange<T>): Map<number, Change<T>> {
    const changes = new Map<number, Change<T>>();
    let [block, change] = [NO_BLOCK, noChange<T>()];
    const changeAt = (item: T): Change<T> => {
      // Items often come in their order, and then many in a row are of one block.
      if (this.isIn(block, item)) return change;
      block = this.blockFor((other) => this.compare(other, item) <= 0);
      change = changes.get(block) ?? noChange();
      changes.set(block, change);
      return change;
    };
    for (const item of taken) changeAt(item).taken.push(item);
    for (const item of put) changeAt(item).put.push(item);
    for (const swap of swapped) changeAt(swap[0]).swapped.push(swap);
    return changes;
  }

  /** Whether an item's place is in a block, as `blockFor` has it: before the first item of the next. */
  private isIn(block: number, item: T): boolean {
    const [first, next] = [this.blocks[block]?.[0], this.blocks[block + 1]?.[0]];
    if (first === undefined || this.compare(first, item) > 0) return false;
    return next === undefined || this.compare(next, item) > 0;
  }

  private changed(block: readonly T[], { taken, put, swapped }: Change<T>): T[] {
    const items = [...block];
    for (const [before, after] of swapped) {
      const place = items.indexOf(before);
      if (place >= 0) items[place] = after;
    }
    for (const item of taken) {
      // To look for the item itself reads nothing else; to compare items reads each of them.
      const place = items.indexOf(item);
      if (place >= 0) items.splice(place, 1);
    }
    if (put.length >= MANY) return [...items, ...put].sort(this.compare);
    for (const item of put) {
      const place = countBefore(items, (other) => this.compare(other, item) < 0);
      items.splice(place, 0, item);
    }
    return items;
  }

  private cutAnew(blocks: readonly (readonly T[])[]): SortedList<T> {
    const even = blocks.flatMap((block) => (isUneven(block) ? cut(block) : [block]));
    const ends = endsOf(even);
    return new SortedList(this.compare, even, ends, ends.at(-1) ?? 0);
  }

  /** The block in which the first item stands for which a question does not hold, or ends before. */
  private blockFor(isBefore: (item: T) => boolean): number {
    const begun = countBefore(
      this.blocks,
      ({ 0: first }) => first !== undefined && isBefore(first),
    );
    return Math.max(0, begun - 1);
  }
}
