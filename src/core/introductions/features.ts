import type { Network } from './network';

/** What a list says of those who stand in it: the last of interests and acquaintances. */
export type ListKind = 'seeks' | 'offers' | 'alike';

/**
 * Numbers for what two people can have in common. A *unit* is one thing: a term of help, an
 * interest, an acquaintance. A *list* holds those who have it; help has two, those who seek and
 * those who offer.
 */
export class Features {
  private constructor(
    readonly help: number,
    readonly interests: number,
    readonly people: number,
  ) {}

  static of({ words, size }: Network): Features {
    return new Features(words.help.size, words.interests.size, size);
  }

  get units(): number {
    return this.help + this.interests + this.people;
  }

  get lists(): number {
    return this.terms + this.people;
  }

  /** How many lists are of terms: they come before those of acquaintances. */
  get terms(): number {
    return 2 * this.help + this.interests;
  }

  /** The list in which the partners stand of those who are in a list. */
  opposite(list: number): number {
    const { help } = this;
    if (list < help) return list + help;
    return list < 2 * help ? list - help : list;
  }

  unitOf(list: number): number {
    return list < this.help ? list : list - this.help;
  }

  /** The one or two lists of a unit. */
  listsOf(unit: number): readonly number[] {
    return unit < this.help ? [unit, unit + this.help] : [unit + this.help];
  }

  kindOf(list: number): ListKind {
    if (list >= 2 * this.help) return 'alike';
    return list < this.help ? 'seeks' : 'offers';
  }

  /** What it adds where two have it in common. */
  weightOf(network: Network, unit: number): number {
    const { help, interests } = this;
    if (unit < help) return network.words.help.weights[unit] ?? 0;
    if (unit < help + interests) return network.words.interests.weights[unit - help] ?? 0;
    return network.between(unit - help - interests);
  }
}
