import { atOnce } from '../collections/pausing-work';
import { type Candidate, type Order, scored } from './candidates';
import type { ChangedPeople } from './affected-pairs';
import type { Corpus } from './corpus';
import { NumberList } from '../collections/number-list';
import { baseIn, baseOfSums, helpOf, listOf, offeredOf, oppositeOf, worthOf } from './postings';
import { ceiling, hasField, NOBODY, type ScoreExtra, scoreExtraOf, scoreOf } from './score';
import {
  FOLD,
  LAST_OF_VECTOR,
  most,
  type PersonVectors,
  type PostingLists,
  type Snapshot,
  sortVector,
  unsortedVectors,
} from './snapshot';

/** In how many lists a person can meet others at first. */
const ROOM = 64;

const NO_LIST = -1;

function rowsOfOne(room: number): PersonVectors {
  return unsortedVectors(new Int32Array(2), new Int32Array(room));
}

/** How high one person can score with each of the others at most. */
export class Probe {
  /** The lists in which the person meets others, in the order of their row. */
  private facing = new Int32Array(ROOM);
  /** By place: the highest score with anybody the person does not meet earlier in the row. */
  private bounds = new Int32Array(ROOM);
  private count = 0;
  /** By list: what it adds if someone in it meets the person. */
  private readonly marks: Uint16Array;
  /** What all lists that agree in their last bits can add, summed: so few that they are at hand. */
  private readonly folded = new Int32Array(FOLD + 1);
  private extra: ScoreExtra = NOBODY;
  private readonly sides = new NumberList();
  private own = rowsOfOne(ROOM);

  constructor(private readonly snapshot: Snapshot) {
    this.marks = new Uint16Array(snapshot.index.count);
  }

  /** In how many lists the person meets others. */
  get size(): number {
    return this.count;
  }

  /** One of the lists in which the person meets others, in the order of their row. */
  listAt(place: number): number {
    return this.facing[place] ?? 0;
  }

  /** The highest score with anybody the person does not meet earlier in the row. */
  boundAt(place: number): number {
    return this.bounds[place] ?? 0;
  }

  /** Prepares for a person of the snapshot. */
  take(number: number): void {
    const { vectors, extras } = this.snapshot;
    this.extra = extras.of(number);
    this.face(vectors, number);
  }

  /** Prepares for a person as they are now. */
  takeMoved(corpus: Corpus, number: number): void {
    const { units, index } = this.snapshot;
    this.sides.truncate(0);
    units.draw(corpus, number, this.sides);
    const vectors = this.ownRows(this.sides);
    this.extra = scoreExtraOf(corpus, number);
    sortVector(vectors, 0, index, this.extra);
    // Others may have been alone in a list until this person came.
    for (let at = 0; at < this.sides.length; at++)
      vectors.weights[at] = index.weightOf(listOf(vectors.postings[at] ?? 0));
    this.face(vectors, 0);
  }

  /** What all that is in common must be worth, as `worthFrom` has it, for a score to be reached. */
  worthFor(score: number): number {
    const rest = score - this.extra.near;
    return hasField(this.extra) ? (rest * 4) / 5 : rest;
  }

  /** At most what is in common with another person, from an entry of that person's row on. */
  worthFrom(entry: number): number {
    const { folds } = this.snapshot.vectors;
    let fold = folds[entry] ?? LAST_OF_VECTOR;
    let sum = this.folded[fold & FOLD] ?? 0;
    for (let at = entry + 1; fold < LAST_OF_VECTOR; at++) {
      fold = folds[at] ?? LAST_OF_VECTOR;
      sum += this.folded[fold & FOLD] ?? 0;
    }
    return sum;
  }

  /** What speaks for an introduction to another, who was laid out, by itself. */
  baseWith(other: number): number {
    const { starts, postings } = this.snapshot.vectors;
    return baseIn(postings, [starts[other] ?? 0, starts[other + 1] ?? 0], this.marks);
  }

  /**
   * The highest score the person can have with another, given what speaks for the pair by itself.
   */
  ceilingWith(other: number, base: number): number {
    const { extras } = this.snapshot;
    const near = extras.nearWith(this.extra, other);
    return ceiling(base, near, extras.canBeAcross(this.extra, other));
  }

