import { basename, folderOf } from '../notes/note-facts';
import { copyName } from '../people/copy-name';
import { personalKeys } from '../people/personal-keys';
import type { Person } from '../people/person';

/** What tells that two notes are about one person. */
interface Identity {
  readonly keys: readonly string[];
  readonly name: string;
  /** The name without what a program appended to it. */
  readonly stem: string;
  readonly by: 'sync' | 'number' | null;
  /** Where the note without the appended lies, if there is one. */
  readonly originalPath: string;
  /** Paths of people who are known to be somebody else. */
  readonly others: readonly string[];
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function identityOf(person: Person): Identity {
  const name = basename(person.path);
  const copy = copyName(name);
  const stem = copy?.stem ?? name;
  const folder = folderOf(person.path);
  return {
    keys: personalKeys(person),
    name: fold(name),
    stem: fold(stem),
    by: copy?.by ?? null,
    originalPath: `${folder === '' ? '' : `${folder}/`}${stem}.md`,
    others: person.notSameAs.flatMap(({ target }) => target ?? []),
  };
}

function sameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, at) => item === b[at]);
}

/** Whether the two versions of one note may differ in who it is about. */
function hasOtherIdentity(before: Person, after: Person): boolean {
  const targets = ({ notSameAs }: Person) => notSameAs.map(({ target }) => target);
  return !(
    before.uid === after.uid &&
    sameList(before.email, after.email) &&
    sameList(before.url, after.url) &&
    sameList(targets(before), targets(after))
  );
}

/** The highest number looked for that a program may have appended. */
const MAX_NUMBER = 99;

/** Paths of the notes that a program may have named after a note. */
function* numberedPaths(path: string): Generator<string> {
  const stem = path.replace(/\.md$/i, '');
  for (let number = 1; number <= MAX_NUMBER; number++) {
    yield `${stem} ${String(number)}.md`;
    yield `${stem} (${String(number)}).md`;
  }
}

interface Numbers {
  person(number: number): Person | null;
  pathOf(number: number): string;
  find(path: string): number | null;
}

/**
 * Whether two notes are about one person (docs/introductions.md). Worked out for those few only who are about
 * to be suggested, and remembered for as long as their notes say the same.
 */
export class OnePerson {
  private readonly known = new Map<Person, Identity>();

  constructor(private readonly people: Numbers) {}

  are(a: number, b: number): boolean {
    const [one, other] = [this.identity(a), this.identity(b)];
    if (one === null || other === null || this.areSaidNot(a, b)) return false;
    return one.keys.some((key) => other.keys.includes(key)) || this.isNamedAlike(one, other);
  }

  /**
   * Takes in what a person was and is, and records people any of whose pairs may now be about one
   * person.
   */
  exchange(
    number: number,
    [before, after]: readonly [Person | null, Person | null],
    moved: Set<number>,
  ): void {
    if (before) this.known.delete(before);
    if (before && after) {
      if (hasOtherIdentity(before, after)) moved.add(number);
    } else if (before || after) {
      this.moveNumbered(number, moved);
    }
  }

  private areSaidNot(a: number, b: number): boolean {
    const [one, other] = [this.people.pathOf(a), this.people.pathOf(b)];
    const says = (number: number, path: string): boolean =>
      this.identity(number)?.others.includes(path) === true;
    return says(a, other) || says(b, one);
  }

  /** Those whose names differ from a note's by a number are copies of it, or no more. */
  private moveNumbered(number: number, moved: Set<number>): void {
    for (const path of numberedPaths(this.people.pathOf(number))) {
      const numbered = this.people.find(path);
      if (numbered !== null) moved.add(numbered);
    }
  }

  /** Numbers alone tell nothing (`Guest 1`, `Guest 2`) unless there is one without. */
  private isNamedAlike(a: Identity, b: Identity): boolean {
    if (a.stem !== b.stem || a.name === b.name) return false;
    const isNumbered = a.by === 'number' && b.by === 'number';
    return !isNumbered || this.isPersonAt(a.originalPath) || this.isPersonAt(b.originalPath);
  }

  private isPersonAt(path: string): boolean {
    const number = this.people.find(path);
    return number !== null && this.people.person(number) !== null;
  }

  private identity(number: number): Identity | null {
    const person = this.people.person(number);
    const known = person && this.known.get(person);
    if (person === null || known) return known ?? null;
    const identity = identityOf(person);
    this.known.set(person, identity);
    return identity;
  }
}
