import { countBefore } from './sorted';

/** How many items a block is made with; it is cut where it has come to hold twice as many. */
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

/**
 * Items in order that stay as they are: a change makes another list, which shares all but one block
 * with the one before. A list of 100,000 is changed in the time of a short one.
 */
export class Ordered<T> implements Iterable<T> {
  private constructor(
    private readonly blocks: readonly (readonly T[])[],
    /** By block: how many items there are up to its last. To look into each block takes longer. */
    private readonly ends: readonly number[],
    /** How many items there are: what the blocks hold behind them is not in the list. */
    readonly length: number,
  ) {}

  /** @param items in order */
  static of<T>(items: readonly T[]): Ordered<T> {
    const blocks = cut(items);
    return new Ordered(blocks, endsOf(blocks), items.length);
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
    const count = this.startOf(block) + countBefore(this.blocks[block] ?? [], isBefore);
    return Math.min(count, this.length);
  }

  /** The place of an item of the list: those for which the question holds stand before it. */
  placeOf(item: T, isBefore: (item: T) => boolean): number {
    const block = this.blockFor(isBefore);
    // To look for the item itself reads nothing else; to compare items reads each of them.
    const place = this.blocks[block]?.indexOf(item) ?? -1;
    return place < 0 ? this.countBefore(isBefore) : this.startOf(block) + place;
  }

  /** The first so many of them, as a list of its own. */
  first(count: number): Ordered<T> {
    return count >= this.length ? this : new Ordered(this.blocks, this.ends, count);
  }

  /** The list with items put at a place, where one may be taken out for them. */
  spliced(place: number, taken: 0 | 1, ...items: readonly T[]): Ordered<T> {
    const block = this.blockAt(place);
    const before = this.blocks[block] ?? [];
    const changed = [...before];
    // What the blocks hold behind the list is not there to be taken.
    changed.splice(place - this.startOf(block), place < this.length ? taken : 0, ...items);
    const isCut = changed.length === 0 || changed.length >= 2 * BLOCK;
    const blocks = [...this.blocks];
    blocks.splice(block, 1, ...(isCut ? cut(changed) : [changed]));
    const grown = changed.length - before.length;
    const moved = this.ends.map((end, at) => (at < block ? end : end + grown));
    const ends = blocks.length === moved.length ? moved : endsOf(blocks);
    return new Ordered(blocks, ends, this.length + grown);
  }

  /** The block in which the first item stands for which a question does not hold, or ends before. */
  private blockFor(isBefore: (item: T) => boolean): number {
    const begun = countBefore(
      this.blocks,
      ({ 0: first }) => first !== undefined && isBefore(first),
    );
    return Math.max(0, begun - 1);
  }

  /** The block in which a place is; the last one for the end. */
  private blockAt(place: number): number {
    const block = countBefore(this.ends, (end) => end <= place);
    return Math.min(block, Math.max(0, this.blocks.length - 1));
  }

  private startOf(block: number): number {
    return this.ends[block - 1] ?? 0;
  }
}
