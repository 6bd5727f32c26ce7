import type { Day } from '../days/day';
import { followUpOf, type FollowUp } from './follow-up';
import { lastContactOf } from './last-contact';
import { PLAIN_DAILY_NOTES, type DailyNotes } from '../notes/daily-notes';
import type { DayLinks } from '../notes/day-links';
import type { NoteFacts } from '../notes/note-facts';
import type { SortedList } from '../collections/sorted-list';
import type { Person } from './person';
import { noteRules } from './note-rules';
import type { Problem } from './problem';
import type { Settings } from './settings';
import { isEqual } from '../text/equal';
import { BetweenNotes } from './between-notes';
import { copyProblems } from './introduction-copies';
import type { Introduction } from './introduction-note';
import { DatesByDay, type UpcomingDate } from './dates-by-day';
import { FollowUpList } from './follow-up-list';
import { readNote, type Contact, type NoteEntry, type Undated } from './read-note';
import type { WordNote } from './word-note';
import { countBefore } from '../collections/binary-search';

/** What is wrong in notes, by path; hardly any has something. */
class NoteProblems {
  private readonly within = new Map<string, readonly Problem[]>();
  private readonly undated = new Map<string, Undated>();

  /** Takes in what a note says by now; null: it says nothing. */
  set(path: string, entry: Pick<NoteEntry, 'problems' | 'undated'> | null): void {
    if (entry && entry.problems.length > 0) this.within.set(path, entry.problems);
    else this.within.delete(path);
    if (entry?.undated) this.undated.set(path, entry.undated);
    else this.undated.delete(path);
  }

  /** All problems by path: what is wrong in a note before what is wrong between notes. */
  all(isPerson: (path: string) => boolean, between: readonly Problem[]): Problem[] {
    const byPath = new Map<string, Problem[]>();
    const first = [...this.within.values()].flat();
    for (const problem of [...first, ...this.undatedMeetings(isPerson), ...between]) {
      const others = byPath.get(problem.path);
      if (others) others.push(problem);
      else byPath.set(problem.path, [problem]);
    }
    return [...byPath.keys()].sort().flatMap((path) => byPath.get(path) ?? []);
  }

  /** Of notes that name or link a person: what else has a `date` need not be of a day. */
  private undatedMeetings(isPerson: (path: string) => boolean): Problem[] {
    return [...this.undated.values()].flatMap(({ targets, problem }) =>
      targets.some(isPerson) ? [problem] : [],
    );
  }
}

/** Called once a batch, with the paths whose notes now say something else. */
type IndexListener = (changed: ReadonlySet<string>) => void;

/** Who hears of changes to an index. */
class IndexEvents {
  private readonly followers: IndexListener[] = [];
  private readonly listeners = new Set<IndexListener>();
  private changes = 0;

  /** Another number whenever something has changed, for what is kept until then. */
  get version(): number {
    return this.changes;
  }

  /** @returns how to stop listening */
  subscribe(listener: IndexListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** For what is worked out from the index: it hears of changes before those who show it. */
  follow(follower: IndexListener): void {
    this.followers.push(follower);
  }

  protected tell(changed: ReadonlySet<string>): void {
    this.changes++;
    for (const listener of [...this.followers, ...this.listeners]) listener(changed);
  }
}

const NONE: readonly never[] = [];

/** Per linked note, the dated notes that link to it, by day. */
class ContactsByNote {
  private readonly contacts = new Map<string, Contact[]>();

  /** The dated notes that link to a note, by day. */
  of(path: string): readonly Contact[] {
    return this.contacts.get(path) ?? NONE;
  }

  add(contact: Contact): void {
    for (const target of contact.targets) {
      const others = this.contacts.get(target);
      const place = others ? countBefore(others, ({ day }) => day < contact.day) : 0;
      if (others) others.splice(place, 0, contact);
      else this.contacts.set(target, [contact]);
    }
  }

  remove(contact: Contact): void {
    for (const target of contact.targets) {
      const others = this.of(target).filter((other) => other !== contact);
      if (others.length > 0) this.contacts.set(target, others);
      else this.contacts.delete(target);
    }
  }
}

/** What happened to a note; a rename carries the facts under the new path. */
export type NoteChange =
  | { readonly kind: 'set'; readonly facts: NoteFacts }
  | { readonly kind: 'removed'; readonly path: string }
  | { readonly kind: 'renamed'; readonly from: string; readonly facts: NoteFacts };

/**
 * Everything the notes say about people, by path, kept up to date note by note. It stores facts:
 * nothing in it depends on today, so nothing in it grows stale at midnight.
 */
export class PeopleIndex extends IndexEvents {
  private readonly entries = new Map<string, NoteEntry>();
  private readonly contacts = new ContactsByNote();
  private readonly problemsByPath = new NoteProblems();
  /** The introduction notes, which are few, by path. */
  private readonly introduced = new Map<string, Introduction>();
  /** The notes of words, usually one, by path. */
  private readonly wordsByPath = new Map<string, WordNote>();
  private readonly dates = new DatesByDay();
  private readonly owed = new FollowUpList(this);
  private readonly between = new BetweenNotes(() => this.people());
  private readonly rules;
  private isReading = true;

