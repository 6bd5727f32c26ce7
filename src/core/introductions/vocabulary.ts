import { eachOnce } from '../each-once';
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

const NONE: Terms = [];

/**
 * The terms of one kind (help, interests, …) by number: how many people have each, and the weights
 * that were last taken from that.
 */
export class Vocabulary {
  private readonly numbers = new Map<string, number>();
  private readonly byPhrase = new Map<string, Terms>();
  private readonly names: string[] = [];
  private readonly having: number[] = [];
  private havingWhenWeighed: number[] = [];
  private peopleWhenWeighed = 1;
  private taken: number[] = [];
  private isDrifted = false;

  constructor(private readonly readPhrase: PhraseReader) {}

  get size(): number {
    return this.names.length;
  }

  /** By term. */
  get weights(): readonly number[] {
    return this.taken;
  }

  /** Whether some count has moved so far that the weights are to be taken anew. */
  get hasDrifted(): boolean {
    return this.isDrifted;
  }

  nameOf(term: number): string {
    return this.names[term] ?? '';
  }

  /** The union of the terms of phrases; each phrase is split once, however many people share it. */
  read(phrases: readonly string[]): Terms {
    const first = phrases[0];
    if (first === undefined) return NONE;
    if (phrases.length === 1) return this.readOne(first);
    const terms: number[] = [];
    for (const phrase of phrases) for (const term of this.readOne(phrase)) terms.push(term);
    return eachOnce(terms);
  }

  /** Counts a person in or out. */
  count(terms: Terms, by: 1 | -1): void {
    for (const term of terms) {
      const having = (this.having[term] ?? 0) + by;
      this.having[term] = having;
      this.isDrifted ||= hasMoved(having, this.havingWhenWeighed[term] ?? 0);
    }
  }

  /** Takes all weights from what was counted. */
  weigh(people: number): void {
    this.peopleWhenWeighed = people;
    this.havingWhenWeighed = [...this.having];
    this.taken = this.having.map((having) => termWeight(people, having));
    this.isDrifted = false;
  }

  private readOne(phrase: string): Terms {
    const known = this.byPhrase.get(phrase);
    if (known) return known;
    const terms = this.readPhrase(phrase).map((name) => this.numberOf(name));
    this.byPhrase.set(phrase, terms);
    return terms;
  }

  private numberOf(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    const number = this.names.push(name) - 1;
    this.numbers.set(name, number);
    this.having.push(0);
    // A term that comes up between two weighings weighs what its first bearer gives it.
    this.havingWhenWeighed.push(1);
    this.taken.push(termWeight(this.peopleWhenWeighed, 1));
    return number;
  }
}
