/** Initial capacity. */
const FIRST_SIZE = 64;

/** A list of whole numbers that grows, and lies side by side in memory. */
export class NumberList {
  private all: Int32Array;
  private count = 0;

  /** @param room capacity, if known: growing to it takes twice the memory on the way */
  constructor(room = FIRST_SIZE) {
    this.all = new Int32Array(room);
  }

  get length(): number {
    return this.count;
  }

  /** What is in the list, without a copy: good until the next push. */
  get numbers(): Int32Array {
    return this.all.subarray(0, this.count);
  }

  /**
   * What holds the list, for long loops: it is longer than the list, and after a push it may be
   * another one. Until a loop is compiled, each call in it takes longer than all else.
   */
  get raw(): Int32Array {
    return this.all;
  }

  at(place: number): number {
    return this.all[place] ?? 0;
  }

  set(place: number, number: number): void {
    this.all[place] = number;
  }

  push(number: number): void {
    if (this.count === this.all.length) this.grow(this.count + 1);
    this.all[this.count++] = number;
  }

  /** Makes the list longer by this many numbers, which the caller then sets. */
  extend(by: number): void {
    if (this.count + by > this.all.length) this.grow(this.count + by);
    this.count += by;
  }

  /** Pushes a stretch of another list. */
  pushFrom(other: NumberList, from: number, to: number): void {
    const end = this.count;
    this.extend(to - from);
    this.all.set(other.all.subarray(from, to), end);
  }

  /** Holds from now on what another list does, which is not to be used any more. */
  takeOver(other: NumberList): void {
    this.all = other.all;
    this.count = other.count;
  }

  /** Takes back what was pushed from a place on. */
  truncate(length: number): void {
    this.count = length;
  }

  private grow(least: number): void {
    const larger = new Int32Array(Math.max(FIRST_SIZE, least, 2 * this.all.length));
    larger.set(this.all);
    this.all = larger;
  }
}
