import type { Day } from '../day';
import { followUpOf, type FollowUp } from '../follow-up';
import { lastContactOf } from '../last-contact';
import type { NoteFacts } from '../note-facts';
import type { Person } from '../person/person';
import { propertyTable } from '../person/properties';
import type { Problem } from '../problem';
import type { Settings } from '../settings';
import { isEqual } from '../equal';
import type { Introduction } from './introduction-note';
import { readNote, type NoteEntry } from './read-note';

/** What happened to a note; a rename carries the facts under the new path. */
export type NoteChange =
  | { readonly kind: 'set'; readonly facts: NoteFacts }
  | { readonly kind: 'removed'; readonly path: string }
  | { readonly kind: 'renamed'; readonly from: string; readonly facts: NoteFacts };

/** Called once a batch, with the paths whose notes now say something else. */
export type IndexListener = (changed: ReadonlySet<string>) => void;

/**
 * Everything the notes say about people, by path, kept up to date note by note. It stores facts:
 * nothing in it depends on today, so nothing in it grows stale at midnight.
 */
export class PeopleIndex {
  private readonly entries = new Map<string, NoteEntry>();
  /** Per linked note, the dated notes that link to it. */
  private readonly contacts = new Map<string, Map<string, Day>>();
  private readonly listeners = new Set<IndexListener>();
  private readonly table;
  private isReading = true;

  constructor(readonly settings: Settings) {
    this.table = propertyTable(settings.propertyNames);
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
    if (changed.size > 0) this.tell(changed);
  }

  /** @returns how to stop listening */
  subscribe(listener: IndexListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  person(path: string): Person | null {
    return this.entries.get(path)?.person ?? null;
  }

  *people(): Generator<Person> {
    for (const { person } of this.entries.values()) if (person) yield person;
  }

  *introductions(): Generator<Introduction> {
    for (const { introduction } of this.entries.values()) if (introduction) yield introduction;
  }

  /** For every note that names several people: the notes it names, persons or not. */
  *gatherings(): Generator<readonly string[]> {
    for (const { together } of this.entries.values()) if (together.length > 0) yield together;
  }

  /** All problems, by path. */
  problems(): Problem[] {
    const found = [...this.entries.values()].flatMap(({ problems }) => problems);
    return found.sort((a, b) => (a.path === b.path ? 0 : a.path < b.path ? -1 : 1));
  }

  /** The latest contact with a person up to today; null where there was none. */
  lastContact(person: Person, today: Day): Day | null {
    return lastContactOf(person, this.contacts.get(person.path)?.values() ?? [], today);
  }

  /** What is owed to each person on a day, in no order; those to whom nothing is are left out. */
  followUps(today: Day): FollowUp[] {
    const on = { today, window: this.settings.followUpWindow };
    const found: FollowUp[] = [];
    for (const person of this.people()) {
      const followUp = followUpOf(person, this.lastContact(person, today), on);
      if (followUp) found.push(followUp);
    }
    return found;
  }

  private apply(change: NoteChange, changed: Set<string>): void {
    switch (change.kind) {
      case 'set':
        return this.put(
          change.facts.path,
          readNote(change.facts, this.settings, this.table),
          changed,
        );
      case 'removed':
        return this.put(change.path, null, changed);
      case 'renamed':
        this.put(change.from, null, changed);
        return this.put(
          change.facts.path,
          readNote(change.facts, this.settings, this.table),
          changed,
        );
    }
  }

  private put(path: string, entry: NoteEntry | null, changed: Set<string>): void {
    const before = this.entries.get(path) ?? null;
    if (isEqual(before, entry)) return;
    this.forgetContacts(path, before);
    if (entry) this.entries.set(path, entry);
    else this.entries.delete(path);
    this.rememberContacts(path, entry);
    changed.add(path);
  }

  private forgetContacts(path: string, entry: NoteEntry | null): void {
    for (const target of entry?.contact?.targets ?? []) {
      const days = this.contacts.get(target);
      days?.delete(path);
      if (days?.size === 0) this.contacts.delete(target);
    }
  }

  private rememberContacts(path: string, entry: NoteEntry | null): void {
    if (!entry?.contact) return;
    for (const target of entry.contact.targets) {
      const days = this.contacts.get(target) ?? new Map<string, Day>();
      this.contacts.set(target, days.set(path, entry.contact.day));
    }
  }

  private tell(changed: ReadonlySet<string>): void {
    for (const listener of [...this.listeners]) listener(changed);
  }
}
