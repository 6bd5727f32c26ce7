import type { Network } from './network';
import type { NumberList } from './number-list';
import { HELP_SHIFT } from './posts';
import { INTERESTS, OFFERS, SEEKS } from './term-rows';

/**
 * Numbers for what two people can have in common. A *unit* is one thing: a term of help, an
 * interest, an acquaintance. People stand on a *side* of it: help has two, those who seek and those
 * who offer. The sides of a unit are the even number that is twice its own, and the one after that.
 */
export class Units {
  readonly help: number;
  readonly people: number;
  private readonly interests: number;
  private readonly helpWeights: readonly number[];
  private readonly interestWeights: readonly number[];
  private readonly between: (number: number) => number;

  constructor({ words, size, between }: Network) {
    this.help = words.help.size;
    this.interests = words.interests.size;
    this.people = size;
    this.helpWeights = words.help.weights;
    this.interestWeights = words.interests.weights;
    this.between = between;
  }

  get count(): number {
    return this.help + this.interests + this.people;
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
    const { rows, ties } = network;
    if (!rows.isEligible(number)) return;
    const { help, interests, people } = this;
    const [offers, shared] = [rows.start(number, OFFERS), rows.start(number, INTERESTS)];
    const end = rows.end(number, INTERESTS);
    for (let at = rows.start(number, SEEKS); at < shared; at++)
      if (rows.at(at) < help) sides.push(2 * rows.at(at) + (at < offers ? 0 : 1));
    for (let at = shared; at < end; at++)
      if (rows.at(at) < interests) sides.push(2 * (help + rows.at(at)));
    ties.each(number, (other) => {
      if (other < people) sides.push(2 * (help + interests + other));
    });
  }

  /** The sides of a term; none where it came up after the units were counted. */
  sidesOf(kind: 'help' | 'interests', term: number): readonly number[] {
    if (kind === 'help') return term < this.help ? [2 * term, 2 * term + 1] : [];
    return term < this.interests ? [2 * (this.help + term)] : [];
  }

  /** The most that it adds to a base. */
  worthOf(unit: number): number {
    return this.weightOf(unit) << (unit < this.help ? HELP_SHIFT : 0);
  }

  /** What it adds where two have it in common. */
  weightOf(unit: number): number {
    const { help, interests } = this;
    if (unit < help) return this.helpWeights[unit] ?? 0;
    if (unit < help + interests) return this.interestWeights[unit - help] ?? 0;
    return this.between(unit - help - interests);
  }
}
