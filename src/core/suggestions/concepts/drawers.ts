import { NumberList } from '../../collections/number-list';

/** No entry; they are counted from one in here. */
const NONE = 0;

/** Entries by the drawer into which they were put, side by side in memory. */
export class Drawers {
  /** The last entry of each drawer, and by entry the one before it in its drawer. */
  private readonly last: Int32Array;
  private readonly before = new NumberList();

  constructor(private readonly count: number) {
    this.last = new Int32Array(count);
  }

  /** Puts the next entry into a drawer, by a key of any size; entries are numbered from 0. */
  put(key: number): void {
    const drawer = key & (this.count - 1);
    this.before.push(this.last[drawer] ?? NONE);
    this.last[drawer] = this.before.length;
  }

  /** Puts the next entries into drawers, one for each key: in one loop, which runs uncompiled. */
  putAll(keys: Uint16Array): void {
    const { last, before } = this;
    const [first, mask] = [before.length, this.count - 1];
    before.extend(keys.length);
    const all = before.raw;
    for (let at = 0; at < keys.length; at++) {
      const drawer = (keys[at] ?? 0) & mask;
      all[first + at] = last[drawer] ?? NONE;
      last[drawer] = first + at + 1;
    }
  }

  /** Adds the entries that were put under a key, and others of the same drawer. */
  collect(key: number, into: Set<number>): void {
    const last = this.last[key & (this.count - 1)] ?? NONE;
    for (let next = last; next !== NONE; next = this.before.at(next - 1)) into.add(next - 1);
  }
}
