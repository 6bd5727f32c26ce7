import type { PausingWork } from '../collections/pausing-work';
import { byClass } from './counting';
import { HELP_SHIFT, postingIn } from './postings';
import type { Units } from './units';

/** Units placed between two stops: some milliseconds on a phone. */
const BLOCK = 4096;

/** Units are told apart by so many classes for each doubling of what they yield. */
const CLASSES_A_DOUBLING = 64;

/** Classes up to the highest yield: a worth is below 2 to the power of 18. */
const CLASSES = 18 * CLASSES_A_DOUBLING + 2;

/** Whether anybody meets somebody by a unit: many words are one person's alone. */
function hasPairs(units: Units, sizes: Int32Array, unit: number): boolean {
  const [one, other] = [sizes[2 * unit] ?? 0, sizes[2 * unit + 1] ?? 0];
  return unit < units.help ? one > 0 && other > 0 : one > 1;
}

/**
 * Units by what they yield, the least first: what one can add, by how many it takes to go through.
 * (All-Pairs takes the rarest first; acquaintances are as rare as topics, and add a tenth.)
 */
function byYield(units: Units, sizes: Int32Array): PausingWork<Int32Array> {
  const { help, weights } = units;
  const classOf = (unit: number): number => {
    if (!hasPairs(units, sizes, unit)) return 0;
    const size = (sizes[2 * unit] ?? 0) + (sizes[2 * unit + 1] ?? 0);
    const worth = (weights[unit] ?? 0) << (unit < help ? HELP_SHIFT : 0);
    return 1 + Math.floor(CLASSES_A_DOUBLING * Math.log2(1 + worth / size));
  };
  return byClass(units.count, CLASSES, classOf);
}

/**
 * The lists of those who stand on each side of each unit, numbered by what a unit yields: of two
 * lists, the one with the higher number yields more.
 */
export class InvertedIndex {
  /** Where each list begins, where all are laid one after the other. */
  readonly starts: Int32Array;
  /** By list: what it adds where two have in common what the list is of. */
  private readonly weights: Uint16Array;
  /** The same, but 0 where nobody meets anybody. */
  readonly adding: Uint16Array;
  /** By unit: its only list, or that of those who seek. */
  private readonly firsts: Int32Array;
  private laid = 0;
  /** How many lists have nobody who meets somebody there: they come first. */
  private singletons = 0;

  private constructor(private readonly units: Units) {
    const count = units.count + units.help;
    this.starts = new Int32Array(count + 1);
    this.weights = new Uint16Array(count);
    this.adding = new Uint16Array(count);
    this.firsts = new Int32Array(units.count);
  }

  /** @param sizes by side: how many stand there */
  static *of(units: Units, sizes: Int32Array): PausingWork<InvertedIndex> {
    const index = new InvertedIndex(units);
    const order = yield* byYield(units, sizes);
    yield;
    for (let at = 0; at < order.length; at++) {
      index.layUnit(order[at] ?? 0, sizes);
      if (at % BLOCK === BLOCK - 1) yield;
    }
    return index;
  }

  get count(): number {
    return this.weights.length;
  }

  /** The list of those who stand on a side. */
  of(side: number): number {
    return (this.firsts[side >> 1] ?? 0) + (side & 1);
  }

  /** Puts the postings of those who stand on sides in the place of these. */
  turnToPostings(sides: Int32Array, start: number, end: number): void {
    const { firsts } = this;
    const helpEnd = 2 * this.units.help;
    for (let at = start; at < end; at++) {
      const side = sides[at] ?? 0;
      // As `of` has it: until this is compiled, a call takes longer than all else.
      const list = (firsts[side >> 1] ?? 0) + (side & 1);
      sides[at] = postingIn(list, side < helpEnd, side & 1);
    }
  }

  /** What it adds where two have in common what a list is of. */
  weightOf(list: number): number {
    return this.weights[list] ?? 0;
  }

  /** How many stand in a list. */
  sizeOf(list: number): number {
    return (this.starts[list + 1] ?? 0) - (this.starts[list] ?? 0);
  }

  /** Whether nobody who was laid out meets somebody there; who comes to stand there later may. */
  isSingleton(list: number): boolean {
    return list < this.singletons;
  }

  /** Lays the lists of a unit behind those that are laid. */
  private layUnit(unit: number, sizes: Int32Array): void {
    const weight = this.units.weights[unit] ?? 0;
    const isLonely = !hasPairs(this.units, sizes, unit);
    const adding = isLonely ? 0 : weight;
    this.firsts[unit] = this.laid;
    this.lay(sizes[2 * unit] ?? 0, weight, adding);
    if (unit < this.units.help) this.lay(sizes[2 * unit + 1] ?? 0, weight, adding);
    if (isLonely) this.singletons = this.laid;
  }

  private lay(size: number, weight: number, adding: number): void {
    const list = this.laid++;
    this.weights[list] = weight;
    this.adding[list] = adding;
    this.starts[list + 1] = (this.starts[list] ?? 0) + size;
  }
}
