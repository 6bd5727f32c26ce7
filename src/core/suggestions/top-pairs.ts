import type { PausingWork } from '../collections/pausing-work';
import { BestCandidates, scored } from './candidates';
import { byClass } from './inverted-index';
import { PostingLists, type Snapshot } from './snapshot';
import type { Corpus } from './corpus';
import { scoreFrom } from './score';
import { Probe } from './partners';

/** Pairs met between two stops: a millisecond or so. To score one takes as long as to meet some. */
const [BLOCK, MET_WHILE_SCORED] = [2048, 64];

/** People are sorted into this many classes by their bounds. */
const CLASSES = 4096;

/** What a search costs in steps: the same on every machine. */
export interface SearchCounts {
  /** Lists gone through, once for each person. */
  opened: number;
  /** Pairs met in a list, once for each list. */
  met: number;
  /** Of these, pairs that were scored: a ceiling did not tell that they are too low. */
  scored: number;
}

/** People, those who can score highest first. */
function byTop({ vectors: { tops } }: Snapshot): PausingWork<Int32Array> {
  let most = 1;
  for (let number = 0; number < tops.length; number++) most = Math.max(most, tops[number] ?? 0);
  const classOf = (number: number): number =>
    CLASSES - 1 - Math.floor(((tops[number] ?? 0) / (most + 1)) * CLASSES);
  return byClass(tops.length, CLASSES, classOf);
}

/**
 * The best pairs of all, exactly. People are taken by the most that they can score, the highest
 * first. Each walks the lists they stand in, those that yield most first, as far as what can still be
 * in common is enough for one of the best pairs, meets there those who were taken before, and then
 * stands in these lists too. The first list that such a pair has in common bounds it on both sides:
 * there they meet. (All-Pairs: Bayardo, Ma, Srikant, WWW 2007.)
 */
export class TopPairs {
  readonly counts: SearchCounts = { opened: 0, met: 0, scored: 0 };
  readonly best: BestCandidates;
  /** Those who were taken, in their lists as far as they can meet one of the best pairs there. */
  readonly taken: PostingLists;
  /** By person: who met them last. */
  private readonly metBy: Int32Array;
  private readonly view: Probe;

  constructor(
    private readonly corpus: Corpus,
    private readonly snapshot: Snapshot,
    capacity: number,
    private readonly isOut: (number: number) => boolean = () => false,
  ) {
    this.best = new BestCandidates(capacity);
    this.taken = new PostingLists(snapshot);
    this.metBy = new Int32Array(snapshot.units.people).fill(-1);
    this.view = new Probe(snapshot);
  }

  *search(): PausingWork<void> {
    const order = yield* byTop(this.snapshot);
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
    this.taken.markComplete(this.best.floor);
  }

  private take(number: number): void {
    const { starts, tops } = this.snapshot.vectors;
    if ((tops[number] ?? 0) < this.best.floor) return;
    const { view } = this;
    view.take(number);
    let place = 0;
    for (; place < view.size && view.boundAt(place) >= this.best.floor; place++)
      this.meet(number, place);
    // Last of all: nobody meets themselves on the other side of what they seek and offer.
    this.taken.addUpTo(number, (starts[number] ?? 0) + place);
  }

  /** Meets those of a list who were taken before. */
  private meet(number: number, place: number): void {
    const list = this.view.listAt(place);
    const [start, end] = [this.taken.first(list), this.taken.end(list)];
    if (start === end || this.isLateIn(list, number, this.view.boundAt(place))) return;
    this.counts.opened++;
    this.counts.met += end - start;
    this.meetAll(number, start, end);
  }

  /** Where all have the same score, the first by path have a list for themselves. */
  private isLateIn(list: number, number: number, bound: number): boolean {
    return (
      bound === this.best.floor &&
      this.isTooLow(bound, number, this.taken.who(this.taken.first(list)))
    );
  }

  private meetAll(number: number, start: number, end: number): void {
    const { slots } = this.taken;
    const needed = this.view.worthFor(this.best.floor);
    for (let slot = start; slot < end; slot++) {
      // They have nothing in common before that: they would have met there.
      const worth = this.view.worthFrom(slots[slot] ?? 0);
      if (worth >= needed) this.weigh(number, this.taken.who(slot));
    }
  }

  private weigh(number: number, other: number): void {
    if (this.metBy[other] === number) return;
    this.metBy[other] = number;
    const base = this.view.baseWith(other);
    const most = this.view.ceilingWith(other, base);
    if (most < this.best.floor || this.isTooLow(most, number, other)) return;
    this.counts.scored++;
    const score = scoreFrom(this.corpus, [number, other], base);
    if (score < this.best.floor || this.corpus.onePerson.are(number, other)) return;
    this.best.offer(scored([number, other], score));
  }

  private isTooLow(most: number, number: number, other: number): boolean {
    if (most > this.best.floor) return false;
    return this.best.isHopeless(scored([number, other], most));
  }
}
