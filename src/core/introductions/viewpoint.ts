import type { Layout } from './layout';
import type { Member } from './member';
import type { Network } from './network';
import { entriesOf, Rows } from './rows';
import { baseOf, ceiling } from './score';
import { hasField, NOBODY, traitOf, type Trait } from './traits';

/** In a base, a term of help counts for so much at most: threefold, and twofold where mutual. */
const MOST_HELP = 4;

/** A row. */
interface Stretch {
  readonly lists: Int32Array;
  readonly from: number;
  readonly to: number;
}

/** How high one person can score with each of the others at most. */
export class Viewpoint {
  /** By list: what somebody in it has in common with the person, as much as it can count. */
  private readonly marks: Int32Array;
  private marked: Stretch = { lists: new Int32Array(0), from: 0, to: 0 };
  private trait: Trait = NOBODY;

  constructor(private readonly layout: Layout) {
    this.marks = new Int32Array(layout.features.lists);
  }

  /** Takes the view of somebody who was laid out. */
  take(number: number): void {
    const { rows, traits } = this.layout;
    this.trait = traits.of(number);
    this.mark(rows, number);
  }

  /** Takes the view of somebody as they are now. @returns their lists */
  takeMoved(network: Network, number: number, member: Member): Int32Array {
    const ties = network.ties.of(number);
    const rows = new Rows(this.layout.features, 1, entriesOf(member, ties.size));
    rows.draw(0, member, ties);
    this.trait = traitOf(network, member);
    this.mark(rows, 0);
    return rows.lists.subarray(0, rows.start(0, 4));
  }

  /** What all that is in common must be worth, as `worthFrom` has it, for a score to be reached. */
  worthFor(score: number): number {
    const rest = score - this.trait.near;
    return hasField(this.trait) ? (rest * 4) / 5 : rest;
  }

  /** What is in common with somebody else at most, from one of their ranked lists on. */
  worthFrom(entry: number, end: number): number {
    const { ranked } = this.layout;
    let sum = 0;
    for (let at = entry; at < end; at++) sum += this.marks[ranked[at] ?? 0] ?? 0;
    return sum;
  }

  /** The most that the person can score with another, who was laid out. */
  ceilingWith(other: number): number {
    const { rows, traits } = this.layout;
    const [offers, interests] = [rows.start(other, 1), rows.start(other, 2)];
    const back = this.sum(rows.start(other, 0), offers) / MOST_HELP;
    const there = this.sum(offers, interests) / MOST_HELP;
    const alike = this.sum(interests, rows.start(other, 4));
    const near = traits.nearWith(this.trait, other);
    return ceiling(baseOf(there, back, alike), near, traits.canBeAcross(this.trait, other));
  }

  private sum(from: number, to: number): number {
    const { lists } = this.layout.rows;
    let sum = 0;
    for (let at = from; at < to; at++) sum += this.marks[lists[at] ?? 0] ?? 0;
    return sum;
  }

  private mark(rows: Rows, row: number): void {
    const { features, weights } = this.layout;
    const { marks, marked } = this;
    for (let at = marked.from; at < marked.to; at++)
      marks[features.opposite(marked.lists[at] ?? 0)] = 0;
    const { lists } = rows;
    const [from, interests, to] = [rows.start(row, 0), rows.start(row, 2), rows.start(row, 4)];
    for (let at = from; at < to; at++) {
      const list = lists[at] ?? 0;
      marks[features.opposite(list)] = (at < interests ? MOST_HELP : 1) * (weights[list] ?? 0);
    }
    this.marked = { lists, from, to };
  }
}
