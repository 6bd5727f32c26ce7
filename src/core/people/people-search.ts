import { atOnce, type PausingWork } from '../collections/pausing-work';
import type { PeopleIndex } from './people-index';
import type { Person } from './person';
import { wantedWords } from '../text/search-words';
import { wordsOf } from './person-search';
import { SearchIndex } from './search-index';

/** People read between two pauses: a few milliseconds, on a phone too. */
const BLOCK = 128;

/**
 * If only this many people changed, they are read while the user types; more are read with pauses.
 */
const FEW = 64;

/** Old states of people that are always kept before everything is read again. */
const WORN = 1_000;

function firstOf(paths: Iterable<string>, count: number): string[] {
  const first: string[] = [];
  for (const path of paths) {
    if (first.length === count) break;
    first.push(path);
  }
  return first;
}

/** Who is found, and how much was looked at to find them. */
export interface FoundPeople {
  readonly people: readonly Person[];
  /** Words and entries of the index. */
  readonly looked: number;
}

/** A list of people, and the number in the index of each, as of a number of given numbers. */
interface Numbered {
  readonly people: readonly Person[];
  readonly words: SearchIndex<string>;
  readonly given: number;
  readonly numbers: Uint32Array;
}

/**
 * A search over all that is known of everybody. What the notes say is folded once a person and state:
 * the first search reads everybody, the next only those who have changed.
 */
export class PeopleSearch {
  private words = new SearchIndex<string>();
  /** Null until everybody has been read once. */
  private stale: Set<string> | null = null;
  /** How many people have been read, ever. */
  private reads = 0;
  private numbered: Numbered | null = null;

  constructor(private readonly index: PeopleIndex) {
    index.follow((changed) => {
      for (const path of changed) this.stale?.add(path);
    });
  }

  /** How many people have been read so far, those read again counted again. */
  get readCount(): number {
    return this.reads;
  }

  /** Whether a search can be answered without reading many people first. */
  get isAtHand(): boolean {
    return (this.stale ?? this.index.notes()).size <= FEW && !this.needsRebuild;
  }

  /** Reads those who have changed, or everybody; called off in between it goes on another time. */
  *catchUp(): PausingWork<void> {
    if (this.stale === null || this.needsRebuild) {
      this.words = new SearchIndex();
      this.stale = new Set(this.index.notes().keys());
    }
    while (this.stale.size > 0) {
      this.read(firstOf(this.stale, BLOCK));
      if (this.stale.size > 0) yield;
    }
  }

  /** Whether what has been let go of takes more room than what is there. */
  private get needsRebuild(): boolean {
    return this.words.given > 2 * this.words.size + WORN;
  }

  /**
   * Everybody in a list who has a word starting like each word of a query, in the order of the
   * list; people whose name alone has them all come first if that is wanted. Changed people are
   * read first. However many are found, nobody is looked up and nothing is sorted.
   * @param people as the index has them; one list for all searches until a note changes
   */
  search(people: readonly Person[], query: string, isNameFirst: boolean): FoundPeople {
    atOnce(this.catchUp());
    const wanted = wantedWords(query);
    if (wanted.length === 0) return { people: [], looked: 0 };
    const { postings, looked } = this.words.search(wanted);
    const marks = new Uint8Array(this.words.given);
    for (const posting of postings) marks[posting >> 1] = 1 + (posting & 1);
    const numbers = this.numbersOf(people);
    const [first, then]: [Person[], Person[]] = [[], []];
    for (const [at, person] of people.entries()) {
      const mark = marks[numbers[at] ?? 0] ?? 0;
      if (mark > 0) (mark === 2 || !isNameFirst ? first : then).push(person);
    }
    return { people: first.concat(then), looked };
  }

  /** The numbers of a list's people; kept until one of them gets another. */
  private numbersOf(people: readonly Person[]): Uint32Array {
    const { given } = this.words;
    const last = this.numbered;
    if (last?.people === people && last.words === this.words && last.given === given)
      return last.numbers;
    const numbers = new Uint32Array(people.length);
    for (const [at, { path }] of people.entries()) numbers[at] = this.words.numberOf(path) ?? given;
    this.numbered = { people, words: this.words, given, numbers };
    return numbers;
  }

  private read(paths: readonly string[]): void {
    const documents = paths.flatMap((path) => {
      this.stale?.delete(path);
      const person = this.index.person(path);
      if (person) return { key: path, ...wordsOf(person) };
      this.words.remove(path);
      return [];
    });
    this.reads += documents.length;
    if (documents.length > 0) this.words.put(documents);
  }
}

const known = new WeakMap<PeopleIndex, PeopleSearch>();

/** The search of an index, one for all who ask. */
export function peopleSearchOf(index: PeopleIndex): PeopleSearch {
  const found = known.get(index) ?? new PeopleSearch(index);
  known.set(index, found);
  return found;
}
