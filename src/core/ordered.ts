import { countBefore } from './sorted';

/** How many items a block is made with; it is cut in two where it has come to hold twice as many. */
const BLOCK = 256;

function cut<T>(items: readonly T[]): (readonly T[])[] {
  const blocks: (readonly T[])[] = [];
  for (let at = 0; at < items.length; at += BLOCK) blocks.push(items.slice(at, at + BLOCK));
  return blocks;
}

/**
 * Items in order that stay as they are: a change makes another list, which shares all but one block
 * with the one before. A list of 100,000 is changed in the time of a short one.
 */
export class Ordered<T> implements Iterable<T> {
  private constructor(
    private readonly blocks: readonly (readonly T[])[],
    readonly length: number,
  ) {}

  /** @param items in order */
  static of<T>(items: readonly T[]): Ordered<T> {
    return new Ordered(cut(items), items.length);
  }

  *[Symbol.iterator](): Iterator<T> {
    for (const block of this.blocks) yield* block;
  }

  /** How many items stand before a place: those for which a question holds. */
  countBefore(isBefore: (item: T) => boolean): number {
    const following = countBefore(this.blocks, ([first]) => first !== undefined && isBefore(first));
    const block = Math.max(0, following - 1);
    return this.startOf(block) + countBefore(this.blocks[block] ?? [], isBefore);
  }

  /** The first so many of them, as a list of its own. */
  first(count: number): Ordered<T> {
    if (count >= this.length) return this;
    const { block, start } = this.blockAt(count);
    const last = (this.blocks[block] ?? []).slice(0, count - start);
    return new Ordered([...this.blocks.slice(0, block), last], count);
  }

  /** The list with an item more, before the one that stands at a place. */
  with(place: number, item: T): Ordered<T> {
    return this.changed(place, (items, at) => items.splice(at, 0, item), this.length + 1);
  }

  /** The list without the item that stands at a place. */
  without(place: number): Ordered<T> {
    return this.changed(place, (items, at) => items.splice(at, 1), this.length - 1);
  }

  private changed(
    place: number,
    change: (items: T[], at: number) => void,
    length: number,
  ): Ordered<T> {
    const { block, start } = this.blockAt(place);
    const items = [...(this.blocks[block] ?? [])];
    change(items, place - start);
    const blocks = [...this.blocks];
    blocks.splice(block, 1, ...(items.length < 2 * BLOCK ? [items] : cut(items)));
    return new Ordered(
      blocks.filter(({ length: size }) => size > 0),
      length,
    );
  }

  /** The block in which a place is, and where that block starts; the last one for the end. */
  private blockAt(place: number): { readonly block: number; readonly start: number } {
    let [block, start] = [0, 0];
    for (; block + 1 < this.blocks.length; block++) {
      const end = start + (this.blocks[block]?.length ?? 0);
      if (end > place) break;
      start = end;
    }
    return { block, start };
  }

  private startOf(block: number): number {
    let start = 0;
    for (let at = 0; at < block; at++) start += this.blocks[at]?.length ?? 0;
    return start;
  }
}
