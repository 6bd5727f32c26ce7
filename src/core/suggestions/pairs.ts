import { NumberList } from '../collections/number-list';

/** A pair of numbers as one: below two to the power of 53 for up to 67 million people. */
export type PairKey = number;

const SHIFT = 2 ** 26;

export function pairKey(a: number, b: number): PairKey {
  return a < b ? a * SHIFT + b : b * SHIFT + a;
}

export function membersOf(key: PairKey): readonly [number, number] {
  return [Math.floor(key / SHIFT), key % SHIFT];
}

/** Up to this many pairs, scanning the list is faster than a set. */
const FEW = 16;

/** Pairs of numbers, each once. They lie side by side: a vault has as many as its notes have links. */
export class PairList {
  private readonly members = new NumberList();
  private keys: Set<PairKey> | null = null;

  clear(): void {
    this.members.truncate(0);
    this.keys = null;
  }

  /** Adds two who are named together; again, or the other way round, it is the same pair. */
  add(a: number, b: number): void {
    if (this.has(a, b)) return;
    this.members.push(a);
    this.members.push(b);
    if (this.keys) this.keys.add(pairKey(a, b));
    else if (this.members.length > 2 * FEW) this.keys = this.allKeys();
  }

  has(a: number, b: number): boolean {
    if (this.keys) return this.keys.has(pairKey(a, b));
    const { raw, length } = this.members;
    for (let at = 0; at < length; at += 2) {
      const [one, other] = [raw[at], raw[at + 1]];
      if ((one === a && other === b) || (one === b && other === a)) return true;
    }
    return false;
  }

  each(visit: (a: number, b: number) => void): void {
    const { length } = this.members;
    for (let at = 0; at < length; at += 2) visit(this.members.at(at), this.members.at(at + 1));
  }

  private allKeys(): Set<PairKey> {
    const keys = new Set<PairKey>();
    this.each((a, b) => keys.add(pairKey(a, b)));
    return keys;
  }
}

/** From this many others on, a set is kept as well: scanning would take too long. */
const MANY = 32;

/** Links are counted from one: what was not set leads nowhere. */
const NONE = 0;

/**
 * Who is paired with whom, where several notes can say so about the same two. The others of a
 * person form a linked list through one array: a set per person takes ten times the memory, and the
 * time.
 */
export class PairCounts {
  /** By number: the first link, and how many there are. */
  private readonly firsts = new NumberList();
  private readonly sizes = new NumberList();
  /** By link: the other person, and the next link. */
  private readonly others = new NumberList();
  private readonly nexts = new NumberList();
  private readonly hubs = new Map<number, Set<number>>();
  /** How often a pair was said again, for the few that were. */
  private readonly again = new Map<PairKey, number>();

  constructor() {
    this.others.push(0);
    this.nexts.push(NONE);
  }

  /** With how many others a person is paired. */
  sizeOf(number: number): number {
    return number < this.sizes.length ? this.sizes.at(number) : 0;
  }

  each(number: number, visit: (other: number) => void): void {
    const [others, nexts] = [this.others.raw, this.nexts.raw];
    for (let link = this.first(number); link !== NONE; link = nexts[link] ?? NONE)
      visit(others[link] ?? 0);
  }

  /** Lists the people a person is paired with. */
  list(number: number, into: NumberList): void {
    const [others, nexts] = [this.others.raw, this.nexts.raw];
    for (let link = this.first(number); link !== NONE; link = nexts[link] ?? NONE)
      into.push(others[link] ?? 0);
  }

  /** The people a person is paired with. */
  of(number: number): number[] {
    const others: number[] = [];
    this.each(number, (other) => others.push(other));
    return others;
  }

  has(a: number, b: number): boolean {
    const [one, other] = this.sizeOf(a) < this.sizeOf(b) ? [a, b] : [b, a];
    const hub = this.hubs.get(one);
    if (hub) return hub.has(other);
    const [others, nexts] = [this.others.raw, this.nexts.raw];
    for (let link = this.first(one); link !== NONE; link = nexts[link] ?? NONE)
      if (others[link] === other) return true;
    return false;
  }

  /** @returns whether the two were no pair before */
  readonly add = (a: number, b: number): boolean => {
    if (this.has(a, b)) {
      const key = pairKey(a, b);
      this.again.set(key, (this.again.get(key) ?? 0) + 1);
      return false;
    }
    this.link(a, b);
    this.link(b, a);
    return true;
  };

  /** Takes back one word of it. @returns whether the two are no pair any more */
  remove(a: number, b: number): boolean {
    const key = pairKey(a, b);
    const again = this.again.get(key) ?? 0;
    if (again > 1) this.again.set(key, again - 1);
    else this.again.delete(key);
    if (again > 0) return false;
    this.unlink(a, b);
    this.unlink(b, a);
    return true;
  }

  private first(number: number): number {
    return number < this.firsts.length ? this.firsts.at(number) : NONE;
  }

  private link(from: number, to: number): void {
    while (this.firsts.length <= from) {
      this.firsts.push(NONE);
      this.sizes.push(0);
    }
    this.others.push(to);
    this.nexts.push(this.firsts.at(from));
    this.firsts.set(from, this.others.length - 1);
    const size = this.sizes.at(from) + 1;
    this.sizes.set(from, size);
    if (size === MANY) this.hubs.set(from, new Set(this.of(from)));
    else if (size > MANY) this.hubs.get(from)?.add(to);
  }

  private unlink(from: number, to: number): void {
    let [before, link] = [NONE, this.first(from)];
    while (link !== NONE && this.others.at(link) !== to)
      [before, link] = [link, this.nexts.at(link)];
    if (link === NONE) return;
    if (before === NONE) this.firsts.set(from, this.nexts.at(link));
    else this.nexts.set(before, this.nexts.at(link));
    const size = this.sizeOf(from) - 1;
    this.sizes.set(from, size);
    if (size < MANY) this.hubs.delete(from);
    else this.hubs.get(from)?.delete(to);
  }
}

/** Pairs that a note said and says: those that come to be or cease to be one are told of. */
export function exchangePairs(
  book: PairCounts,
  [before, after]: readonly [PairList, PairList],
  changed: (a: number, b: number) => void,
): void {
  after.each((a, b) => {
    if (!before.has(a, b) && book.add(a, b)) changed(a, b);
  });
  before.each((a, b) => {
    if (!after.has(a, b) && book.remove(a, b)) changed(a, b);
  });
}
