import type { Member } from './member';
import type { Network } from './network';

/** Kinds of keys: whoever seeks meets those who offer, and the other way round. */
const [SEEKS, OFFERS, INTERESTS, ACQUAINTANCES] = [0, 1, 2, 3];
const KINDS = 4;

/** The other side of each kind. */
const OPPOSITE = [OFFERS, SEEKS, INTERESTS, ACQUAINTANCES] as const;

/** A number for a thing of a kind, and for what has to be looked for to find partners in it. */
type Visit = (kind: number, thing: number) => void;

/** People whom a layout shows as they were, and what they have now. */
export class Overlay {
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

  private standing(key: number): Set<number> {
    const known = this.byKey.get(key) ?? new Set();
    this.byKey.set(key, known);
    return known;
  }

  private eachThing(number: number, visit: Visit): void {
    const member = this.network.member(number);
    if (member?.isEligible === true) eachThing(member, this.network.ties.of(number), visit);
  }
}

function eachThing(
  { seeks, offers, interests }: Member,
  ties: ReadonlySet<number>,
  visit: Visit,
): void {
  for (const term of seeks) visit(SEEKS, term);
  for (const term of offers) visit(OFFERS, term);
  for (const term of interests) visit(INTERESTS, term);
  for (const other of ties) visit(ACQUAINTANCES, other);
}
