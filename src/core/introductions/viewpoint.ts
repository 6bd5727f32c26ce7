import type { Layout } from './layout';
import type { Network } from './network';
import { NumberList } from './number-list';
import { FOLD, LAST_OF_ROW, MOST_HELP, rankRow, unranked, type Rows } from './rows';
import { baseOf, ceiling } from './score';
import { hasField, NOBODY, traitOf, type Trait } from './traits';

const NO_ROW = unranked(new Int32Array(2), new Int32Array(0));

/** How high one person can score with each of the others at most. */
export class Viewpoint {
  /** By list: what somebody in it has in common with the person, as much as it can count. */
  private readonly marks: Int32Array;
  /** The marks of all lists that agree in their last bits, summed: so few that they are at hand. */
  private readonly folded = new Int32Array(FOLD + 1);
  private marked: Rows = NO_ROW;
  private row = 0;
  private trait: Trait = NOBODY;

  constructor(private readonly layout: Layout) {
    this.marks = new Int32Array(layout.lists.count);
  }

  /** Takes the view of somebody who was laid out. */
  take(number: number): void {
    const { rows, traits } = this.layout;
    this.trait = traits.of(number);
    this.mark(rows, number);
  }

  /** Takes the view of somebody as they are now. @returns their row, as the only one */
  takeMoved(network: Network, number: number): Rows {
    const { units, lists } = this.layout;
    const sides = new NumberList();
    units.draw(network, number, sides);
    const rows = unranked(Int32Array.of(0, sides.length), sides.numbers);
    this.trait = traitOf(network, number);
    rankRow(rows, 0, lists, this.trait);
    this.mark(rows, 0);
    return rows;
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
    const { rows } = this.layout;
    let [there, back, alike] = [0, 0, 0];
    const end = rows.starts[other + 1] ?? 0;
    for (let at = rows.starts[other] ?? 0; at < end; at++) {
      const list = rows.lists[at] ?? 0;
      const mark = this.marks[list] ?? 0;
      if (mark === 0) continue;
      const opposite = rows.opposites[at] ?? 0;
      if (opposite === list) alike += mark;
      else if (list < opposite) back += mark / MOST_HELP;
      else there += mark / MOST_HELP;
    }
    return baseOf(there, back, alike);
  }

  /** The most that the person can score with another, for whom so much speaks by itself. */
  ceilingWith(other: number, base: number): number {
    const { traits } = this.layout;
    const near = traits.nearWith(this.trait, other);
    return ceiling(base, near, traits.canBeAcross(this.trait, other));
  }

  private mark(rows: Rows, row: number): void {
    const { marks, folded } = this;
    this.unmark();
    const end = rows.starts[row + 1] ?? 0;
    for (let at = rows.starts[row] ?? 0; at < end; at++) {
      const opposite = rows.opposites[at] ?? 0;
      const mark = rows.worths[at] ?? 0;
      marks[opposite] = mark;
      folded[opposite & FOLD] = (folded[opposite & FOLD] ?? 0) + mark;
    }
    this.marked = rows;
    this.row = row;
  }

  private unmark(): void {
    const { marks, folded, marked: rows, row } = this;
    const end = rows.starts[row + 1] ?? 0;
    for (let at = rows.starts[row] ?? 0; at < end; at++) {
      const opposite = rows.opposites[at] ?? 0;
      marks[opposite] = 0;
      folded[opposite & FOLD] = 0;
    }
  }
}
