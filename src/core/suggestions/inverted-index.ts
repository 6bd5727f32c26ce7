import type { PausingWork } from '../collections/pausing-work';
import type { Corpus } from './corpus';
import { NumberList } from '../collections/number-list';
import { INTERESTS, OFFERS, SEEKS } from './person-terms';
import { LEVEL_BITS, shareOf, SHARES } from './phrases/shares';
import { HELP_SHIFT, postingIn } from './postings';
import { levelOf, termOf } from './term-tables';

/** How many levels are among those of a set, by the set. */
const LEVEL_COUNTS = Uint8Array.from({ length: 1 << SHARES.length }, (_, levels) => {
  let count = 0;
  for (let rest = levels; rest > 0; rest >>= 1) count += rest & 1;
  return count;
});

/** All levels up to one, as a set. */
function upTo(level: number): number {
  return (2 << level) - 1;
}

/**
 * Numbers for what two people can have in common. A *unit* is one thing: a term of help up to a
 * level, an interest, an acquaintance. People stand on a *side* of it: help has two, those who seek
 * and those who offer. The sides of a unit are the even number that is twice its own, and the one
 * after that.
 *
 * A term of help has a unit for each level at which anybody has it, the lowest first, and each adds
 * what its level counts for more than the one below. Who has a term at a level stands in its units
 * up to there: what two have in common of it is then the smaller of their shares, as a sum.
 */
export class Units {
  /** How many are of help. As many as there are topics are interests. */
  readonly help: number;
  readonly people: number;
  /** By unit: what it adds if two people share it. */
  readonly weights: Int32Array;
  private readonly topics: number;
  /** By topic: its first unit of help, and the levels at which anybody has it, as a set. */
  private readonly firsts: Int32Array;
  private readonly levels: Uint8Array;
  /** Those of one person: memory that is used again and again. */
  private readonly acquaintances = new NumberList();

  constructor(corpus: Corpus) {
    const { words, size, between } = corpus;
    this.topics = words.topics.size;
    this.people = size;
    this.firsts = new Int32Array(this.topics);
    this.levels = new Uint8Array(this.topics);
    this.findLevels(corpus);
    this.help = this.numberUnits();
    this.weights = new Int32Array(this.count);
    this.weighHelp(words.help.weights);
    this.weights.set(words.interests.weights, this.help);
    const acquaintances = this.help + this.topics;
    for (let number = 0; number < size; number++)
      this.weights[acquaintances + number] = between(number);
  }

  get count(): number {
    return this.help + this.topics + this.people;
  }

  /** On how many sides all people stand together. */
  sidesOfAll({ rows, ties }: Corpus): number {
    const { raw } = rows;
    let sides = 0;
    for (let number = 0; number < this.people; number++) {
      if (!rows.isEligible(number)) continue;
      const shared = rows.start(number, INTERESTS);
      for (let at = rows.start(number, SEEKS); at < shared; at++) {
        const one = raw[at] ?? 0;
        sides += this.countBelow(termOf(one), levelOf(one));
      }
      sides += rows.end(number, INTERESTS) - shared + ties.sizeOf(number);
    }
    return sides;
  }

  /**
   * Lists the sides a person stands on, if the person can be introduced. Units that came up after
   * counting have no sides.
   */
  draw(corpus: Corpus, number: number, sides: NumberList): void {
    if (!corpus.rows.isEligible(number)) return;
    this.drawTopics(corpus, number, sides);
    this.drawAcquaintances(corpus, number, sides);
  }

  /** The sides of a term; none if it came up after the units were counted. */
  sidesOf(kind: 'help' | 'interests', term: number): readonly number[] {
    if (term >= this.topics) return [];
    if (kind === 'interests') return [2 * (this.help + term)];
    // Who has it at all stands in the first of its units.
    const first = this.firsts[term] ?? 0;
    return this.levels[term] === 0 ? [] : [2 * first, 2 * first + 1];
  }

  private findLevels({ rows }: Corpus): void {
    const { raw } = rows;
    const { levels } = this;
    for (let number = 0; number < this.people; number++) {
      if (!rows.isEligible(number)) continue;
      const end = rows.start(number, INTERESTS);
      for (let at = rows.start(number, SEEKS); at < end; at++) {
        const one = raw[at] ?? 0;
        const term = one >> LEVEL_BITS;
        levels[term] = (levels[term] ?? 0) | (1 << levelOf(one));
      }
    }
  }

  private numberUnits(): number {
    let next = 0;
    for (let term = 0; term < this.topics; term++) {
      this.firsts[term] = next;
      next += LEVEL_COUNTS[this.levels[term] ?? 0] ?? 0;
    }
    return next;
  }