  private face({ starts, postings, weights }: PersonVectors, row: number): void {
    this.forget();
    const [start, end] = [starts[row] ?? 0, starts[row + 1] ?? 0];
    this.makeRoom(end - start);
    const { facing, bounds, marks, folded } = this;
    const { near } = this.extra;
    const isAcross = hasField(this.extra);
    let [all, help, offered] = [0, 0, 0];
    // From the end on: a bound is made of what there is to have in common from a place on.
    for (let place = end - start - 1; place >= 0; place--) {
      const [post, weight] = [postings[start + place] ?? 0, weights[start + place] ?? 0];
      const list = oppositeOf(post);
      facing[place] = list;
      marks[list] = weight;
      folded[list & FOLD] = (folded[list & FOLD] ?? 0) + worthOf(post, weight);
      all += weight;
      help += helpOf(post, weight);
      offered += offeredOf(post, weight);
      bounds[place] = most(baseOfSums(all, help, offered), near, isAcross);
      // What one seeks and offers is one thing: both count before either is bounded.
      if (facing[place + 1] === listOf(post)) bounds[place + 1] = bounds[place] ?? 0;
    }
  }

  /** Rows of one person, in memory that is used again: to ask for it takes as long as the rest. */
  private ownRows(sides: NumberList): PersonVectors {
    const { length } = sides;
    if (length > this.own.postings.length) this.own = rowsOfOne(2 * length);
    this.own.starts[1] = length;
    for (let at = 0; at < length; at++) this.own.postings[at] = sides.at(at);
    return this.own;
  }

  private makeRoom(count: number): void {
    this.count = count;
    if (count < this.facing.length) {
      this.facing[count] = NO_LIST;
      return;
    }
    this.facing = new Int32Array(2 * count).fill(NO_LIST);
    this.bounds = new Int32Array(2 * count);
  }

  private forget(): void {
    const { facing, marks, folded } = this;
    for (let place = 0; place < this.count; place++) {
      const list = facing[place] ?? 0;
      marks[list] = 0;
      folded[list & FOLD] = 0;
    }
  }
}

/** Where pairs are collected, and from which score on. */
interface Collector {
  readonly floor: number;
  readonly offer: (candidate: Candidate) => void;
}

/** Finds one person's pairs by walking the lists they stand in, those that yield most first. */
export class Partners {
  private readonly view: Probe;

  constructor(
    private readonly corpus: Corpus,
    private readonly everybody: PostingLists,
    private readonly overlay: ChangedPeople,
    private readonly order: Order,
  ) {
    this.view = new Probe(everybody.snapshot);
  }

  /** Collects all pairs of a person that score as much as is wanted. */
  find(number: number, collector: Collector): void {
    if (!this.corpus.rows.isEligible(number)) return;
    if (!this.everybody.isEnoughFor(collector.floor)) atOnce(this.everybody.addRest());
    const seen = new Set([number]);
    const weigh = (other: number): void => {
      if (seen.has(other)) return;
      seen.add(other);
      this.weigh(number, other, collector);
    };
    this.view.takeMoved(this.corpus, number);
    this.walk(collector, weigh);
    this.visitLonely(collector, weigh);
    this.overlay.eachPartner(number, weigh);
  }

  private walk(collector: Collector, visit: (other: number) => void): void {
    const { view } = this;
    for (let place = 0; place < view.size; place++) {
      const { floor } = collector;
      if (view.boundAt(place) < floor) break;
      this.eachIn(view.listAt(place), floor, visit);
    }
  }

  /** Visits those who had nobody to meet in a list: their bounds are without it. */
  private visitLonely(collector: Collector, visit: (other: number) => void): void {
    const { everybody, view } = this;
    const { index } = everybody.snapshot;
    for (let place = 0; place < view.size; place++) {
      const list = view.listAt(place);
      if (!index.isSingleton(list) || index.sizeOf(list) === 0) continue;
      atOnce(everybody.addRest());
      const end = everybody.end(list);
      for (let slot = everybody.first(list); slot < end; slot++)
        this.offer(everybody.who(slot), collector.floor, visit);
    }
  }

  /** Visits those of a list who are as they were when it was made, and can score as much. */
  private eachIn(list: number, floor: number, visit: (other: number) => void): void {
    const { everybody, view } = this;
    const needed = view.worthFor(floor);
    const end = everybody.endFor(list, floor);
    for (let slot = everybody.first(list); slot < end; slot++) {
      // They have nothing in common before that: they would have met there.
      if (view.worthFrom(everybody.slots[slot] ?? 0) < needed) continue;
      this.offer(everybody.who(slot), floor, visit);
    }
  }

  /** Visits one who is as they were, if they can score as much. */
  private offer(other: number, floor: number, visit: (other: number) => void): void {
    const { view } = this;
    if (view.ceilingWith(other, view.baseWith(other)) < floor) return;
    if (!this.overlay.has(other)) visit(other);
  }

  private weigh(number: number, other: number, collector: Collector): void {
    const score = scoreOf(this.corpus, number, other);
    if (score === 0 || score < collector.floor) return;
    if (this.corpus.onePerson.are(number, other)) return;
    collector.offer(scored([number, other], score, this.order));
  }
}
