import type { PausingWork } from '../pausing-work';
import { BestCandidates } from './best-candidates';
import { byNumber, inOrder } from './candidates';
import { byClass } from './counting';
import type { Layout } from './layout';
import type { Network } from './network';
import { scoreOf } from './score';
import { Viewpoint } from './viewpoint';

/** Pairs met between two stops: a millisecond or so. To score one takes as long as to meet some. */
const [BLOCK, MET_WHILE_SCORED] = [16_384, 64];

/** People are taken in so many classes of their bounds. */
const CLASSES = 4096;

/** What a search costs in steps: the same on every machine. */
export interface SearchCounts {
  /** Pairs met in a list, once for each list. */
  met: number;
  /** Of these, pairs that were scored: a ceiling did not tell that they are too low. */
  scored: number;
}

/** People, those who can score highest first. */
function byBound({ rows, bounds, features }: Layout): Int32Array {
  const boundOf = (number: number): number =>
    rows.start(number, 0) < rows.start(number, 4) ? (bounds[rows.start(number, 0)] ?? 0) : 0;
  let most = 1;
  for (let number = 0; number < features.people; number++) most = Math.max(most, boundOf(number));
  return byClass(
    features.people,
    CLASSES,
    (number) => CLASSES - 1 - Math.floor((boundOf(number) / (most + 1)) * CLASSES),
  );
}

/**
 * The best pairs of all, exactly. People are taken by the most that they can score, the highest
 * first. Each walks the lists they stand in, the rarest first, as far as what can still be in common
 * is enough for one of the best pairs, meets there those who were taken before, and then stands in
 * these lists too. What such a pair has in common that is rarest bounds it on both sides: there
 * they meet. (All-Pairs: Bayardo, Ma, Srikant, WWW 2007.)
 */
export class TopPairs {
  readonly counts: SearchCounts = { met: 0, scored: 0 };
  readonly best: BestCandidates;
  /** By list, those who were taken: everybody who can be in a pair as good as the best. */
  readonly taken: Int32Array;
  readonly takenEnds: Int32Array;
  /** Where in their ranked row each of these stands in the list. */
  private readonly entries: Int32Array;
  private readonly lowest: Int32Array;
  /** By person: who met them last. */
  private readonly metBy: Int32Array;
  private readonly view: Viewpoint;

  constructor(
    private readonly network: Network,
    private readonly layout: Layout,
    capacity: number,
    private readonly isOut: (number: number) => boolean = () => false,
  ) {
    const { people, starts, features } = layout;
    this.best = new BestCandidates(capacity);
    this.taken = new Int32Array(people.length);
    this.entries = new Int32Array(people.length);
    this.takenEnds = starts.slice();
    this.lowest = new Int32Array(starts.length).fill(features.people);
    this.metBy = new Int32Array(features.people).fill(-1);
    this.view = new Viewpoint(layout);
  }

  *search(): PausingWork<void> {
    const order = byBound(this.layout);
    yield;
    let pause = BLOCK;
    for (let at = 0; at < order.length; at++) {
      const number = order[at] ?? 0;
      if (!this.isOut(number)) this.take(number);
      const done = this.counts.met + MET_WHILE_SCORED * this.counts.scored + at;
      if (done < pause) continue;
      pause = done + BLOCK;
      yield;
    }
  }

  private take(number: number): void {
    const { rows, bounds } = this.layout;
    const [start, end] = [rows.start(number, 0), rows.start(number, 4)];
    if (start === end || (bounds[start] ?? 0) < this.best.floor) return;
    this.view.take(number);
    for (let entry = start; entry < end && this.reaches(entry); entry++) this.meet(number, entry);
    for (let entry = start; entry < end && this.reaches(entry); entry++) this.stand(number, entry);
  }

  private reaches(entry: number): boolean {
    return (this.layout.bounds[entry] ?? 0) >= this.best.floor;
  }

  private stand(number: number, entry: number): void {
    const list = this.layout.ranked[entry] ?? 0;
    const to = this.takenEnds[list] ?? 0;
    this.taken[to] = number;
    this.entries[to] = entry;
    this.takenEnds[list] = to + 1;
    if (number < (this.lowest[list] ?? 0)) this.lowest[list] = number;
  }

  /** Meets those of the opposite list who were taken before. */
  private meet(number: number, entry: number): void {
    const { features, ranked, starts } = this.layout;
    const list = features.opposite(ranked[entry] ?? 0);
    const [start, end] = [starts[list] ?? 0, this.takenEnds[list] ?? 0];
    if (start === end || this.isLateIn(list, number, entry)) return;
    this.counts.met += end - start;
    this.meetAll(number, start, end);
  }

  /** Where all have the same score, the first by path have a list for themselves. */
  private isLateIn(list: number, number: number, entry: number): boolean {
    return this.isTooLow(this.layout.bounds[entry] ?? 0, number, this.lowest[list] ?? 0);
  }

  private meetAll(number: number, start: number, end: number): void {
    const { rows } = this.layout;
    const needed = this.view.worthFor(this.best.floor);
    for (let at = start; at < end; at++) {
      const other = this.taken[at] ?? 0;
      // They have nothing in common that is rarer: they would have met there.
      const worth = this.view.worthFrom(this.entries[at] ?? 0, rows.start(other, 4));
      if (worth >= needed) this.weigh(number, other);
    }
  }

  private weigh(number: number, other: number): void {
    if (this.metBy[other] === number) return;
    this.metBy[other] = number;
    const most = this.view.ceilingWith(other);
    if (most < this.best.floor || this.isTooLow(most, number, other)) return;
    this.counts.scored++;
    const score = scoreOf(this.network, number, other);
    if (score > 0) this.best.offer({ ...inOrder(number, other, byNumber), score });
  }

  private isTooLow(most: number, number: number, other: number): boolean {
    if (most > this.best.floor) return false;
    return this.best.isHopeless({ ...inOrder(number, other, byNumber), score: most });
  }
}
