import type { NumberList } from './number-list';
import { termWeight } from './weights';

/** Terms by number. */
export type Terms = readonly number[];

/** The terms of one phrase, as text. */
export type PhraseReader = (phrase: string) => readonly string[];

/** How far a count may move before the weights that were taken from it are no longer good (§5). */
const DRIFT = 0.05;

/** Whether a count has moved so far from what it was that weights are to be taken anew. */
export function hasMoved(count: number, from: number): boolean {
  return Math.abs(count - from) > DRIFT * from;
}

/**
 * The terms of one kind (help, interests, …) by number: how many people have each, and the weights
 * that were last taken from that.
 */
export class Vocabulary {
  private readonly numbers = new Map<string, number>();
  private readonly byPhrase = new Map<string, Terms>();
  private readonly names: string[] = [];
  private readonly having: number[] = [];
  /** By term: the last reading that came across it. */
  private readonly lastReadIn: number[] = [];
  private readings = 0;
  private havingWhenWeighed: number[] = [];
  private peopleWhenWeighed = 1;
  private taken: number[] = [];
  private isWeighed = false;
  private readonly moved = new Set<number>();

  constructor(private readonly readPhrase: PhraseReader) {}

  get size(): number {
    return this.names.length;
  }

  /** By term. */
  get weights(): readonly number[] {
    return this.taken;
  }

  /** Terms whose count has moved so far that their weights are to be taken anew. */
  get drifted(): ReadonlySet<number> {
    return this.moved;
  }

  nameOf(term: number): string {
    return this.names[term] ?? '';
  }

  /** Lists the terms of phrases, each once. */
  read(phrases: readonly string[], into: NumberList): void {
    this.readings++;
    this.readOn(phrases, into);
  }

  /** Lists the terms of more phrases than were read last, each once in all of them. */
  readOn(phrases: readonly string[], into: NumberList): void {
    // Counted by hand here and below: most of the time of a first list goes by before any of it is
    // compiled, and until then iterators take several times as long.
    for (let at = 0; at < phrases.length; at++) {
      const terms = this.termsOf(phrases[at] ?? '');
      for (let place = 0; place < terms.length; place++) this.list(terms[place] ?? 0, into);
    }
  }

  /** The terms of a phrase, which is split once, however many people share it. */
  termsOf(phrase: string): Terms {
    const known = this.byPhrase.get(phrase);
    if (known) return known;
    const terms = this.readPhrase(phrase).map((name) => this.numberOf(name));
    this.byPhrase.set(phrase, terms);
    return terms;
  }

  /** Counts a person who has a term in or out. */
  count(term: number, by: 1 | -1): void {
    const having = (this.having[term] ?? 0) + by;
    this.having[term] = having;
    if (!this.isWeighed) return;
    if (hasMoved(having, this.havingWhenWeighed[term] ?? 1)) this.moved.add(term);
    else this.moved.delete(term);
  }

  /** Takes all weights from what was counted. */
  weigh(people: number): void {
    this.peopleWhenWeighed = people;
    this.havingWhenWeighed = [...this.having];
    this.taken = this.having.map((having) => termWeight(people, having));
    this.isWeighed = true;
    this.moved.clear();
  }

  /** Takes the weight of one term anew, among as many people as all others were taken. */
  weighTerm(term: number): void {
    const having = Math.max(1, this.having[term] ?? 1);
    this.havingWhenWeighed[term] = having;
    this.taken[term] = termWeight(this.peopleWhenWeighed, having);
    this.moved.delete(term);
  }

  private list(term: number, into: NumberList): void {
    if (this.lastReadIn[term] === this.readings) return;
    this.lastReadIn[term] = this.readings;
    into.push(term);
  }

  private numberOf(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    const number = this.names.push(name) - 1;
    this.numbers.set(name, number);
    this.having.push(0);
    this.lastReadIn.push(0);
    // A term that comes up between two weighings weighs what its first bearer gives it.
    this.havingWhenWeighed.push(1);
    this.taken.push(termWeight(this.peopleWhenWeighed, 1));
    return number;
  }
}
