import { LEVEL_BITS, shareOf, SHARES } from './phrases/shares';
import { levelOf, termOf } from './topic-table';
import type { Network } from './network';
import { NumberList } from './number-list';
import { INTERESTS, OFFERS, SEEKS } from './term-rows';

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
  /** By unit: what it adds where two have it in common. */
  readonly weights: Int32Array;
  private readonly topics: number;
  /** By topic: its first unit of help, and the levels at which anybody has it, as a set. */
  private readonly firsts: Int32Array;
  private readonly levels: Uint8Array;
  /** Those of one person: memory that is used again and again. */
  private readonly acquaintances = new NumberList();

  constructor(network: Network) {
    const { words, size, between } = network;
    this.topics = words.topics.size;
    this.people = size;
    this.firsts = new Int32Array(this.topics);
    this.levels = new Uint8Array(this.topics);
    this.findLevels(network);
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
  sidesOfAll({ rows, ties }: Network): number {
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
   * Lists the sides on which somebody stands who can be introduced. What came up after the units
   * were counted has none.
   */
  draw(network: Network, number: number, sides: NumberList): void {
    if (!network.rows.isEligible(number)) return;
    this.drawTopics(network, number, sides);
    this.drawAcquaintances(network, number, sides);
  }

  /** The sides of a term; none where it came up after the units were counted. */
  sidesOf(kind: 'help' | 'interests', term: number): readonly number[] {
    if (term >= this.topics) return [];
    if (kind === 'interests') return [2 * (this.help + term)];
    // Who has it at all stands in the first of its units.
    const first = this.firsts[term] ?? 0;
    return this.levels[term] === 0 ? [] : [2 * first, 2 * first + 1];
  }

  private findLevels({ rows }: Network): void {
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
   * In how many units of a term somebody stands who has it at a level. Where nobody had it at that
   * level, so many that no share is left out: what is told from them is a bound then.
   */
  private countBelow(term: number, level: number): number {
    const levels = this.levels[term] ?? 0;
    const count = LEVEL_COUNTS[levels & upTo(level)] ?? 0;
    const isBetween = (levels & (1 << level)) === 0 && levels > upTo(level);
    return isBetween ? count + 1 : count;
  }

  private drawTopics({ rows }: Network, number: number, sides: NumberList): void {
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

  private drawAcquaintances({ ties }: Network, number: number, sides: NumberList): void {
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
