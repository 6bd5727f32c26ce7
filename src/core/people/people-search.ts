import { atOnce, type PausingWork } from '../collections/pausing-work';
import type { PeopleIndex } from './people-index';
import type { Person } from './person';
import { wantedWords } from '../text/search-words';
import { wordsOf } from './person-search';
import { SearchIndex } from './search-index';

/** People read between two pauses: a few milliseconds, on a phone too. */
const BLOCK = 128;

/** So few changed people are read while somebody types; more are read with pauses. */
const FEW = 64;

/** Old states of people that are kept in any case before all is read anew. */
const WORN = 1_000;

function firstOf(paths: Iterable<string>, count: number): string[] {
  const first: string[] = [];
  for (const path of paths) {
    if (first.length === count) break;
    first.push(path);
  }
  return first;
}

/** Somebody who is found. */
interface FoundPerson {
  readonly person: Person;
  /** Whether the name alone, or another name, has all that is asked for. */
  readonly isByName: boolean;
}

/** Who is found, in no order, and how much was looked at to find them. */
export interface FoundPeople {
  readonly people: readonly FoundPerson[];
  readonly looked: number;
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
    return (this.stale ?? this.index.notes()).size <= FEW && !this.isWorn;
  }

  /** Reads those who have changed, or everybody; called off in between it goes on another time. */
  *catchUp(): PausingWork<void> {
    if (this.stale === null || this.isWorn) {
      this.words = new SearchIndex();
      this.stale = new Set(this.index.notes().keys());
    }
    while (this.stale.size > 0) {
      this.read(firstOf(this.stale, BLOCK));
      if (this.stale.size > 0) yield;
    }
  }

  /** Whether what has been let go of takes more room than what is there. */
  private get isWorn(): boolean {
    return this.words.given > 2 * this.words.size + WORN;
  }

  /** Who has a word that begins so for each word of a query; reads first who has changed. */
  search(query: string): FoundPeople {
    atOnce(this.catchUp());
    const wanted = wantedWords(query);
    if (wanted.length === 0) return { people: [], looked: 0 };
    const { keys, looked } = this.words.search(wanted);
    const people = keys.flatMap(({ key, isInTitle }) => {
      const person = this.index.person(key);
      return person ? { person, isByName: isInTitle } : [];
    });
    return { people, looked };
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
