import { byClass, startsOf } from './counting';
import type { Network } from './network';
import type { Units } from './units';

/** What a list says of those who stand in it: the last of interests and acquaintances. */
export type ListKind = 'seeks' | 'offers' | 'alike';

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

  /** @param sizes by side: how many stand there */
  constructor(network: Network, units: Units, sizes: Int32Array) {
    const order = byFrequency(sizes);
    this.places = new Int32Array(units.count);
    this.isHelp = new Uint8Array(units.count);
    this.weights = new Int32Array(units.count);
    const ranked = new Int32Array(sizes.length);
    for (let place = 0; place < order.length; place++) {
      const unit = order[place] ?? 0;
      this.places[unit] = place;
      this.isHelp[place] = unit < units.help ? 1 : 0;
      this.weights[place] = units.weightOf(network, unit);
      ranked[2 * place] = sizes[2 * unit] ?? 0;
      ranked[2 * place + 1] = sizes[2 * unit + 1] ?? 0;
    }
    this.starts = startsOf(ranked);
  }

  get count(): number {
    return 2 * this.places.length;
  }

  /** The list of those who stand on a side. */
  of(side: number): number {
    return 2 * (this.places[side >> 1] ?? 0) + (side & 1);
  }

  /** Whether two lists are of one unit. */
  areOfOne(list: number, other: number): boolean {
    return list >> 1 === other >> 1;
  }

  /** The list in which the partners stand of those who are in a list. */
  opposite(list: number): number {
    return list ^ (this.isHelp[list >> 1] ?? 0);
  }

  kindOf(list: number): ListKind {
    if (this.isHelp[list >> 1] === 0) return 'alike';
    return (list & 1) === 0 ? 'seeks' : 'offers';
  }

  /** What it adds where two have in common what a list is of. */
  weightOf(list: number): number {
    return this.weights[list >> 1] ?? 0;
  }
}
