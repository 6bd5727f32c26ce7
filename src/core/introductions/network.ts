import { eachOnce } from '../each-once';
import type { PausingWork } from '../pausing-work';
import type { NoteEntry } from '../people-index/read-note';
import type { Person } from '../person/person';
import { countTerms, isSameMember, memberOf, wordsBy, type Member, type Words } from './member';
import { introducedIn, tiesIn } from './note-pairs';
import { exchangePairs, PairBook } from './pair-book';
import { TieWeights } from './tie-weights';
import { hasMoved, type PhraseReader } from './vocabulary';

type Entry = NoteEntry | null;

/** People who are weighed before a stop. */
const PEOPLE_BLOCK = 1024;

/** Whom an edit concerns, by number. */
interface Concerned {
  /** Those of whom some pair may have another score now. */
  readonly moved: Set<number>;
  /** Those who know others now: what a common acquaintance adds depends on how many they know. */
  readonly tied: Set<number>;
}

/**
 * People by number, with their terms and who knows whom, kept up to date note by note. Numbers
 * follow the paths where the network is fresh; who comes later has a higher one.
 */
export class Network {
  readonly words: Words;
  /** Ties that count for common acquaintances: `knows`, `met-through`, being in one note. */
  readonly ties = new PairBook();
  /** People named together in an introduction note, whatever became of it. */
  private readonly introduced = new PairBook();
  private readonly numbers = new Map<string, number>();
  private readonly paths: string[] = [];
  private readonly members: (Member | null)[] = [];
  private readonly tieWeights = new TieWeights();
  private readonly notes = new Map<string, NoteEntry>();
  private people = 0;
  private peopleWhenWeighed = 0;

  constructor(readPhrase: PhraseReader) {
    this.words = wordsBy(readPhrase);
  }

  /** Numbers given so far: to people, and to what else is linked as one. */
  get size(): number {
    return this.paths.length;
  }

  /** Null for a number whose note is no person. */
  member(number: number): Member | null {
    return this.members[number] ?? null;
  }

  pathOf(number: number): string {
    return this.paths[number] ?? '';
  }

  find(path: string): number | null {
    return this.numbers.get(path) ?? null;
  }

  /** What knowing a person adds for two of their acquaintances. */
  between(number: number): number {
    return this.tieWeights.of(number);
  }

  /** Whether the weights are so old that they are to be taken anew. */
  get hasDrifted(): boolean {
    const { help, interests, place } = this.words;
    const isOld = help.hasDrifted || interests.hasDrifted || place.hasDrifted;
    return isOld || hasMoved(this.people, this.peopleWhenWeighed);
  }

  /** Whether two are known to know each other (§5), and so are not suggested to each other. */
  areAcquainted(a: number, b: number): boolean {
    if (this.ties.of(a).has(b) || this.introduced.of(a).has(b)) return true;
    const others = this.members[b]?.organizations ?? [];
    return this.members[a]?.organizations.some((name) => others.includes(name)) === true;
  }

  /** Takes in what a note says now. @returns all of whom some pair may have another score */
  take(path: string, entry: Entry): ReadonlySet<number> {
    const { moved, tied } = this.exchange(path, entry);
    for (const number of tied) {
      moved.add(number);
      if (!this.tieWeights.isOld(number, this.degreeOf(number))) continue;
      this.tieWeights.weigh(number, this.degreeOf(number));
      for (const other of this.ties.of(number)) moved.add(other);
    }
    return moved;
  }

  /** A person's number, or that of what is linked as one; a new one where there is none. */
  readonly numberOf = (path: string): number => {
    const known = this.numbers.get(path);
    if (known !== undefined) return known;
    const number = this.paths.push(path) - 1;
    this.numbers.set(path, number);
    this.members.push(null);
    return number;
  };

  /** Takes in a note that was not there, without weighing anything. */
  load(path: string, entry: NoteEntry): void {
    const { person, introduction, together } = entry;
    if (!person && !introduction && together.length === 0) return;
    this.notes.set(path, entry);
    for (const key of eachOnce(tiesIn(path, entry, this.numberOf))) this.ties.add(key);
    for (const key of introducedIn(entry, this.numberOf)) this.introduced.add(key);
    if (!person) return;
    const member = memberOf(person, this.words);
    this.members[this.numberOf(path)] = member;
    this.count(member, 1);
  }

  private exchange(path: string, entry: Entry): Concerned {
    const before = this.notes.get(path) ?? null;
    if (entry) this.notes.set(path, entry);
    else this.notes.delete(path);
    const { numberOf } = this;
    const concerned = { moved: new Set<number>(), tied: new Set<number>() };
    const ties = [tiesIn(path, before, numberOf), tiesIn(path, entry, numberOf)] as const;
    exchangePairs(this.ties, ties, concerned.tied);
    const introduced = [introducedIn(before, numberOf), introducedIn(entry, numberOf)] as const;
    exchangePairs(this.introduced, introduced, concerned.moved);
    this.setPerson(path, entry?.person ?? null, concerned);
    return concerned;
  }

  /** Takes all weights from what is there. */
  *weigh(): PausingWork<void> {
    this.peopleWhenWeighed = this.people;
    const { help, interests, place } = this.words;
    for (const words of [help, interests, place]) {
      words.weigh(this.people);
      yield;
    }
    for (let number = 0; number < this.size; number++) {
      this.tieWeights.weigh(number, this.degreeOf(number));
      if (number % PEOPLE_BLOCK === PEOPLE_BLOCK - 1) yield;
    }
  }

  private setPerson(path: string, person: Person | null, { moved, tied }: Concerned): void {
    if (person === null && !this.numbers.has(path)) return;
    const number = this.numberOf(path);
    const before = this.members[number] ?? null;
    const after = person && memberOf(person, this.words);
    this.members[number] = after;
    if (isSameMember(before, after)) return;
    moved.add(number);
    this.count(before, -1);
    this.count(after, 1);
    if (before && after) return;
    tied.add(number);
    for (const other of this.ties.of(number)) tied.add(other);
  }

  private count(member: Member | null, by: 1 | -1): void {
    if (!member) return;
    countTerms(member, this.words, by);
    this.people += by;
  }

  /** How many acquaintances of a person are people. */
  private degreeOf(number: number): number {
    if (!this.members[number]) return 0;
    let degree = 0;
    for (const other of this.ties.of(number)) if (this.members[other]) degree++;
    return degree;
  }
}
