import type { Network } from './network';
import { NumberList } from './number-list';
import { INTERESTS, OFFERS, SEEKS } from './term-rows';

/**
 * Numbers for what two people can have in common. A *unit* is one thing: a term of help, an
 * interest, an acquaintance. People stand on a *side* of it: help has two, those who seek and those
 * who offer. The sides of a unit are the even number that is twice its own, and the one after that.
 */
export class Units {
  /** How many are of help: one for each term. As many are interests. */
  readonly help: number;
  readonly people: number;
  /** By unit: what it adds where two have it in common. */
  readonly weights: Int32Array;
  /** Those of one person: memory that is used again and again. */
  private readonly acquaintances = new NumberList();

  constructor({ words, size, between }: Network) {
    this.help = words.topics.size;
    this.people = size;
    const { help } = this;
    this.weights = new Int32Array(this.count);
    this.weights.set(words.help.weights);
    this.weights.set(words.interests.weights, help);
    for (let number = 0; number < size; number++) this.weights[2 * help + number] = between(number);
  }

  get count(): number {
    return 2 * this.help + this.people;
  }

  /** On how many sides all people stand together, at most. */
  mostSides({ rows, ties }: Network): number {
    let most = 0;
    for (let number = 0; number < this.people; number++)
      if (rows.isEligible(number))
        most += rows.end(number, INTERESTS) - rows.start(number, SEEKS) + ties.sizeOf(number);
    return most;
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
    if (term >= this.help) return [];
    return kind === 'help' ? [2 * term, 2 * term + 1] : [2 * (this.help + term)];
  }

  private drawTopics({ rows }: Network, number: number, sides: NumberList): void {
    const { help } = this;
    const [offers, shared] = [rows.start(number, OFFERS), rows.start(number, INTERESTS)];
    const end = rows.end(number, INTERESTS);
    const { raw } = rows;
    for (let at = rows.start(number, SEEKS); at < shared; at++) {
      const term = raw[at] ?? 0;
      if (term < help) sides.push(2 * term + (at < offers ? 0 : 1));
    }
    for (let at = shared; at < end; at++) {
      const term = raw[at] ?? 0;
      if (term < help) sides.push(2 * (help + term));
    }
  }

  private drawAcquaintances({ ties }: Network, number: number, sides: NumberList): void {
    const { acquaintances, people } = this;
    const first = 4 * this.help;
    acquaintances.truncate(0);
    ties.list(number, acquaintances);
    const { raw, length } = acquaintances;
    for (let at = 0; at < length; at++) {
      const other = raw[at] ?? 0;
      if (other < people) sides.push(first + 2 * other);
    }
  }
}
