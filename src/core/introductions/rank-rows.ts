import type { PausingWork } from '../pausing-work';
import type { Laid, Ranked } from './layout';
import { baseOf, ceiling } from './score';

/** Entries ranked between two stops: some milliseconds on a phone. */
const BLOCK = 8192;

function startsOfPeople({ features, rows }: Laid): Int32Array {
  const ends = new Int32Array(features.people);
  for (let number = 0; number < features.people; number++) ends[number] = rows.start(number, 4);
  return ends;
}

/** Fills each row from its end, when it is given units from the most frequent to the rarest. */
class RowRanker implements Ranked {
  readonly ranked: Int32Array;
  readonly bounds: Float64Array;
  /** By person, what they can have in common with others at most in the units so far. */
  private readonly sums;
  private readonly ends: Int32Array;

  constructor(private readonly laid: Laid) {
    const { people } = laid.features;
    const sums = (): Float64Array => new Float64Array(people);
    this.sums = { seeks: sums(), offers: sums(), alike: sums() };
    this.ranked = new Int32Array(laid.people.length);
    this.bounds = new Float64Array(laid.people.length);
    this.ends = startsOfPeople(laid);
  }

  addUp(list: number): void {
    const { people, starts, features, weights } = this.laid;
    const sums = this.sums[features.kindOf(list)];
    const weight = weights[list] ?? 0;
    const end = starts[list + 1] ?? 0;
    for (let at = starts[list] ?? 0; at < end; at++) {
      const number = people[at] ?? 0;
      sums[number] = (sums[number] ?? 0) + weight;
    }
  }

  /** @returns how many were placed */
  place(list: number): number {
    const { people, starts } = this.laid;
    const [start, end] = [starts[list] ?? 0, starts[list + 1] ?? 0];
    for (let at = start; at < end; at++) {
      const number = people[at] ?? 0;
      const to = (this.ends[number] ?? 0) - 1;
      this.ends[number] = to;
      this.ranked[to] = list;
      this.bounds[to] = this.boundOf(number);
    }
    return end - start;
  }

  private boundOf(number: number): number {
    const { seeks, offers, alike } = this.sums;
    const { traits } = this.laid;
    const base = baseOf(seeks[number] ?? 0, offers[number] ?? 0, alike[number] ?? 0);
    return ceiling(base, traits.near[number] ?? 0, traits.hasField(number));
  }
}

/** Ranks all rows. @param order units, the most frequent first */
export function* rankRows(laid: Laid, order: Int32Array): PausingWork<Ranked> {
  const ranker = new RowRanker(laid);
  let placed = 0;
  for (const unit of order) {
    // What one seeks and offers is one thing: both count before either is bounded.
    const lists = laid.features.listsOf(unit);
    for (const list of lists) ranker.addUp(list);
    for (const list of lists) placed += ranker.place(list);
    if (placed < BLOCK) continue;
    placed = 0;
    yield;
  }
  return ranker;
}
