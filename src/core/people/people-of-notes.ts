import { isEqual } from '../text/equal';
import { whoIsIn, type WhoIs } from './participants';
import type { Person } from './person';
import { NameBook } from './name-book';
import type { NamedPeople, NoteEntry } from './read-note';

/** A note that names people otherwise than by a link. */
interface NamingNote {
  /** What the note says by itself. */
  readonly own: NoteEntry;
  /** The names that were looked up to find the people it means. */
  readonly asked: ReadonlySet<string>;
}

function isCalledTheSame(before: Person, after: Person): boolean {
  return (
    before.path === after.path &&
    before.name === after.name &&
    isEqual(before.aliases, after.aliases) &&
    isEqual(before.email, after.email)
  );
}

function joined(some: readonly string[], more: readonly string[]): readonly string[] {
  return [...new Set([...some, ...more])].sort();
}

/** A note's entry, including the people it names. */
function withNamed(
  path: string,
  said: NoteEntry,
  { day, links, texts, tags, mentions, who }: NamedPeople & { readonly who: WhoIs },
): NoteEntry {
  const tagged = (some: readonly string[]): string[] =>
    some.flatMap((tag) => who.tagged(tag) ?? []);
  const named = texts.flatMap((text) => whoIsIn(text, who));
  const together = joined(links, [...named, ...tagged(tags)]);
  const targets = joined(said.contact?.targets ?? [], [...together, ...tagged(mentions)]);
  return {
    ...said,
    contact: day !== null && targets.length > 0 ? { path, day, targets } : said.contact,
    coMentions: together.length > 1 ? together : said.coMentions,
  };
}

/**
 * Resolves people whom notes name by name, address or tag: that depends on who else exists. It
 * knows which notes to read again when a person is added, removed or renamed; in a vault without
 * such notes it stores nothing.
 */
export class Participants {
  private readonly notes = new Map<string, NamingNote>();
  /** By key, the notes for which it was asked. */
  private readonly askedBy = new Map<string, Set<string>>();
  /** Made with the first note that needs it. */
  private book: NameBook | null = null;
  private stale = new Set<string>();

  constructor(private readonly people: () => Iterable<Person>) {}

  /** What a note says: its own facts, including the people it names. */
  read(path: string, said: NoteEntry | null): NoteEntry | null {
    this.forget(path);
    if (said?.named == null) return said;
    const asked = new Set<string>();
    const who = this.currentBook().asking((key) => asked.add(key));
    const entry = withNamed(path, said, { ...said.named, who });
    this.notes.set(path, { own: said, asked });
    for (const key of asked) this.watch(key, path);
    return entry;
  }

  /** Takes in that a note says no more. */
  forget(path: string): void {
    if (!this.notes.has(path)) return;
    for (const key of this.notes.get(path)?.asked ?? []) this.unwatch(key, path);
    this.notes.delete(path);
  }

  /** Takes in who a note's person was and is. */
  exchange(before: Person | null, after: Person | null): void {
    const { book } = this;
    if (book === null || (before && after && isCalledTheSame(before, after))) return;
    if (before) book.remove(before);
    if (after) book.add(after);
    for (const person of [before, after]) if (person) this.outdate(person);
  }

  /** Notes that may mean others since the last time, with what they say by themselves. */
  takeStale(): (readonly [path: string, said: NoteEntry])[] {
    if (this.stale.size === 0) return [];
    const { stale } = this;
    this.stale = new Set();
    return [...stale].flatMap((path) => {
      const note = this.notes.get(path);
      return note ? [[path, note.own] as const] : [];
    });
  }

  /** Notes that asked for one of a person's names may mean somebody else now. */
  private outdate(person: Person): void {
    for (const key of NameBook.keysOf(person))
      for (const path of this.askedBy.get(key) ?? []) this.stale.add(path);
  }

  private currentBook(): NameBook {
    if (this.book) return this.book;
    this.book = new NameBook();
    for (const person of this.people()) this.book.add(person);
    return this.book;
  }

  private watch(key: string, path: string): void {
    const notes = this.askedBy.get(key);
    if (notes) notes.add(path);
    else this.askedBy.set(key, new Set([path]));
  }

  private unwatch(key: string, path: string): void {
    const notes = this.askedBy.get(key);
    notes?.delete(path);
    if (notes?.size === 0) this.askedBy.delete(key);
  }
}
