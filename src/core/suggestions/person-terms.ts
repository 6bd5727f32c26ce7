import type { PausingWork } from '../collections/pausing-work';
import type { Person } from '../people/person';
import { NumberList } from '../collections/number-list';
import { type Level, LEVEL_BITS } from './phrases/shares';
import { levelOf, termOf, type TermTables } from './term-tables';
import { Vocabulary } from './term-weights';

/**
 * The parts of a row, in their order, as numbers. What is sought and offered stands there as terms
 * with their levels (`Held`), all else as terms.
 */
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

/** The start of each row, counted from one: 0 means that there is no row. */
const NO_ROW = -1;

/** Rows laid between two stops. */
const BLOCK = 2048;

/** Room for edits beside the rows, as a share of them: to grow by the first edit is to copy all. */
const SPARE = 1 / 32;

/**
 * The terms of all people, one row after the other in one array: to go from note to note for them
 * takes several times as long. Whoever is written again has a new row; the old one is not used any
 * more.
 */
export class TermRows {
  private readonly all = new NumberList();
  /** By person, where the row begins. */
  private readonly rows = new NumberList();
  /** Where the row begins that is being written, and how many of its parts are. */
  private begun = 0;
  private part = 0;

  /** Makes room for the next person, who has no row so far. */
  add(): void {
    this.rows.push(0);
  }

  /**
   * Begins a row behind all others: its parts are pushed to the list that is returned, each once and
   * in order, and ended by `endPart`.
   */
  begin(isEligible: boolean): NumberList {
    this.begun = this.all.length;
    this.part = 0;
    this.all.extend(HEAD_SIZE);
    this.all.set(this.begun, isEligible ? 1 : 0);
    return this.all;
  }

  endPart(): void {
    this.all.set(this.begun + ++this.part, this.all.length - this.begun);
  }

  /** Whether the row in progress differs from the one the person has. */
  isNews(number: number): boolean {
    const row = this.rowOf(number);
    const size = this.all.length - this.begun;
    if (row === NO_ROW || size !== this.all.at(row + PARTS)) return true;
    for (let at = 0; at < size; at++)
      if (this.all.at(row + at) !== this.all.at(this.begun + at)) return true;
    return false;
  }

  /** Makes the row in progress the person's row. */
  commit(number: number): void {
    this.rows.set(number, this.begun + 1);
  }

  /** Takes back the row that was begun. */
  discard(): void {
    this.all.truncate(this.begun);
  }

  /** Takes a person's row: their note is no person's any more. */
  remove(number: number): void {
    this.rows.set(number, 0);
  }

  /** Whether suggestions may name a person; others still count for weights and ties. */
  isEligible(number: number): boolean {
    const row = this.rowOf(number);
    return row !== NO_ROW && this.all.raw[row] === 1;
  }

  /** Where a part begins, for `at`; it ends where the next part begins. */
  start(number: number, part: Part): number {
    const row = this.rowOf(number);
    if (row === NO_ROW) return 0;
    return row + (part === SEEKS ? HEAD_SIZE : (this.all.raw[row + part] ?? 0));
  }

  end(number: number, part: Part): number {
    const row = this.rowOf(number);
    return row === NO_ROW ? 0 : row + (this.all.raw[row + part + 1] ?? 0);
  }

  at(place: number): number {
    return this.all.at(place);
  }

  /** What `at` reads, for long loops: another one once a row is begun. */
  get raw(): Int32Array {
    return this.all.raw;
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

  /**
   * The level at which a person has a term of what they seek or offer; -1 if they do not have it.
   */
  levelOf(number: number, part: typeof SEEKS | typeof OFFERS, term: number): Level {
    const end = this.end(number, part);
    const { raw } = this.all;
    for (let at = this.start(number, part); at < end; at++) {
      const one = raw[at] ?? 0;
      if (termOf(one) === term) return levelOf(one);
    }
    return -1;
  }

  has(number: number, part: Part, term: number): boolean {
    const end = this.end(number, part);
    const { raw } = this.all;
    for (let at = this.start(number, part); at < end; at++) if (raw[at] === term) return true;
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
  *arrange(): PausingWork<void> {
    const arranged = new NumberList(this.all.length + Math.ceil(this.all.length * SPARE));
    for (let number = 0; number < this.rows.length; number++) {
      const row = this.rowOf(number);
      if (row === NO_ROW) continue;
      this.rows.set(number, arranged.length + 1);
      arranged.pushFrom(this.all, row, row + this.all.at(row + PARTS));
      if (number % BLOCK === BLOCK - 1) yield;
    }
    this.all.takeOver(arranged);
  }

  private rowOf(number: number): number {
    return (this.rows.raw[number] ?? 0) - 1;
  }
}

/** The words of all people, counted by what they are for. */
export interface Words extends TermTables {
  /** What is offered and what is sought. */
  readonly help: Vocabulary;
  readonly interests: Vocabulary;
  readonly place: Vocabulary;
}

export function wordsIn(tables: TermTables): Words {
  return {
    ...tables,
    help: new Vocabulary(),
    interests: new Vocabulary(),
    place: new Vocabulary(),
  };
}

/** What counts as a person's interests, as phrases. */
export function interestsOf({ interests, tags }: Person): readonly string[] {
  return tags.length === 0 ? interests : [...interests, ...tags];
}

/** Begins a person's row and writes it, with terms by number in place of phrases. */
export function writeTerms(person: Person, words: Words, rows: TermRows): void {
  const { topics, plain, organizations } = words;
  const row = rows.begin(person.status !== 'closed' && !person.noIntroductions);
  topics.readSeeks(person.seeks, person.offers, row);
  rows.endPart();
  topics.readOffers(person.offers, row);
  rows.endPart();
  topics.readShared(person.interests, person.tags, row);
  rows.endPart();
  plain.read(person.place, row);
  rows.endPart();
  plain.read(person.field, row);
  rows.endPart();
  organizations.read(person.organization, row);
  rows.endPart();
}

/** Counts what is offered and was not counted as sought already. */
function countOffers(
  { raw }: TermRows,
  [seeks, offers, end]: readonly [number, number, number],
  help: Vocabulary,
  by: 1 | -1,
): void {
  for (let at = offers; at < end; at++) {
    const term = (raw[at] ?? 0) >> LEVEL_BITS;
    let other = seeks;
    while (other < offers && (raw[other] ?? 0) >> LEVEL_BITS !== term) other++;
    if (other === offers) help.count(term, by);
  }
}

/** Counts a person's terms in or out (docs/introductions.md says which properties count). */
export function countTerms(rows: TermRows, number: number, words: Words, by: 1 | -1): void {
  const { help, interests, place } = words;
  const [seeks, offers] = [rows.start(number, SEEKS), rows.start(number, OFFERS)];
  const [shared, near] = [rows.start(number, INTERESTS), rows.start(number, PLACE)];
  const end = rows.end(number, PLACE);
  const { raw } = rows;
  for (let at = seeks; at < offers; at++) help.count((raw[at] ?? 0) >> LEVEL_BITS, by);
  countOffers(rows, [seeks, offers, shared], help, by);
  for (let at = shared; at < near; at++) interests.count(raw[at] ?? 0, by);
  for (let at = near; at < end; at++) place.count(raw[at] ?? 0, by);
}
