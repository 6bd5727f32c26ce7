import { NumberList } from './number-list';
import type { Terms } from './vocabulary';

/** The parts of a row, in their order, as numbers. */
export const [SEEKS, OFFERS, INTERESTS, PLACE, FIELD, ORGANIZATIONS] = [0, 1, 2, 3, 4, 5] as const;

export type Part =
  | typeof SEEKS
  | typeof OFFERS
  | typeof INTERESTS
  | typeof PLACE
  | typeof FIELD
  | typeof ORGANIZATIONS;

const PARTS = 6;

/** Before its terms, a row says whether its person can be introduced, and where each part ends. */
const HEAD_SIZE = 1 + PARTS;

const NO_ROW = -1;

/** What a row says. */
export interface RowText {
  readonly isEligible: boolean;
  /** By part. */
  readonly terms: readonly [Terms, Terms, Terms, Terms, Terms, Terms];
}

/**
 * The terms of all people, one row after the other in one array: to go from note to note for them
 * takes several times as long. Who is put again has a new row; the old one is not used any more.
 */
export class TermRows {
  private all = new NumberList();
  /** By person, where the row begins. */
  private readonly rows = new NumberList();

  /** Makes room for the next person, who has no row so far. */
  add(): void {
    this.rows.push(NO_ROW);
  }

  /** Puts what a person's note says; null for a note that is no person's. */
  put(number: number, text: RowText | null): void {
    this.rows.set(number, text === null ? NO_ROW : this.write(text));
  }

  /** What was put; null for nobody. */
  text(number: number): RowText | null {
    if (this.rowOf(number) === NO_ROW) return null;
    const of = (part: Part): Terms => this.of(number, part);
    return {
      isEligible: this.isEligible(number),
      terms: [of(SEEKS), of(OFFERS), of(INTERESTS), of(PLACE), of(FIELD), of(ORGANIZATIONS)],
    };
  }

  /** Whether suggestions may name a person; others still count for weights and ties. */
  isEligible(number: number): boolean {
    const row = this.rowOf(number);
    return row !== NO_ROW && this.all.at(row) === 1;
  }

  /** Where a part begins, to be read by `at`: it ends where the next one begins. */
  start(number: number, part: Part): number {
    const row = this.rowOf(number);
    if (row === NO_ROW) return 0;
    return row + (part === SEEKS ? HEAD_SIZE : this.all.at(row + part));
  }

  end(number: number, part: Part): number {
    const row = this.rowOf(number);
    return row === NO_ROW ? 0 : row + this.all.at(row + part + 1);
  }

  at(place: number): number {
    return this.all.at(place);
  }

  /** Visits the terms of a part. */
  each(number: number, part: Part, visit: (term: number) => void): void {
    const end = this.end(number, part);
    for (let at = this.start(number, part); at < end; at++) visit(this.at(at));
  }

  /** The terms of a part. */
  of(number: number, part: Part): number[] {
    const terms: number[] = [];
    this.each(number, part, (term) => terms.push(term));
    return terms;
  }

  has(number: number, part: Part, term: number): boolean {
    const end = this.end(number, part);
    for (let at = this.start(number, part); at < end; at++) if (this.at(at) === term) return true;
    return false;
  }

  /** Whether two have a term of a part in common. */
  share(a: number, b: number, part: Part): boolean {
    const end = this.end(a, part);
    for (let at = this.start(a, part); at < end; at++)
      if (this.has(b, part, this.at(at))) return true;
    return false;
  }

  /** Lays the rows in the order of their numbers, in which people are gone through. */
  arrange(): void {
    const arranged = new NumberList();
    for (let number = 0; number < this.rows.length; number++) {
      const row = this.rows.at(number);
      if (row === NO_ROW) continue;
      this.rows.set(number, arranged.length);
      const end = row + this.all.at(row + PARTS);
      for (let at = row; at < end; at++) arranged.push(this.all.at(at));
    }
    this.all = arranged;
  }

  private rowOf(number: number): number {
    return number < this.rows.length ? this.rows.at(number) : NO_ROW;
  }

  private write({ isEligible, terms }: RowText): number {
    const row = this.all.length;
    this.all.push(isEligible ? 1 : 0);
    let end = HEAD_SIZE;
    for (const part of terms) this.all.push((end += part.length));
    for (const part of terms) for (let at = 0; at < part.length; at++) this.all.push(part[at] ?? 0);
    return row;
  }
}
