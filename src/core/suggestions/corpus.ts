import type { PausingWork } from '../collections/pausing-work';
import { type Introduction, MOST_INTRODUCED, takingPart } from '../people/introduction-note';
import type { Person } from '../people/person';
import type { NoteEntry } from '../people/read-note';
import { NumberList } from '../collections/number-list';
import { OnePerson } from './one-person';
import { exchangePairs, PairCounts, PairList } from './pairs';
import {
  countTerms,
  ORGANIZATIONS,
  TermRows,
  type Words,
  wordsIn,
  writeTerms,
} from './person-terms';
import type { TermTables } from './term-tables';
import { acquaintanceWeight, hasMoved } from './term-weights';

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

  /** Gives a row to a person who has none. */
  load(number: number, person: Person): void {
    writeTerms(person, this.words, this.rows);
    this.rows.commit(number);
    this.countIn(number, 1);
  }

  /** @returns whether the person's row differs from the one before */
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

/** What each person adds for two of their acquaintances, by how many they had when weighed. */
class TieWeights {
  private readonly weights: number[] = [];
  private readonly degrees: number[] = [];

  of(number: number): number {
    return this.weights[number] ?? 0;
  }

  /** Whether a person has gained or lost so many acquaintances that the weight is out of date. */
  isOld(number: number, degree: number): boolean {
    return hasMoved(degree, this.degrees[number] ?? 0);
  }

  weigh(number: number, degree: number): void {
    this.degrees[number] = degree;
    this.weights[number] = acquaintanceWeight(degree);
  }
}

/** Whose pairs have other scores after edits, by number. */
interface Affected {
  /** Any pair of theirs may. */
  readonly people: Set<number>;
  /** Any pair who both know them: this shared acquaintance has another weight now. */
  readonly reweighed: Set<number>;
  /**
   * By person: acquaintances gained or lost; their pairs with this person's other acquaintances
   * change.
   */
  readonly exchanged: Map<number, Set<number>>;
}

/** Records that one person got to know another, or no longer knows them. */
function noteAcquaintance({ exchanged }: Affected, number: number, acquaintance: number): void {
  const others = exchanged.get(number);
  if (others) others.add(acquaintance);
  else exchanged.set(number, new Set([acquaintance]));
}

type Entry = NoteEntry | null;

/** People who are weighed before a stop. */
const PEOPLE_BLOCK = 1024;

/**
 * People by number, with their terms and who knows whom, kept up to date note by note. In a fresh
 * corpus the numbers follow the paths; people added later get higher numbers.
 */
export class Corpus {
  readonly words: Words;
  /** The terms of all people, side by side. */
  readonly rows: TermRows;
  /** Which notes are about one person, who is not suggested to themselves. */
  readonly onePerson = new OnePerson(this);
  /** Ties that count for common acquaintances: `knows`, `met-through`, being in one note. */
  readonly ties = new PairCounts();
  /** People named together in an introduction note, whatever became of it. */
  private readonly introduced = new PairCounts();
  private readonly numbers = new Map<string, number>();
  private readonly paths: string[] = [];
  /** By number; null for a number whose note is no person. */
  private readonly persons: (Person | null)[] = [];
  private readonly tieWeights = new TieWeights();
  private readonly notes = new Map<string, NoteEntry>();
  private readonly personRows: PersonRows;
  private peopleWhenWeighed = 0;
  /** Memory that is used again and again: the pairs of one note as it was and as it is, the acquaintances of one person. */
  private readonly said = new PairList();
  private readonly saying = new PairList();
  private readonly acquaintances = new NumberList();

  constructor(tables: TermTables) {
    this.personRows = new PersonRows(tables);
    this.words = this.personRows.words;
    this.rows = this.personRows.rows;
  }

  /** Numbers given so far: to people, and to what else is linked as one. */
  get size(): number {
    return this.paths.length;
  }

  /** Null for a number whose note is no person. */
  person(number: number): Person | null {
    return this.persons[number] ?? null;
  }

  pathOf(number: number): string {
    return this.paths[number] ?? '';
  }

  find(path: string): number | null {
    return this.numbers.get(path) ?? null;
  }

  /** What knowing a person adds for two of their acquaintances. */
  readonly between = (number: number): number => this.tieWeights.of(number);

  /** Whether so many people came or went that all weights have to be computed again. */
  get isOutgrown(): boolean {
    return hasMoved(this.personRows.people, this.peopleWhenWeighed);
  }

  /** Whether two are known to know each other, and so are not suggested to each other. */
  areAcquainted(a: number, b: number): boolean {
    const { ties, introduced, rows } = this;
    return ties.has(a, b) || introduced.has(a, b) || rows.share(a, b, ORGANIZATIONS);
  }

  /** Takes in what a note says now, and records which people that affects. */
  take(path: string, entry: Entry, affected: Affected): void {
    for (const number of this.exchange(path, entry, affected)) {
      if (!this.tieWeights.isOld(number, this.degreeOf(number))) continue;
      this.tieWeights.weigh(number, this.degreeOf(number));
      affected.reweighed.add(number);
    }
  }

  /** The number of a person, or of anything linked like one; a new number if there is none. */
  readonly numberOf = (path: string): number => {
    const known = this.numbers.get(path);
    if (known !== undefined) return known;
    const number = this.paths.push(path) - 1;
    this.numbers.set(path, number);
    this.persons.push(null);
    this.rows.add();
    return number;
  };

