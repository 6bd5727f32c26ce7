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

/** Up to so many pairs, to go through them takes less than a set. */
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