  private weighHelp(weights: readonly number[]): void {
    for (let term = 0; term < this.topics; term++) {
      const weight = weights[term] ?? 0;
      let [unit, below] = [this.firsts[term] ?? 0, 0];
      for (let rest = this.levels[term] ?? 0, level = 0; rest > 0; rest >>= 1, level++) {
        if ((rest & 1) === 0) continue;
        const share = shareOf(weight, level);
        this.weights[unit++] = share - below;
        below = share;
      }
    }
  }

  /**
   * How many units of a term a person has who has it at a level. If nobody had it at that level, it
   * is rounded up so that no share is left out: the result is a bound then.
   */
  private countBelow(term: number, level: number): number {
    const levels = this.levels[term] ?? 0;
    const count = LEVEL_COUNTS[levels & upTo(level)] ?? 0;
    const isBetween = (levels & (1 << level)) === 0 && levels > upTo(level);
    return isBetween ? count + 1 : count;
  }

  private drawTopics({ rows }: Corpus, number: number, sides: NumberList): void {
    const { help, topics, firsts } = this;
    const [offers, shared] = [rows.start(number, OFFERS), rows.start(number, INTERESTS)];
    const end = rows.end(number, INTERESTS);
    const { raw } = rows;
    for (let at = rows.start(number, SEEKS); at < shared; at++) {
      const one = raw[at] ?? 0;
      const term = one >> LEVEL_BITS;
      if (term >= topics) continue;
      const first = firsts[term] ?? 0;
      const last = first + this.countBelow(term, levelOf(one));
      for (let unit = first; unit < last; unit++) sides.push(2 * unit + (at < offers ? 0 : 1));
    }
    for (let at = shared; at < end; at++) {
      const term = raw[at] ?? 0;
      if (term < topics) sides.push(2 * (help + term));
    }
  }

  private drawAcquaintances({ ties }: Corpus, number: number, sides: NumberList): void {
    const { acquaintances, people } = this;
    const first = 2 * (this.help + this.topics);
    acquaintances.truncate(0);
    ties.list(number, acquaintances);
    const { raw, length } = acquaintances;
    for (let at = 0; at < length; at++) {
      const other = raw[at] ?? 0;
      if (other < people) sides.push(first + 2 * other);
    }
  }
}

/** Units placed between two stops: some milliseconds on a phone. */
const UNITS_BLOCK = 4096;

/** Units are put into this many classes per doubling of what they yield. */
const CLASSES_A_DOUBLING = 64;

/** Classes up to the highest yield: a worth is below 2 to the power of 18. */
const CLASSES = 18 * CLASSES_A_DOUBLING + 2;

/** Whether anybody meets anybody through a unit: many words belong to one person only. */
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
  /** The position of each list, with all lists laid one after the other. */
  readonly starts: Int32Array;
  /** By list: what it adds if two people share what the list stands for. */
  private readonly weights: Uint16Array;
  /** The same, but 0 if nobody meets anybody there. */
  readonly adding: Uint16Array;
  /** By unit: its only list, or that of those who seek. */
  private readonly firsts: Int32Array;
  private laid = 0;
  /** How many lists bring nobody together: these come first. */
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
      if (at % UNITS_BLOCK === UNITS_BLOCK - 1) yield;
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

  /** What it adds if two people share what a list stands for. */
  weightOf(list: number): number {
    return this.weights[list] ?? 0;
  }

  /** How many stand in a list. */
  sizeOf(list: number): number {
    return (this.starts[list + 1] ?? 0) - (this.starts[list] ?? 0);
  }

  /** Whether nobody in the snapshot meets anybody there; people who join later may. */
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

/** Numbers counted between two stops: some milliseconds on a phone. */
const NUMBERS_BLOCK = 4096;

/** The start of each group when groups of these sizes are laid one after the other. */
function startsOf(sizes: Int32Array): Int32Array {
  const starts = new Int32Array(sizes.length + 1);
  let end = 0;
  for (let at = 0; at < sizes.length; at++) starts[at + 1] = end += sizes[at] ?? 0;
  return starts;
}

/** The numbers from 0, sorted by class; `classOf` gives the class of a number. */
export function* byClass(
  count: number,
  classes: number,
  classOf: (number: number) => number,
): PausingWork<Int32Array> {
  const sizes = new Int32Array(classes);
  const own = new Int32Array(count);
  for (let number = 0; number < count; number++) {
    const place = (own[number] = classOf(number));
    sizes[place] = (sizes[place] ?? 0) + 1;
    if (number % NUMBERS_BLOCK === NUMBERS_BLOCK - 1) yield;
  }
  return inPlace(own, startsOf(sizes));
}

/** Numbers sorted into their places; `next` holds the next free position of each class. */
function inPlace(own: Int32Array, next: Int32Array): Int32Array {
  const order = new Int32Array(own.length);
  for (let number = 0; number < own.length; number++) {
    const place = own[number] ?? 0;
    const to = next[place] ?? 0;
    next[place] = to + 1;
    order[to] = number;
  }
  return order;
}