  /** @param daily how daily notes are named */
  constructor(
    readonly settings: Settings,
    daily: DailyNotes = PLAIN_DAILY_NOTES,
  ) {
    super();
    this.rules = noteRules(settings, daily);
  }

  /** How links name days and how days are written in the notes of people. */
  get days(): DayLinks {
    return this.rules.days;
  }

  /** Whether every note has been read once: until then an empty list means nothing. */
  get state(): 'reading' | 'ready' {
    return this.isReading ? 'reading' : 'ready';
  }

  /** Says that every note has been read once, and tells the listeners. */
  markReady(): void {
    if (!this.isReading) return;
    this.isReading = false;
    this.tell(new Set());
  }

  /** Takes in a batch of changes; an equal note is silent, all others make one event. */
  update(changes: readonly NoteChange[]): void {
    const changed = new Set<string>();
    for (const change of changes) this.apply(change, changed);
    this.between.settle((path, entry) => {
      this.put(path, entry, changed);
    });
    if (changed.size > 0) this.tell(changed);
  }

  person(path: string): Person | null {
    return this.entries.get(path)?.person ?? null;
  }

  *people(): Generator<Person> {
    for (const { person } of this.entries.values()) if (person) yield person;
  }

  /** What a note says about people; null if it says nothing. */
  note(path: string): NoteEntry | null {
    return this.entries.get(path) ?? null;
  }

  /** All notes that say something, by path. */
  notes(): ReadonlyMap<string, NoteEntry> {
    return this.entries;
  }

  introductions(): Iterable<Introduction> {
    return this.introduced.values();
  }

  /** What the user says of words, in path order. */
  wordNotes(): readonly WordNote[] {
    return [...this.wordsByPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  /** For every note that names several people: the notes it names, persons or not. */
  *coMentions(): Generator<readonly string[]> {
    for (const { coMentions } of this.entries.values()) if (coMentions.length > 0) yield coMentions;
  }

  /** The day that a note's name says; null for notes that have none. */
  dayOf(path: string): Day | null {
    return this.rules.dayOf(path);
  }

  /** All problems, by path. */
  problems(): Problem[] {
    const isPerson = (path: string): boolean => this.person(path) !== null;
    const between = [...copyProblems(this.introductions()), ...this.between.problems(isPerson)];
    return this.problemsByPath.all(isPerson, between);
  }

  /** The dated notes that link to a note, by day. */
  contactsOf(path: string): readonly Contact[] {
    return this.contacts.of(path);
  }

  /** Birthdays and other days of the year that come up from today on, within the lead days. */
  upcomingDates(today: Day): UpcomingDate[] {
    return this.dates.upcoming(today, this.settings.leadDays);
  }

  /** The latest contact with a person up to today; null if there was none. */
  lastContact(person: Person, today: Day): Day | null {
    return lastContactOf(person, this.contactsOf(person.path), today);
  }

  /**
   * Each person's next step on a day, by due day, then path, without people who have none. After an
   * edit only what may have changed is computed again.
   */
  followUps(today: Day): SortedList<FollowUp> {
    return this.owed.on(today);
  }

  /** What is owed to one person on a day. */
  followUp(person: Person, today: Day): FollowUp | null {
    const on = { today, window: this.settings.followUpWindow };
    return followUpOf(person, this.lastContact(person, today), on);
  }

  private apply(change: NoteChange, changed: Set<string>): void {
    if (change.kind === 'removed') return this.drop(change.path, changed);
    if (change.kind === 'renamed') this.drop(change.from, changed);
    const { path } = change.facts;
    this.put(path, this.between.read(path, readNote(change.facts, this.rules)), changed);
  }

  private drop(path: string, changed: Set<string>): void {
    this.between.remove(path);
    this.put(path, null, changed);
  }

  private put(path: string, entry: NoteEntry | null, changed: Set<string>): void {
    const before = this.entries.get(path) ?? null;
    if (isEqual(before, entry)) return;
    if (before) this.takeOut(path, before);
    if (entry) this.putIn(path, entry);
    this.between.exchange(before, entry);
    changed.add(path);
  }

  private takeOut(path: string, { person, contact }: NoteEntry): void {
    this.entries.delete(path);
    this.problemsByPath.set(path, null);
    this.introduced.delete(path);
    this.wordsByPath.delete(path);
    this.changeContact(contact, 'remove');
    if (!person) return;
    this.dates.remove(person);
    this.owed.touch(path);
  }

  private putIn(path: string, entry: NoteEntry): void {
    this.entries.set(path, entry);
    this.problemsByPath.set(path, entry);
    if (entry.introduction) this.introduced.set(path, entry.introduction);
    if (entry.words) this.wordsByPath.set(path, entry.words);
    this.changeContact(entry.contact, 'add');
    if (!entry.person) return;
    this.dates.add(entry.person);
    this.owed.touch(path);
  }

  private changeContact(contact: Contact | null, how: 'add' | 'remove'): void {
    if (!contact) return;
    this.contacts[how](contact);
    for (const target of contact.targets) this.owed.touch(target);
  }
}
