import { NumberList } from '../../collections/number-list';

/** No entry; they are counted from one in here. */
const NONE = 0;

/** Entries by the drawer into which they were put, side by side in memory. */
export class Drawers {
  /**
   * The last entry of each drawer: for a long loop that puts in many at once, since until a loop is
   * compiled each call in it takes longer than all else.
   */
  readonly last: Int32Array;
  /** By entry the one before it in its drawer. */
  private readonly before = new NumberList();

  constructor(private readonly count: number) {
    this.last = new Int32Array(count);
  }

  /** How many entries there are. */
  get length(): number {
    return this.before.length;
  }

  /** Puts the next entry into a drawer, by a key of any size; entries are numbered from 0. */
  put(key: number): void {
    const drawer = key & (this.count - 1);
    this.before.push(this.last[drawer] ?? NONE);
    this.last[drawer] = this.before.length;
  }

  /** Takes in the next entries, which are in `last` already, by the one before each in its drawer. */
  append(before: Int32Array): void {
    const first = this.length;
    this.before.extend(before.length);
    this.before.raw.set(before, first);
  }

  /** Adds the entries that were put under a key, and others of the same drawer. */
  collect(key: number, into: Set<number>): void {
    const last = this.last[key & (this.count - 1)] ?? NONE;
    for (let next = last; next !== NONE; next = this.before.at(next - 1)) into.add(next - 1);
  }
}
