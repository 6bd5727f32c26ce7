import { NumberList } from './number-list';

/** A pair of numbers as one: below two to the power of 53 for up to 67 million people. */
export type PairKey = number;

const SHIFT = 2 ** 26;

export function pairKey(a: number, b: number): PairKey {
  return a < b ? a * SHIFT + b : b * SHIFT + a;
}

export function membersOf(key: PairKey): readonly [number, number] {
  return [Math.floor(key / SHIFT), key % SHIFT];
}

/** From so many others on, a set of them is kept besides: to go through them takes too long. */
const MANY = 32;

const NONE = -1;

/**
 * Who is paired with whom, where several notes can say so of the same two. Others of one person are
 * a chain of links through one array: a set for each takes ten times the room, and the time.
 */
export class PairBook {
  /** By number: the first link, and how many there are. */
  private readonly firsts = new NumberList();
  private readonly sizes = new NumberList();
  /** By link: whom it leads to, and the next link. */
  private readonly others = new NumberList();
  private readonly nexts = new NumberList();
  private readonly hubs = new Map<number, Set<number>>();
  /** How often a pair was said again, for the few that were. */
  private readonly again = new Map<PairKey, number>();

  /** With how many others somebody is paired. */
  sizeOf(number: number): number {
    return number < this.sizes.length ? this.sizes.at(number) : 0;
  }

  each(number: number, visit: (other: number) => void): void {
    for (let link = this.first(number); link !== NONE; link = this.nexts.at(link))
      visit(this.others.at(link));
  }

  /** With whom somebody is paired. */
  of(number: number): number[] {
    const others: number[] = [];
    this.each(number, (other) => others.push(other));
    return others;
  }

  has(a: number, b: number): boolean {
    const [one, other] = this.sizeOf(a) < this.sizeOf(b) ? [a, b] : [b, a];
    const hub = this.hubs.get(one);
    if (hub) return hub.has(other);
    for (let link = this.first(one); link !== NONE; link = this.nexts.at(link))
      if (this.others.at(link) === other) return true;
    return false;
  }

  /** @returns whether the two were no pair before */
  add(key: PairKey): boolean {
    const [a, b] = membersOf(key);
    if (this.has(a, b)) {
      this.again.set(key, (this.again.get(key) ?? 0) + 1);
      return false;
    }
    this.link(a, b);
    this.link(b, a);
    return true;
  }

  /** Takes back one word of it. @returns whether the two are no pair any more */
  remove(key: PairKey): boolean {
    const again = this.again.get(key) ?? 0;
    if (again > 1) this.again.set(key, again - 1);
    else this.again.delete(key);
    if (again > 0) return false;
    const [a, b] = membersOf(key);
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
    this.nexts.push(this.first(from));
    this.firsts.set(from, this.others.length - 1);
    this.sizes.set(from, this.sizeOf(from) + 1);
    this.hubs.get(from)?.add(to);
    if (this.sizeOf(from) === MANY) this.hubs.set(from, new Set(this.of(from)));
  }

  private unlink(from: number, to: number): void {
    let [before, link] = [NONE, this.first(from)];
    while (link !== NONE && this.others.at(link) !== to)
      [before, link] = [link, this.nexts.at(link)];
    if (link === NONE) return;
    if (before === NONE) this.firsts.set(from, this.nexts.at(link));
    else this.nexts.set(before, this.nexts.at(link));
    this.sizes.set(from, this.sizeOf(from) - 1);
    this.hubs.get(from)?.delete(to);
  }
}

/** Pairs that a note said and says: those that come to be or cease to be one are noted down. */
export function exchangePairs(
  book: PairBook,
  [before, after]: readonly [readonly PairKey[], readonly PairKey[]],
  changed: Set<number>,
): void {
  const note = (key: PairKey): void => {
    for (const number of membersOf(key)) changed.add(number);
  };
  const [old, present] = [new Set(before), new Set(after)];
  for (const key of present) if (!old.has(key) && book.add(key)) note(key);
  for (const key of old) if (!present.has(key) && book.remove(key)) note(key);
}
