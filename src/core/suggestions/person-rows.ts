import type { Person } from '../people/person';
import { countTerms, wordsIn, writeTerms, type Words } from './person-terms';
import { TermRows } from './term-rows';
import type { TermTables } from './term-table';

/** The rows of all people, and how many people there are and have each term. */
export class PersonRows {
  readonly words: Words;
  readonly rows = new TermRows();
  private count = 0;

  constructor(tables: TermTables) {
    this.words = wordsIn(tables);
  }

  get people(): number {
    return this.count;
  }

  /** Gives a row to somebody who has none. */
  load(number: number, person: Person): void {
    writeTerms(person, this.words, this.rows);
    this.rows.commit(number);
    this.countIn(number, 1);
  }

  /** @returns whether somebody's row says something else than before */
  put(number: number, before: Person | null, person: Person | null): boolean {
    if (!person) {
      if (before) this.remove(number);
      return before !== null;
    }
    const { rows } = this;
    writeTerms(person, this.words, rows);
    if (!rows.isNews(number)) {
      rows.discard();
      return false;
    }
    if (before) this.countIn(number, -1);
    rows.commit(number);
    this.countIn(number, 1);
    return true;
  }

  private remove(number: number): void {
    this.countIn(number, -1);
    this.rows.remove(number);
  }

  private countIn(number: number, by: 1 | -1): void {
    countTerms(this.rows, number, this.words, by);
    this.count += by;
  }
}
