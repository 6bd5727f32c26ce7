import { acquaintancesOf, type Network } from './network';
import type { Postings } from './postings';
import { scoreParts, totalOf, type ScoreParts } from './score';

/** Two people by number, `a` before `b` in path order, who could be introduced. */
export interface Candidate {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  readonly parts: ScoreParts;
}

/** Best first: by score, then the smaller path, then the larger (numbers follow the paths). */
export function byRank(x: Candidate, y: Candidate): number {
  return y.score - x.score || x.a - y.a || x.b - y.b;
}

/**
 * Scores one person against all others by walking only the lists of terms and ties the person
 * has, with one row of sums that is kept and cleared between persons.
 */
export class RowScorer {
  private readonly there: Float64Array;
  private readonly back: Float64Array;
  private readonly shared: Float64Array;
  private readonly common: Float64Array;
  private readonly touched: number[] = [];
  private readonly isTouched: Uint8Array;

  constructor(
    private readonly network: Network,
    private readonly postings: Postings,
  ) {
    const size = network.nodes.length;
    [this.there, this.back] = [new Float64Array(size), new Float64Array(size)];
    [this.shared, this.common] = [new Float64Array(size), new Float64Array(size)];
    this.isTouched = new Uint8Array(size);
  }

  /** The person's candidates among those numbered `from` and above, in no order. */
  row(number: number, from: number): Candidate[] {
    const node = this.network.nodes[number];
    if (!node?.isEligible) return [];
    this.addTerms(this.there, from, { terms: node.seeks, ...this.list('offering') });
    this.addTerms(this.back, from, { terms: node.offers, ...this.list('seeking') });
    this.addTerms(this.shared, from, { terms: node.interests, ...this.list('interested') });
    this.addCommon(number, from);
    const acquainted = acquaintancesOf(this.network, number);
    const found = this.touched.flatMap((other) =>
      other === number || acquainted.has(other) ? [] : (this.candidate(number, other) ?? []),
    );
    this.clear();
    return found;
  }

  private list(name: 'offering' | 'seeking' | 'interested'): Pick<Walk, 'lists' | 'weights'> {
    const weights = name === 'interested' ? this.postings.interests : this.postings.help;
    return { lists: this.postings[name], weights };
  }

  private addTerms(sums: Float64Array, from: number, { terms, lists, weights }: Walk): void {
    for (const term of terms) {
      const weight = weights.get(term) ?? 0;
      for (const other of lists.get(term) ?? []) if (other >= from) this.add(sums, other, weight);
    }
  }

  private addCommon(number: number, from: number): void {
    for (const between of this.network.ties[number] ?? []) {
      const weight = this.postings.between[between] ?? 0;
      for (const other of this.network.ties[between] ?? []) {
        if (other >= from && other !== number) this.add(this.common, other, weight);
      }
    }
  }

  private add(sums: Float64Array, other: number, weight: number): void {
    sums[other] = (sums[other] ?? 0) + weight;
    if (this.isTouched[other] === 1) return;
    this.isTouched[other] = 1;
    this.touched.push(other);
  }

  private candidate(number: number, other: number): Candidate | null {
    const isFirst = number < other;
    const [a, b] = isFirst ? [number, other] : [other, number];
    const [first, second] = [this.network.nodes[a], this.network.nodes[b]];
    if (!first || !second || !first.isEligible || !second.isEligible) return null;
    const [seeks, offers] = [this.sum('there', other), this.sum('back', other)];
    const [there, back] = isFirst ? [seeks, offers] : [offers, seeks];
    const sums = {
      there,
      back,
      shared: this.sum('shared', other),
      common: this.sum('common', other),
    };
    const parts = scoreParts(sums, [first, second], this.postings);
    return parts && { a, b, score: totalOf(parts), parts };
  }

  private sum(name: 'there' | 'back' | 'shared' | 'common', other: number): number {
    return this[name][other] ?? 0;
  }

  private clear(): void {
    for (const other of this.touched) {
      this.there[other] = this.back[other] = this.shared[other] = this.common[other] = 0;
      this.isTouched[other] = 0;
    }
    this.touched.length = 0;
  }
}

interface Walk {
  readonly terms: readonly string[];
  readonly lists: ReadonlyMap<string, readonly number[]>;
  readonly weights: ReadonlyMap<string, number>;
}
