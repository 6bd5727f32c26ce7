import type { PausingWork } from '../pausing-work';
import { byClass } from './counting';
import type { Units } from './units';

/** Units placed between two stops: some milliseconds on a phone. */
const BLOCK = 4096;

/** Units, the most frequent first. */
function byFrequency(sizes: Int32Array): Int32Array {
  let most = 0;
  const sizeOf = (unit: number): number => (sizes[2 * unit] ?? 0) + (sizes[2 * unit + 1] ?? 0);
  for (let unit = 0; 2 * unit < sizes.length; unit++) most = Math.max(most, sizeOf(unit));
  return byClass(sizes.length / 2, most + 1, (unit) => most - sizeOf(unit));
}

/**
 * The lists of those who stand on each side of each unit, numbered by how rare a unit is: of two
 * lists, the one with the higher number is the rarer.
 */
export class Lists {
  /** Where each list begins, where all are laid one after the other. */
  readonly starts: Int32Array;
  /** By unit: its place among all, the most frequent first. */
  private readonly places: Int32Array;
  /** By place: 1 where a unit has two sides, else 0. */
  private readonly isHelp: Uint8Array;
  /** By place: what it adds where two have the unit in common. */
  private readonly weights: Int32Array;

  private constructor(count: number) {
    this.starts = new Int32Array(2 * count + 1);
    this.places = new Int32Array(count);
    this.isHelp = new Uint8Array(count);
    this.weights = new Int32Array(count);
  }

  /** @param sizes by side: how many stand there */
  static *of(units: Units, sizes: Int32Array): PausingWork<Lists> {
    const lists = new Lists(units.count);
    const order = byFrequency(sizes);
    yield;
    for (let place = 0; place < order.length; place++) {
      const unit = order[place] ?? 0;
      lists.weights[place] = units.weightOf(unit);
      lists.isHelp[place] = unit < units.help ? 1 : 0;
      lists.lay(unit, place, sizes);
      if (place % BLOCK === BLOCK - 1) yield;
    }
    return lists;
  }

  get count(): number {
    return 2 * this.places.length;
  }

  /** The list of those who stand on a side. */
  of(side: number): number {
    return 2 * (this.places[side >> 1] ?? 0) + (side & 1);
  }

  /**
   * The list in which the partners stand of those who are in a list: that of those who offer what
   * they seek is the next one, that of those who are alike the same.
   */
  opposite(list: number): number {
    return list ^ (this.isHelp[list >> 1] ?? 0);
  }

  /** What it adds where two have in common what a list is of. */
  weightOf(list: number): number {
    return this.weights[list >> 1] ?? 0;
  }

  /** Lays the lists of a unit behind those of all that have a lower place. */
  private lay(unit: number, place: number, sizes: Int32Array): void {
    this.places[unit] = place;
    const middle = (this.starts[2 * place] ?? 0) + (sizes[2 * unit] ?? 0);
    this.starts[2 * place + 1] = middle;
    this.starts[2 * place + 2] = middle + (sizes[2 * unit + 1] ?? 0);
  }
}
