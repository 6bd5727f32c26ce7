import { foldMarks } from '../text/fold-text';
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

function isAtPath({ path }: Person, wanted: string): boolean {
  return fold(path) === wanted || fold(path) === `${wanted}.md`;
}

function namesOf(person: Person): string[] {
  return [person.name, basename(person.path), ...person.aliases];
}

// The order in which a name is understood: what one step finds, the next cannot make ambiguous.
const STEPS: readonly ((person: Person, wanted: string) => boolean)[] = [
  (person, wanted) => isAtPath(person, fold(wanted).replace(/^\/+/, '')),
  (person, wanted) => [person.name, basename(person.path)].map(fold).includes(fold(wanted)),
  (person, wanted) => person.aliases.map(fold).includes(fold(wanted)),
  (person, wanted) => namesOf(person).map(foldMarks).includes(foldMarks(wanted)),
];

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
  return people.filter(shares).slice(0, MAX_SIMILAR);
}

/**
 * The person whom a path, name or alias means, without regard to case and, if nobody else is
 * meant, to accents. Several of one name are all returned, for the user to choose by path.
 */
export function findPerson(index: PeopleIndex, wanted: string): Found {
  const people = [...index.people()].sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const step of STEPS) {
    const [person, ...others] = people.filter((candidate) => step(candidate, wanted));
    if (person && others.length === 0) return { kind: 'found', person };
    if (person) return { kind: 'ambiguous', people: [person, ...others] };
  }
  return { kind: 'unknown', similar: similar(people, wanted) };
}
