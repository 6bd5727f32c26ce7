import { termOf } from './topic-table';
import type { Network } from './network';
import { INTERESTS, OFFERS, SEEKS } from './term-rows';

/** Kinds of keys: whoever seeks meets those who offer, and the other way round. */
const ACQUAINTANCES = 3;
const KINDS = 4;

/** The other side of each kind. */
const OPPOSITE = [OFFERS, SEEKS, INTERESTS, ACQUAINTANCES] as const;

/** A number for a thing of a kind, and for what has to be looked for to find partners in it. */
type Visit = (kind: number, thing: number) => void;

/** People whom a snapshot shows as they were, and what they have now. */
export class ChangedPeople {
  private readonly people = new Map<number, readonly number[]>();
  private readonly byKey = new Map<number, Set<number>>();

  constructor(private readonly network: Network) {}

  get size(): number {
    return this.people.size;
  }

  has(number: number): boolean {
    return this.people.has(number);
  }

  /** Takes in somebody as they are now. */
  put(number: number): void {
    for (const key of this.people.get(number) ?? []) this.byKey.get(key)?.delete(number);
    const keys: number[] = [];
    this.eachThing(number, (kind, thing) => keys.push(KINDS * thing + kind));
    this.people.set(number, keys);
    for (const key of keys) this.standing(key).add(number);
  }

  /** Visits those who have something in common with somebody, at times more than once. */
  eachPartner(number: number, visit: (other: number) => void): void {
    this.eachThing(number, (kind, thing) => {
      const key = KINDS * thing + (OPPOSITE[kind] ?? kind);
      for (const other of this.byKey.get(key) ?? []) visit(other);
    });
  }

  /** Those of them who have a term in a part of their row. */
  holders(part: typeof SEEKS | typeof OFFERS | typeof INTERESTS, term: number): Iterable<number> {
    return this.byKey.get(KINDS * term + part) ?? [];
  }

  private standing(key: number): Set<number> {
    const known = this.byKey.get(key) ?? new Set();
    this.byKey.set(key, known);
    return known;
  }

  private eachThing(number: number, visit: Visit): void {
    const { rows, ties } = this.network;
    if (!rows.isEligible(number)) return;
    for (const kind of [SEEKS, OFFERS] as const)
      for (const one of rows.of(number, kind)) visit(kind, termOf(one));
    for (const term of rows.of(number, INTERESTS)) visit(INTERESTS, term);
    for (const other of ties.of(number)) visit(ACQUAINTANCES, other);
  }
}