  /** Takes in a note that was not there, without weighing anything. */
  load(path: string, entry: NoteEntry): void {
    const { person, introduction, coMentions } = entry;
    if (!person && !introduction && coMentions.length === 0) return;
    this.notes.set(path, entry);
    tiesIn(entry, this.numberOf, this.saying).each(this.ties.add);
    if (introduction) introducedIn(entry, this.numberOf, this.saying).each(this.introduced.add);
    if (!person) return;
    const number = this.numberOf(path);
    this.persons[number] = person;
    this.personRows.load(number, person);
  }

  /** @returns those who may know more or fewer people: what they add for two of them depends on it */
  private exchange(path: string, entry: Entry, affected: Affected): Set<number> {
    const before = this.notes.get(path) ?? null;
    if (entry) this.notes.set(path, entry);
    else this.notes.delete(path);
    const tied = new Set<number>();
    const pairsBy = (read: typeof tiesIn): readonly [PairList, PairList] => [
      read(before, this.numberOf, this.said),
      read(entry, this.numberOf, this.saying),
    ];
    exchangePairs(this.ties, pairsBy(tiesIn), (a, b) => {
      tied.add(a).add(b);
      noteAcquaintance(affected, a, b);
      noteAcquaintance(affected, b, a);
    });
    exchangePairs(this.introduced, pairsBy(introducedIn), (a, b) => affected.people.add(a).add(b));
    this.setPerson(path, entry?.person ?? null, { affected, tied });
    return tied;
  }

  /** Takes all weights from what is there. */
  *weigh(): PausingWork<void> {
    const { people } = this.personRows;
    this.peopleWhenWeighed = people;
    const { help, interests, place } = this.words;
    for (const words of [help, interests, place]) {
      words.weigh(people);
      yield;
    }
    for (let number = 0; number < this.size; number++) {
      this.tieWeights.weigh(number, this.degreeOf(number));
      if (number % PEOPLE_BLOCK === PEOPLE_BLOCK - 1) yield;
    }
  }

  private setPerson(
    path: string,
    person: Person | null,
    { affected, tied }: { readonly affected: Affected; readonly tied: Set<number> },
  ): void {
    if (person === null && !this.numbers.has(path)) return;
    const number = this.numberOf(path);
    const before = this.persons[number] ?? null;
    this.persons[number] = person;
    this.onePerson.exchange(number, [before, person], affected.people);
    if (!this.personRows.put(number, before, person)) return;
    affected.people.add(number);
    if (!before || !person) this.tieAll(number, tied);
  }

  /** Somebody came to be a person, or is one no more: it counts for all who are tied to them. */
  private tieAll(number: number, tied: Set<number>): void {
    tied.add(number);
    this.ties.each(number, (other) => tied.add(other));
  }

  /** How many acquaintances of a person are people. */
  private degreeOf(number: number): number {
    if (!this.persons[number]) return 0;
    const { acquaintances, persons } = this;
    acquaintances.truncate(0);
    this.ties.list(number, acquaintances);
    const { raw, length } = acquaintances;
    let degree = 0;
    for (let at = 0; at < length; at++) if (persons[raw[at] ?? 0]) degree++;
    return degree;
  }
}

type NumberOf = (path: string) => number;

/** Pairs of all who are named together. */
function addAll(paths: readonly string[], numberOf: NumberOf, pairs: PairList): void {
  const numbers = paths.map(numberOf);
  for (let at = 0; at < numbers.length; at++)
    for (let later = at + 1; later < numbers.length; later++)
      pairs.add(numbers[at] ?? 0, numbers[later] ?? 0);
}

/** The pairs of a person with the people their note names. */
function addOwn(person: Person, numberOf: NumberOf, pairs: PairList): void {
  const { path, knows, metThrough } = person;
  const own = numberOf(path);
  for (let at = 0; at <= knows.length; at++) {
    const target = (at < knows.length ? knows[at] : metThrough)?.target ?? null;
    if (target !== null && target !== path) pairs.add(own, numberOf(target));
  }
}

/**
 * Lists who knows whom according to a note: `knows`, `met-through`, being named in one note.
 * @param pairs a list to reuse: allocating a new one takes longer than filling it
 */
export function tiesIn(entry: NoteEntry | null, numberOf: NumberOf, pairs: PairList): PairList {
  pairs.clear();
  if (entry === null) return pairs;
  if (entry.coMentions.length > 0) addAll(entry.coMentions, numberOf, pairs);
  if (entry.person) addOwn(entry.person, numberOf, pairs);
  return pairs;
}

/**
 * The people that an introduction keeps from being suggested to each other. An introduction of two
 * does so whatever became of it. One of three or more: everybody while it is under way, those who
 * agreed once it is made, and nobody if it was declined or set aside, which says something about
 * the group only.
 */
function keptApart(introduction: Introduction): readonly string[] {
  const { people, status, direction } = introduction;
  // The user is introduced there, and no two of the people.
  if (direction === 'received') return [];
  if (people.length < 3) return people;
  const left = takingPart(introduction);
  const isNothing = status === 'declined' || status === 'dismissed';
  if (isNothing || left.length < 2 || people.length > MOST_INTRODUCED) return [];
  return status === 'made' || status === 'met' || status === 'worked-out' ? left : people;
}

/** Lists who were brought together by an introduction note, or are about to be. */
function introducedIn(entry: NoteEntry | null, numberOf: NumberOf, pairs: PairList): PairList {
  pairs.clear();
  if (entry?.introduction) addAll(keptApart(entry.introduction), numberOf, pairs);
  return pairs;
}
