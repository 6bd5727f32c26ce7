import { atOnce, type PausingWork } from '../collections/pausing-work';
import { beginningIn, wantedWords } from '../text/search-words';
import type { PeopleIndex } from './people-index';
import type { Person } from './person';
import { fitOf, searchTextOf } from './person-search';

/** People read between two pauses: a few milliseconds, on a phone too. */
const BLOCK = 128;

/**
 * If only this many people changed, they are read while the user types; more are read with pauses.
 */
const FEW = 64;

/** Who is found, and at how many people was looked to find them. */
export interface FoundPeople {
  readonly people: readonly Person[];
  readonly looked: number;
}

/** A list of people and what is known of each, as of so many reads. */
interface Listed {
  readonly people: readonly Person[];
  readonly texts: readonly string[];
  readonly reads: number;
}

/** What was last asked of a list, and the places in it of those found. */
interface Asked {
  readonly listed: Listed;
  readonly wanted: readonly string[];
  readonly places: readonly number[];
}

/** Whether all who fit one search fit another, because each of its words has only grown. */
function isNarrower(wanted: readonly string[], { wanted: before }: Asked): boolean {
  return before.every((beginning) => wanted.some((word) => word.startsWith(beginning)));
}

/** The places of those who fit: of all, of whom their names alone let fit, and of the others. */
interface Fitting {
  readonly all: number[];
  readonly byName: number[];
  readonly bySaid: number[];
}

/** @param among the places that are looked at; null: all */
function lookedThrough(
  { texts }: Listed,
  beginnings: readonly string[],
  among: readonly number[] | null,
): Fitting {
  const fitting: Fitting = { all: [], byName: [], bySaid: [] };
  const { length } = among ?? texts;
  for (let at = 0; at < length; at++) {
    const place = among?.[at] ?? at;
    const fit = fitOf(texts[place] ?? '', beginnings);
    if (fit === null) continue;
    fitting.all.push(place);
    (fit === 'name' ? fitting.byName : fitting.bySaid).push(place);
  }
  return fitting;
}

function peopleAt(people: readonly Person[], places: readonly number[]): Person[] {
  const found: Person[] = [];
  for (const place of places) {
    const person = people[place];
    if (person) found.push(person);
  }
  return found;
}

/**
 * A search over all that is known of everybody. What the notes say is folded once a person and state:
 * the first search reads everybody, the next only those who have changed.
 */
export class PeopleSearch {
  /** What is known of each, folded, by path. */
  private readonly texts = new Map<string, string>();
  /** Null until everybody has been read once. */
  private stale: Set<string> | null = null;
  /** How many people have been read, ever. */
  private reads = 0;
  private listed: Listed | null = null;
  private asked: Asked | null = null;

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
    return (this.stale ?? this.index.notes()).size <= FEW;
  }

  /** Reads those who have changed, or everybody; called off in between it goes on another time. */
  *catchUp(): PausingWork<void> {
    const stale = (this.stale ??= new Set(this.index.notes().keys()));
    let read = 0;
    // Who changes during a pause is put at the end of the set, and read too.
    for (const path of stale) {
      stale.delete(path);
      this.read(path);
      if (++read % BLOCK === 0) yield;
    }
  }

  /** Finds what is known of a list's people, who have been read, before the first letter does. */
  takeUp(people: readonly Person[]): void {
    this.listedAs(people);
  }

  /**
   * Everybody in a list who has a word starting like each word of a query, in the order of the
   * list; people whose name alone has them all come first if that is wanted. Changed people are
   * read first. While the query only grows, nobody is looked at who did not fit it before.
   * @param people as the index has them; one list for all searches until a note changes
   */
  search(people: readonly Person[], query: string, isNameFirst: boolean): FoundPeople {
    atOnce(this.catchUp());
    const wanted = wantedWords(query);
    if (wanted.length === 0) return { people: [], looked: 0 };
    const beginnings = wanted.map(beginningIn);
    const listed = this.listedAs(people);
    const before = this.placesBefore(listed, wanted);
    const fitting = lookedThrough(listed, beginnings, before);
    this.asked = { listed, wanted, places: fitting.all };
    const places = isNameFirst ? fitting.byName.concat(fitting.bySaid) : fitting.all;
    return { people: peopleAt(people, places), looked: (before ?? people).length };
  }

  /** The places of those among whom all are who fit now; null if that may be anybody. */
  private placesBefore(listed: Listed, wanted: readonly string[]): readonly number[] | null {
    const { asked } = this;
    return asked?.listed === listed && isNarrower(wanted, asked) ? asked.places : null;
  }

  /** What is known of a list's people; kept until one of them has been read again. */
  private listedAs(people: readonly Person[]): Listed {
    const { listed, reads } = this;
    if (listed?.people === people && listed.reads === reads) return listed;
    const texts = people.map(({ path }) => this.texts.get(path) ?? '');
    return (this.listed = { people, texts, reads });
  }

  private read(path: string): void {
    const person = this.index.person(path);
    if (!person) {
      this.texts.delete(path);
      return;
    }
    this.reads++;
    this.texts.set(path, searchTextOf(person));
  }
}

const known = new WeakMap<PeopleIndex, PeopleSearch>();

/** The search of an index, one for all who ask. */
export function peopleSearchOf(index: PeopleIndex): PeopleSearch {
  const found = known.get(index) ?? new PeopleSearch(index);
  known.set(index, found);
  return found;
}
