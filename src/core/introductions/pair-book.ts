/** A pair of numbers as one: below two to the power of 53 for up to 67 million people. */
export type PairKey = number;

const SHIFT = 2 ** 26;

export function pairKey(a: number, b: number): PairKey {
  return a < b ? a * SHIFT + b : b * SHIFT + a;
}

function membersOf(key: PairKey): readonly [number, number] {
  return [Math.floor(key / SHIFT), key % SHIFT];
}

const NOBODY: ReadonlySet<number> = new Set();

/** Who is paired with whom, where several notes can say so of the same two. */
export class PairBook {
  private readonly others: (Set<number> | undefined)[] = [];
  /** How often a pair was said again, for the few that were. */
  private readonly again = new Map<PairKey, number>();

  of(number: number): ReadonlySet<number> {
    return this.others[number] ?? NOBODY;
  }

  /** @returns whether the two were no pair before */
  add(key: PairKey): boolean {
    const [a, b] = membersOf(key);
    if (this.of(a).has(b)) {
      this.again.set(key, (this.again.get(key) ?? 0) + 1);
      return false;
    }
    this.othersOf(a).add(b);
    this.othersOf(b).add(a);
    return true;
  }

  /** Takes back one word of it. @returns whether the two are no pair any more */
  remove(key: PairKey): boolean {
    const again = this.again.get(key) ?? 0;
    if (again > 1) this.again.set(key, again - 1);
    else this.again.delete(key);
    if (again > 0) return false;
    const [a, b] = membersOf(key);
    this.others[a]?.delete(b);
    this.others[b]?.delete(a);
    return true;
  }

  private othersOf(number: number): Set<number> {
    return (this.others[number] ??= new Set());
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
