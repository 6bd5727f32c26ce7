import type { Network } from './network';
import type { NumberList } from './number-list';
import { INTERESTS, OFFERS, SEEKS } from './term-rows';

/**
 * Numbers for what two people can have in common. A *unit* is one thing: a term of help, an
 * interest, an acquaintance. People stand on a *side* of it: help has two, those who seek and those
 * who offer. The sides of a unit are the even number that is twice its own, and the one after that.
 */
export class Units {
  private constructor(
    readonly help: number,
    private readonly interests: number,
    readonly people: number,
  ) {}

  static of({ words, size }: Network): Units {
    return new Units(words.help.size, words.interests.size, size);
  }

  get count(): number {
    return this.help + this.interests + this.people;
  }

  /**
   * Lists the sides on which somebody stands who can be introduced. What came up after the units
   * were counted has none.
   */
  draw(network: Network, number: number, sides: NumberList): void {
    const { rows, ties } = network;
    if (!rows.isEligible(number)) return;
    const { help, interests, people } = this;
    rows.each(number, SEEKS, (term) => {
      if (term < help) sides.push(2 * term);
    });
    rows.each(number, OFFERS, (term) => {
      if (term < help) sides.push(2 * term + 1);
    });
    rows.each(number, INTERESTS, (term) => {
      if (term < interests) sides.push(2 * (help + term));
    });
    ties.each(number, (other) => {
      if (other < people) sides.push(2 * (help + interests + other));
    });
  }

  /** What it adds where two have it in common. */
  weightOf(network: Network, unit: number): number {
    const { help, interests } = this;
    if (unit < help) return network.words.help.weights[unit] ?? 0;
    if (unit < help + interests) return network.words.interests.weights[unit - help] ?? 0;
    return network.between(unit - help - interests);
  }
}
