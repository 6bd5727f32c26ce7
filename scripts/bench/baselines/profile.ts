import type { PeopleIndex } from '../../../src/core/people/people-index';
import type { Person } from '../../../src/core/people/person';
import { termsOf } from '../../../src/core/suggestions/terms';

/** A person as docs/introductions.md speaks of one. */
export interface Profile {
  readonly number: number;
  readonly path: string;
  readonly isEligible: boolean;
  readonly offers: ReadonlySet<string>;
  readonly seeks: ReadonlySet<string>;
  readonly interests: ReadonlySet<string>;
  readonly place: ReadonlySet<string>;
  readonly field: ReadonlySet<string>;
  readonly organizations: ReadonlySet<string>;
  /** Acquaintances by `knows`, `met-through` and being in one note: those that are ties. */
  readonly ties: Set<number>;
  /** Acquaintances by an introduction note. */
  readonly introduced: Set<number>;
}

function organizationsOf(person: Person): Set<string> {
  const folded = person.organization.map((name) =>
    name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim().replace(/\s+/g, ' '),
  );
  return new Set(folded.filter((name) => name !== ''));
}

function termsOfAll(phrases: readonly string[]): Set<string> {
  return new Set(phrases.flatMap(termsOf));
}

function profileOf(person: Person, number: number): Profile {
  return {
    number,
    path: person.path,
    isEligible: person.status !== 'closed' && !person.noIntroductions,
    offers: termsOfAll(person.offers),
    seeks: termsOfAll(person.seeks),
    interests: termsOfAll([...person.interests, ...person.tags]),
    place: termsOfAll(person.place),
    field: termsOfAll(person.field),
    organizations: organizationsOf(person),
    ties: new Set(),
    introduced: new Set(),
  };
}

/** All people of an index, in path order, each knowing whom they know. */
export function profilesOf(index: PeopleIndex): Profile[] {
  const people = [...index.people()].sort((a, b) => (a.path < b.path ? -1 : 1));
  const profiles = people.map(profileOf);
  const byPath = new Map(profiles.map((profile) => [profile.path, profile]));
  const connect = (kind: 'ties' | 'introduced', paths: readonly (string | null)[]): void => {
    const members = paths.flatMap((path) => byPath.get(path ?? '') ?? []);
    for (const a of members) for (const b of members) if (a !== b) a[kind].add(b.number);
  };
  for (const { path, knows, metThrough } of people) {
    for (const { target } of knows) connect('ties', [path, target]);
    connect('ties', [path, metThrough?.target ?? null]);
  }
  for (const together of index.coMentions()) connect('ties', together);
  for (const { people: paths } of index.introductions()) connect('introduced', paths);
  return profiles;
}
