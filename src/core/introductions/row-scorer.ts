import { acquaintancesOf, type Network } from './network';
import type { Postings } from './postings';
import { acrossBonus, areAcrossFields, baseOf, sharedWeight } from './score';

/** One row of sums against all people, by number; cleared where it was touched. */
interface Sums {
  readonly there: Int32Array;
  readonly back: Int32Array;
  /** Shared interests and common acquaintances. */
  readonly alike: Int32Array;
}

/**
 * Scores one person against all others by walking only the lists of terms and ties that the person
 * has. A row of sums is kept and cleared, so that a pair costs no allocation: a network of ten
 * thousand has millions of pairs.
 */
export class RowScorer {
  private readonly sums: Sums;
  private readonly touched: number[] = [];
  private readonly isTouched: Uint8Array;
  private readonly isExcluded: Uint8Array;

  constructor(
    private readonly network: Network,
    private readonly postings: Postings,
  ) {
    const size = network.nodes.length;
    this.sums = {
      there: new Int32Array(size),
      back: new Int32Array(size),
      alike: new Int32Array(size),
    };
    this.isTouched = new Uint8Array(size);
    this.isExcluded = new Uint8Array(size);
  }

  /** Visits the person's candidates among those numbered `from` and above, in no order. */
  forEach(number: number, from: number, visit: (other: number, score: number) => void): void {
    const row = this.postings.rows[number];
    if (!row || this.network.nodes[number]?.isEligible !== true) return;
    const { offering, seeking, interested, helpWeights, interestWeights } = this.postings;
    this.addTerms(this.sums.there, from, {
      terms: row.seeks,
      lists: offering,
      weights: helpWeights,
    });
    this.addTerms(this.sums.back, from, {
      terms: row.offers,
      lists: seeking,
      weights: helpWeights,
    });
    this.addTerms(this.sums.alike, from, {
      terms: row.interests,
      lists: interested,
      weights: interestWeights,
    });
    this.addCommon(number, from);
    const excluded = acquaintancesOf(this.network, number).add(number);
    for (const other of excluded) this.isExcluded[other] = 1;
    for (const other of this.touched) {
      if (this.isExcluded[other] === 0) visit(other, this.score(number, other));
      this.clear(other);
    }
    for (const other of excluded) this.isExcluded[other] = 0;
    this.touched.length = 0;
  }

  private addTerms(sums: Int32Array, from: number, { terms, lists, weights }: Walk): void {
    for (const term of terms) {
      const weight = weights[term] ?? 0;
      for (const other of lists[term] ?? []) if (other >= from) this.add(sums, other, weight);
    }
  }

  private addCommon(number: number, from: number): void {
    const { nodes, ties } = this.network;
    for (const between of ties[number] ?? []) {
      const weight = this.postings.between[between] ?? 0;
      for (const other of ties[between] ?? []) {
        if (other >= from && nodes[other]?.isEligible === true)
          this.add(this.sums.alike, other, weight);
      }
    }
  }

  private add(sums: Int32Array, other: number, weight: number): void {
    sums[other] = (sums[other] ?? 0) + weight;
    if (this.isTouched[other] === 1) return;
    this.isTouched[other] = 1;
    this.touched.push(other);
  }

  private score(number: number, other: number): number {
    const { there, back, alike } = this.sums;
    const base = baseOf(there[other] ?? 0, back[other] ?? 0, alike[other] ?? 0);
    const [one, two] = [this.postings.rows[number], this.postings.rows[other]];
    if (!one || !two) return base;
    const near = sharedWeight(one.place, two.place, this.postings.placeWeights);
    return base + near + (areAcrossFields(one.field, two.field) ? acrossBonus(base) : 0);
  }

  private clear(other: number): void {
    this.sums.there[other] = this.sums.back[other] = this.sums.alike[other] = 0;
    this.isTouched[other] = 0;
  }
}

interface Walk {
  readonly terms: readonly number[];
  readonly lists: readonly (readonly number[])[];
  readonly weights: readonly number[];
}
