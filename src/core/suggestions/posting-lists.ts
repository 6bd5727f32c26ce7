import type { PausingWork } from '../collections/pausing-work';
import type { Snapshot } from './snapshot';
import { listOf } from './postings';

/** Of each list, side by side in one line of memory: where its slots begin and end. */
const [FIRST, END, HEAD_SIZE] = [0, 1, 2] as const;

/** People added between two stops: some milliseconds on a phone. */
const BLOCK = 1024;

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
  /** By list: where those end who were settled; null while there are no others. */
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

  /** Adds somebody to the lists of their row, as far as those before an entry. */
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
      if (number % BLOCK === BLOCK - 1) yield;
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
