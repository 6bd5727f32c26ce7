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
  ) {}

  /** @param items in order */
  static of<T>(items: readonly T[]): Ordered<T> {
    const blocks = cut(items);
    return new Ordered(blocks, endsOf(blocks));
  }

  get length(): number {
    return this.ends.at(-1) ?? 0;
  }

  *[Symbol.iterator](): Iterator<T> {
    for (const block of this.blocks) yield* block;
  }

  /** How many items stand before a place: those for which a question holds. */
  countBefore(isBefore: (item: T) => boolean): number {
    const begun = countBefore(this.blocks, ([first]) => first !== undefined && isBefore(first));
    const block = Math.max(0, begun - 1);
    return this.startOf(block) + countBefore(this.blocks[block] ?? [], isBefore);
  }

  /** The first so many of them, as a list of its own. */
  first(count: number): Ordered<T> {
    if (count >= this.length) return this;
    const block = this.blockAt(count);
    const last = (this.blocks[block] ?? []).slice(0, count - this.startOf(block));
    const ends = [...this.ends.slice(0, block), count];
    return new Ordered([...this.blocks.slice(0, block), last], ends);
  }

  /** The list with items put at a place, where one may be taken out for them. */
  spliced(place: number, taken: 0 | 1, ...items: readonly T[]): Ordered<T> {
    const block = this.blockAt(place);
    const before = this.blocks[block] ?? [];
    const changed = [...before];
    changed.splice(place - this.startOf(block), taken, ...items);
    const isCut = changed.length === 0 || changed.length >= 2 * BLOCK;
    const blocks = [...this.blocks];
    blocks.splice(block, 1, ...(isCut ? cut(changed) : [changed]));
    const grown = changed.length - before.length;
    const moved = this.ends.map((end, at) => (at < block ? end : end + grown));
    return new Ordered(blocks, blocks.length === moved.length ? moved : endsOf(blocks));
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
