import type { NumberList } from '../collections/number-list';
import { conceptList, type ConceptList } from './phrases/concept-list';
import {
  offeredTerms,
  type PhraseTerm,
  sharedTerms,
  soughtTerms,
  wantedTerms,
} from './phrases/phrase-terms';
import { type Reading, readPhrase } from './phrases/read-phrase';
import { type Level, LEVEL_BITS } from './phrases/shares';
import { foldOrganization, termsOf } from './terms';

/** Terms by number. */
export type TermNumbers = readonly number[];

/** The terms of one phrase, as text. */
type PhraseReader = (phrase: string) => readonly string[];

/** Terms by number. Each phrase is split once, however many people share it. */
export class TermTable {
  private readonly byPhrase = new Map<string, TermNumbers>();
  private readonly numbers = new Map<string, number>();
  private readonly names: string[] = [];
  /** By term: the last reading that came across it. */
  private readonly lastReadIn: number[] = [];
  private readings = 0;

  constructor(private readonly readPhrase: PhraseReader) {}

  get size(): number {
    return this.names.length;
  }

  nameOf(term: number): string {
    return this.names[term] ?? '';
  }

  /** Lists the terms of phrases, each once. */
  read(phrases: readonly string[], into: NumberList): void {
    const readings = ++this.readings;
    const { lastReadIn } = this;
    // Counted by hand here and below: most of the time of a first list goes by before any of it is
    // compiled, and until then iterators and calls take several times as long.
    for (let at = 0; at < phrases.length; at++) {
      const phrase = phrases[at] ?? '';
      const terms = this.byPhrase.get(phrase) ?? this.split(phrase);
      for (let place = 0; place < terms.length; place++) {
        const term = terms[place] ?? 0;
        if (lastReadIn[term] === readings) continue;
        lastReadIn[term] = readings;
        into.push(term);
      }
    }
  }

  /** The terms of a phrase. */
  termsOf(phrase: string): TermNumbers {
    return this.byPhrase.get(phrase) ?? this.split(phrase);
  }

  private split(phrase: string): TermNumbers {
    const names = this.readPhrase(phrase);
    const terms: number[] = [];
    for (let at = 0; at < names.length; at++) terms.push(this.numberOf(names[at] ?? ''));
    // A copy, because what was pushed to keeps room for more.
    const numbered = terms.slice();
    this.byPhrase.set(phrase, numbered);
    return numbered;
  }

  private numberOf(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    const number = this.names.push(name) - 1;
    this.numbers.set(name, number);
    this.lastReadIn.push(0);
    return number;
  }
}

/** The tables of all that people are compared by. They outlive a corpus: what they know stays so. */
export interface TermTables {
  /** What people seek, offer and care about. */
  readonly topics: TopicTable;
  /** Places and fields, by their words alone. */
  readonly plain: TermTable;
  /** Names of organizations as they are compared: people of one are acquainted. */
  readonly organizations: TermTable;
}

function readOrganization(name: string): readonly string[] {
  const folded = foldOrganization(name);
  return folded === '' ? [] : [folded];
}

export function termTables(list: ConceptList = conceptList()): TermTables {
  return {
    topics: new TopicTable(list),
    plain: new TermTable(termsOf),
    organizations: new TermTable(readOrganization),
  };
}

/** A term by number and the level at which a person has it, packed into one number. */
export type HeldTerm = number;

const LEVEL_MASK = (1 << LEVEL_BITS) - 1;

function held(term: number, level: Level): HeldTerm {
  return (term << LEVEL_BITS) | level;
}

export function termOf(one: HeldTerm): number {
  return one >> LEVEL_BITS;
}

export function levelOf(one: HeldTerm): Level {
  return one & LEVEL_MASK;
}

/** What an offered phrase says: it may also seek something, if it is a demand. */
interface Offer {
  readonly offered: readonly HeldTerm[];
  readonly wanted: readonly HeldTerm[];
}

/**
 * The terms of what people seek, offer and care about, by number. Each phrase is read once for each
 * of these, however many people share it.
 */
