import type { Layout } from './layout';

/** Of each slot of a list: who stands there, and where in their row the list is. */
export const [WHO, ENTRY, SLOT_SIZE] = [0, 1, 2] as const;

/** People in the lists in which they stand, as far as they were added. */
export class Standing {
  /** The slots of all lists, one list after the other. */
  readonly slots: Int32Array;
  /** By list: how many slots there are up to its last. */
  private readonly ends: Int32Array;
  private readonly lowests: Int32Array;

  constructor(private readonly layout: Layout) {
    const { rows, lists, units } = layout;
    this.slots = new Int32Array(SLOT_SIZE * rows.lists.length);
    this.ends = lists.starts.slice(0, -1);
    this.lowests = new Int32Array(lists.count).fill(units.people);
  }

  /** Where the slots of a list begin. */
  first(list: number): number {
    return SLOT_SIZE * (this.layout.lists.starts[list] ?? 0);
  }

  /** Where the slots of a list end. */
  end(list: number): number {
    return SLOT_SIZE * (this.ends[list] ?? 0);
  }

  /** Who comes first by path of those who stand in a list. */
  lowest(list: number): number {
    return this.lowests[list] ?? 0;
  }

  /** Adds somebody to the list of an entry of their row. */
  add(number: number, entry: number): void {
    const list = this.layout.rows.lists[entry] ?? 0;
    const slots = this.ends[list] ?? 0;
    this.slots[SLOT_SIZE * slots + WHO] = number;
    this.slots[SLOT_SIZE * slots + ENTRY] = entry;
    this.ends[list] = slots + 1;
    if (number < this.lowest(list)) this.lowests[list] = number;
  }
}

/** Everybody in all their lists. */
export function everybodyIn(layout: Layout): Standing {
  const standing = new Standing(layout);
  const { starts } = layout.rows;
  for (let number = 0; number + 1 < starts.length; number++) {
    const end = starts[number + 1] ?? 0;
    for (let entry = starts[number] ?? 0; entry < end; entry++) standing.add(number, entry);
  }
  return standing;
}
