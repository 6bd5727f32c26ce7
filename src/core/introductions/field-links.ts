import { pairKey, type PairKey } from './pair-book';
import type { Member } from './member';
import type { Network } from './network';

/** People of a field make a circle from so many on: one person is none. */
const CIRCLE = 2;

/** Which fields know each other: by term, between how many of whose people there are ties. */
export class FieldLinks {
  private readonly people = new Map<number, number>();
  private readonly linked = new Set<PairKey>();

  constructor(network: Network) {
    for (let number = 0; number < network.size; number++) {
      const member = network.member(number);
      if (!member) continue;
      for (const term of member.field) this.people.set(term, (this.people.get(term) ?? 0) + 1);
      for (const other of network.ties.of(number)) this.link(member, network.member(other));
    }
  }

  /**
   * The fields of two people, as they write them, where nobody of the one field knows anybody of
   * the other, and both have people besides; null where an introduction would not be the first link.
   */
  firstBetween(a: Member, b: Member): readonly [string, string] | null {
    const [one, other] = [a.person.field[0], b.person.field[0]];
    if (one === undefined || other === undefined) return null;
    const isShared = a.field.some((term) => b.field.includes(term));
    if (isShared || !this.isCircle(a) || !this.isCircle(b)) return null;
    const isLinked = a.field.some((term) =>
      b.field.some((to) => this.linked.has(pairKey(term, to))),
    );
    return isLinked ? null : [one, other];
  }

  private isCircle({ field }: Member): boolean {
    return field.some((term) => (this.people.get(term) ?? 0) >= CIRCLE);
  }

  private link(a: Member, b: Member | null): void {
    for (const from of a.field) for (const to of b?.field ?? []) this.linked.add(pairKey(from, to));
  }
}