export class TopicTable {
  private readonly numbers = new Map<string, number>();
  private readonly names: string[] = [];
  private readonly sought = new Map<string, readonly HeldTerm[]>();
  private readonly offers = new Map<string, Offer>();
  private readonly shared = new Map<string, readonly number[]>();
  /** By term: the last reading that met it, and its position in the list. */
  private readonly lastReadIn: number[] = [];
  private readonly placeInList: number[] = [];
  private readings = 0;

  constructor(readonly list: ConceptList) {}

  get size(): number {
    return this.names.length;
  }

  nameOf(term: number): string {
    return this.names[term] ?? '';
  }

  /** The number of a term; null if nobody has it. */
  find(name: string): number | null {
    return this.numbers.get(name) ?? null;
  }

  /**
   * Lists what a person seeks, each term once with its highest level; includes demands among the
   * offers.
   */
  readSeeks(seeks: readonly string[], offers: readonly string[], into: NumberList): void {
    this.readings++;
    // Counted by hand here and below: most of the time of a first list goes by before any of it is
    // compiled, and until then iterators and calls take several times as long.
    for (let at = 0; at < seeks.length; at++) this.push(this.soughtIn(seeks[at] ?? ''), into);
    for (let at = 0; at < offers.length; at++) {
      const { wanted } = this.offerIn(offers[at] ?? '');
      if (wanted.length > 0) this.push(wanted, into);
    }
  }

  /** Lists what a person offers, each term once with its highest level. */
  readOffers(offers: readonly string[], into: NumberList): void {
    this.readings++;
    for (let at = 0; at < offers.length; at++)
      this.push(this.offerIn(offers[at] ?? '').offered, into);
  }

  /** Lists the terms of a person's interests, each once. */
  readShared(phrases: readonly string[], tags: readonly string[], into: NumberList): void {
    this.readings++;
    for (const all of [phrases, tags])
      for (let at = 0; at < all.length; at++) {
        const terms = this.sharedIn(all[at] ?? '');
        for (let place = 0; place < terms.length; place++) {
          const term = terms[place] ?? 0;
          if (this.lastReadIn[term] === this.readings) continue;
          this.lastReadIn[term] = this.readings;
          into.push(term);
        }
      }
  }

  /** The terms of a phrase of what people care about. */
  sharedIn(phrase: string): readonly number[] {
    const known = this.shared.get(phrase);
    if (known) return known;
    const terms = sharedTerms(this.read(phrase), this.list).map((name) => this.numberOf(name));
    this.shared.set(phrase, terms);
    return terms;
  }

  /** What a phrase seeks. */
  soughtIn(phrase: string): readonly HeldTerm[] {
    const known = this.sought.get(phrase);
    if (known) return known;
    const all = this.heldBy(soughtTerms(this.read(phrase), this.list));
    this.sought.set(phrase, all);
    return all;
  }

  /** What a phrase offers, and seeks as a demand. */
  offerIn(phrase: string): Offer {
    const known = this.offers.get(phrase);
    if (known) return known;
    const reading = this.read(phrase);
    const offer = {
      offered: this.heldBy(offeredTerms(reading, this.list)),
      wanted: this.heldBy(wantedTerms(reading, this.list)),
    };
    this.offers.set(phrase, offer);
    return offer;
  }

  private read(phrase: string): Reading {
    return readPhrase(phrase, this.list);
  }

  private push(all: readonly HeldTerm[], into: NumberList): void {
    const { lastReadIn, placeInList, readings } = this;
    for (let at = 0; at < all.length; at++) {
      const one = all[at] ?? 0;
      const term = one >> LEVEL_BITS;
      if (lastReadIn[term] !== readings) {
        lastReadIn[term] = readings;
        placeInList[term] = into.length;
        into.push(one);
      } else {
        const place = placeInList[term] ?? 0;
        if (into.at(place) < one) into.set(place, one);
      }
    }
  }

  private heldBy(terms: readonly PhraseTerm[]): readonly HeldTerm[] {
    return terms.map(({ name, level }) => held(this.numberOf(name), level));
  }

  private numberOf(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    const number = this.names.push(name) - 1;
    this.numbers.set(name, number);
    this.lastReadIn.push(0);
    this.placeInList.push(0);
    return number;
  }
}
