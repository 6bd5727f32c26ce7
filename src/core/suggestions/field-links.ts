import { pairKey, type PairKey } from './pair-list';
import type { Network } from './network';
import { FIELD } from './term-rows';
import type { Terms } from './term-table';

/** People of a field make a circle from so many on: one person is none. */
const CIRCLE = 2;

/** Which fields know each other: by term, between how many of whose people there are ties. */
export class FieldLinks {
  private readonly people = new Map<number, number>();
  private readonly linked = new Set<PairKey>();

  constructor(private readonly network: Network) {
    for (let number = 0; number < network.size; number++) {
      const fields = this.fieldsOf(number);
      for (const term of fields) this.people.set(term, (this.people.get(term) ?? 0) + 1);
      if (fields.length === 0) continue;
      for (const other of network.ties.of(number)) this.link(fields, this.fieldsOf(other));
    }
  }

  /**
   * The fields of two people, as they write them, where nobody of the one field knows anybody of
   * the other, and both have people besides; null where an introduction would not be the first link.
   */
  firstBetween(a: number, b: number): readonly [string, string] | null {
    const [one, other] = [this.nameOf(a), this.nameOf(b)];
    if (one === undefined || other === undefined) return null;
    const [from, to] = [this.fieldsOf(a), this.fieldsOf(b)];
    const isShared = from.some((term) => to.includes(term));
    if (isShared || !this.isCircle(from) || !this.isCircle(to)) return null;
    const isLinked = from.some((term) => to.some((far) => this.linked.has(pairKey(term, far))));
    return isLinked ? null : [one, other];
  }

  private fieldsOf(number: number): Terms {
    return this.network.rows.of(number, FIELD);
  }

  private nameOf(number: number): string | undefined {
    return this.network.person(number)?.field[0];
  }

  private isCircle(fields: Terms): boolean {
    return fields.some((term) => (this.people.get(term) ?? 0) >= CIRCLE);
  }

  private link(fields: Terms, others: Terms): void {
    for (const from of fields) for (const to of others) this.linked.add(pairKey(from, to));
  }
}
