import type { PausingWork } from '../pausing-work';
import type { Layout } from './layout';

/** Of each slot of a list: who stands there, and where in their row the list is. */
export const [WHO, ENTRY, SLOT_SIZE] = [0, 1, 2] as const;

/**
 * Of each list, side by side: where its slots begin and end, and who comes first by path of those who
 * stand there. Both lists of a thing are looked at together: so they are in one line of memory.
 */
const [FIRST, END, LOWEST, HEAD_SIZE] = [0, 1, 2, 4] as const;

/** People added between two stops: some milliseconds on a phone. */
const BLOCK = 1024;

/** The heads of lists in which nobody stands. */
function emptyHeads({ lists, units }: Layout): Int32Array {
  const heads = new Int32Array(HEAD_SIZE * lists.count);
  for (let list = 0; list < lists.count; list++) {
    const first = SLOT_SIZE * (lists.starts[list] ?? 0);
    heads[HEAD_SIZE * list + FIRST] = first;
    heads[HEAD_SIZE * list + END] = first;
    heads[HEAD_SIZE * list + LOWEST] = units.people;
  }
  return heads;
}

/** People in the lists in which they stand, as far as they were added. */
export class Standing {
  /** The slots of all lists, one list after the other. */
  readonly slots: Int32Array;
  private readonly heads: Int32Array;
  /** By person: up to which entry of their row they were added. */
  private readonly added: Int32Array;

  constructor(readonly layout: Layout) {
    this.slots = new Int32Array(SLOT_SIZE * layout.rows.lists.length);
    this.heads = emptyHeads(layout);
    this.added = layout.rows.starts.slice(0, -1);
  }

  /** Where the slots of a list begin. */
  first(list: number): number {
    return this.heads[HEAD_SIZE * list + FIRST] ?? 0;
  }

  /** Where the slots of a list end. */
  end(list: number): number {
    return this.heads[HEAD_SIZE * list + END] ?? 0;
  }

  /** Who comes first by path of those who stand in a list. */
  lowest(list: number): number {
    return this.heads[HEAD_SIZE * list + LOWEST] ?? 0;
  }

  /** Adds somebody to the lists of their row, as far as those before an entry. */
  addUpTo(number: number, end: number): void {
    const { lists } = this.layout.rows;
    let entry = this.added[number] ?? 0;
    for (; entry < end; entry++) this.add(number, entry, lists[entry] ?? 0);
    this.added[number] = entry;
  }

  /** Adds everybody to all their lists. */
  *addRest(): PausingWork<void> {
    const { starts } = this.layout.rows;
    for (let number = 0; number + 1 < starts.length; number++) {
      this.addUpTo(number, starts[number + 1] ?? 0);
      if (number % BLOCK === BLOCK - 1) yield;
    }
  }

  private add(number: number, entry: number, list: number): void {
    const { slots, heads } = this;
    const head = HEAD_SIZE * list;
    const slot = heads[head + END] ?? 0;
    slots[slot + WHO] = number;
    slots[slot + ENTRY] = entry;
    heads[head + END] = slot + SLOT_SIZE;
    if (number < (heads[head + LOWEST] ?? 0)) heads[head + LOWEST] = number;
  }
}
