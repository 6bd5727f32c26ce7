import type { Layout } from './layout';
import type { Network } from './network';
import { NumberList } from './number-list';
import { baseIn, baseOfSums, helpOf, listOf, offeredOf, oppositeOf, worthOf } from './postings';
import { FOLD, LAST_OF_ROW, most, rankRow, unranked, type Rows } from './rows';
import { ceiling } from './score';
import { hasField, NOBODY, traitOf, type Trait } from './traits';

/** In how many lists a person can meet others at first. */
const ROOM = 64;

const NO_LIST = -1;

function rowsOfOne(room: number): Rows {
  return unranked(new Int32Array(2), new Int32Array(room));
}

/** How high one person can score with each of the others at most. */
export class Probe {
  /** The lists in which the person meets others, in the order of their row. */
  private facing = new Int32Array(ROOM);
  /** By place: the most that they can score with somebody whom they do not meet before that. */
  private bounds = new Int32Array(ROOM);
  private count = 0;
  /** By list: what it adds where somebody in it meets the person. */
  private readonly marks: Uint16Array;
  /** What all lists that agree in their last bits can add, summed: so few that they are at hand. */
  private readonly folded = new Int32Array(FOLD + 1);
  private trait: Trait = NOBODY;
  private readonly sides = new NumberList();
  private own = rowsOfOne(ROOM);

  constructor(private readonly layout: Layout) {
    this.marks = new Uint16Array(layout.lists.count);
  }

  /** In how many lists the person meets others. */
  get size(): number {
    return this.count;
  }

  /** One of the lists in which the person meets others, in the order of their row. */
  listAt(place: number): number {
    return this.facing[place] ?? 0;
  }

  /** The most that the person can score with somebody whom they do not meet before that. */
  boundAt(place: number): number {
    return this.bounds[place] ?? 0;
  }

  /** Takes the view of somebody who was laid out. */
  take(number: number): void {
    const { rows, traits } = this.layout;
    this.trait = traits.of(number);
    this.face(rows, number);
  }

  /** Takes the view of somebody as they are now. */
  takeMoved(network: Network, number: number): void {
    const { units, lists } = this.layout;
    this.sides.truncate(0);
    units.draw(network, number, this.sides);
    const rows = this.ownRows(this.sides);
    this.trait = traitOf(network, number);
    rankRow(rows, 0, lists, this.trait);
    // Others may have been alone in a list until this person came.
    for (let at = 0; at < this.sides.length; at++)
      rows.weights[at] = lists.weightOf(listOf(rows.posts[at] ?? 0));
    this.face(rows, 0);
  }

  /** What all that is in common must be worth, as `worthFrom` has it, for a score to be reached. */
  worthFor(score: number): number {
    const rest = score - this.trait.near;
    return hasField(this.trait) ? (rest * 4) / 5 : rest;
  }

  /** What is in common with somebody else at most, from an entry of their row on. */
  worthFrom(entry: number): number {
    const { folds } = this.layout.rows;
    let fold = folds[entry] ?? LAST_OF_ROW;
    let sum = this.folded[fold & FOLD] ?? 0;
    for (let at = entry + 1; fold < LAST_OF_ROW; at++) {
      fold = folds[at] ?? LAST_OF_ROW;
      sum += this.folded[fold & FOLD] ?? 0;
    }
    return sum;
  }

  /** What speaks for an introduction to another, who was laid out, by itself. */
  baseWith(other: number): number {
    const { starts, posts } = this.layout.rows;
    return baseIn(posts, [starts[other] ?? 0, starts[other + 1] ?? 0], this.marks);
  }

  /** The most that the person can score with another, for whom so much speaks by itself. */
  ceilingWith(other: number, base: number): number {
    const { traits } = this.layout;
    const near = traits.nearWith(this.trait, other);
    return ceiling(base, near, traits.canBeAcross(this.trait, other));
  }

  private face({ starts, posts, weights }: Rows, row: number): void {
    this.forget();
    const [start, end] = [starts[row] ?? 0, starts[row + 1] ?? 0];
    this.makeRoom(end - start);
    const { facing, bounds, marks, folded } = this;
    const { near } = this.trait;
    const isAcross = hasField(this.trait);
    let [all, help, offered] = [0, 0, 0];
    // From the end on: a bound is made of what there is to have in common from a place on.
    for (let place = end - start - 1; place >= 0; place--) {
      const [post, weight] = [posts[start + place] ?? 0, weights[start + place] ?? 0];
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
  private ownRows(sides: NumberList): Rows {
    const { length } = sides;
    if (length > this.own.posts.length) this.own = rowsOfOne(2 * length);
    this.own.starts[1] = length;
    for (let at = 0; at < length; at++) this.own.posts[at] = sides.at(at);
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
