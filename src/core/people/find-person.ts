import { foldMarks, withoutDigraphs } from '../text/fold-text';
import { basename } from '../notes/note-facts';
import type { Person } from './person';
import type { PeopleIndex } from './people-index';

/** Whom a name means. */
export type Found =
  | { readonly kind: 'found'; readonly person: Person }
  | { readonly kind: 'unknown'; readonly similar: readonly Person[] }
  | { readonly kind: 'ambiguous'; readonly people: readonly Person[] };

const MAX_SIMILAR = 5;

function fold(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}

function namesOf(person: Person): string[] {
  return [person.name, basename(person.path), ...person.aliases];
}

type IsMeant = (person: Person) => boolean;

// The order in which a name is understood: what one step finds, the next cannot make ambiguous. The
// name is folded once, not once per person.
const STEPS: readonly ((wanted: string) => IsMeant)[] = [
  (wanted) => {
    const path = fold(wanted).replace(/^\/+/, '');
    const file = `${path}.md`;
    return (person) => [path, file].includes(fold(person.path));
  },
  (wanted) => {
    const name = fold(wanted);
    return (person) => fold(person.name) === name || fold(basename(person.path)) === name;
  },
  (wanted) => {
    const name = fold(wanted);
    return ({ aliases }) => aliases.some((alias) => fold(alias) === name);
  },
  (wanted) => {
    const name = foldMarks(wanted);
    return (person) => namesOf(person).some((known) => foldMarks(known) === name);
  },
  (wanted) => {
    const name = withoutDigraphs(foldMarks(wanted));
    return (person) => namesOf(person).some((known) => withoutDigraphs(foldMarks(known)) === name);
  },
];

function byPath(people: readonly Person[]): Person[] {
  return [...people].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function similar(people: readonly Person[], wanted: string): Person[] {
  const words = foldMarks(wanted)
    .split(/\s+/)
    .filter((word) => word.length > 1);
  const shares = (person: Person): boolean =>
    namesOf(person).some((name) =>
      foldMarks(name)
        .split(/\s+/)
        .some((word) => words.includes(word)),
    );
  return byPath(people.filter(shares)).slice(0, MAX_SIMILAR);
}

/**
 * The person meant by a path, name or alias, ignoring case and, if nobody else matches, accents and
 * umlauts that are written as two letters. If several have the name, all are returned for the user to
 * choose by path.
 */
export function findPerson(index: PeopleIndex, wanted: string): Found {
  const people = [...index.people()];
  for (const step of STEPS) {
    const [person, ...others] = byPath(people.filter(step(wanted)));
    if (person && others.length === 0) return { kind: 'found', person };
    if (person) return { kind: 'ambiguous', people: [person, ...others] };
  }
  return { kind: 'unknown', similar: similar(people, wanted) };
}
