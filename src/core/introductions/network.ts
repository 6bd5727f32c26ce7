import type { PeopleIndex } from '../people-index/people-index';
import type { Person } from '../person/person';
import { foldOrganization, termReader, type TermReader } from '../topics/terms';

/** A person as the engine sees one: terms as sets, in place of phrases. */
export interface Node {
  readonly person: Person;
  /** Whether suggestions may name the person; others still count for weights and ties. */
  readonly isEligible: boolean;
  readonly offers: readonly string[];
  readonly seeks: readonly string[];
  readonly interests: readonly string[];
  readonly place: readonly string[];
  readonly field: readonly string[];
  /** Names as they are compared; people of one are acquainted. */
  readonly organizations: ReadonlySet<string>;
}

/** People by number, in path order, with who knows whom. */
export interface Network {
  readonly nodes: readonly Node[];
  /** Ties that count for common acquaintances: `knows`, `met-through`, being in one note. */
  readonly ties: readonly ReadonlySet<number>[];
  /** People named together in an introduction note, whatever became of it. */
  readonly introduced: readonly ReadonlySet<number>[];
  /** The members of each organization. Kept as groups: a large one has too many pairs to list. */
  readonly organizations: ReadonlyMap<string, readonly number[]>;
}

type Pairs = Set<number>[];

function nodeOf(person: Person, termsOfAll: TermReader): Node {
  return {
    person,
    isEligible: person.status !== 'closed' && !person.noIntroductions,
    offers: termsOfAll(person.offers),
    seeks: termsOfAll(person.seeks),
    interests: termsOfAll([...person.interests, ...person.tags]),
    place: termsOfAll(person.place),
    field: termsOfAll(person.field),
    organizations: organizationsOf(person),
  };
}

function byPath(a: Person, b: Person): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

function join(pairs: Pairs, a: number | undefined, b: number | undefined): void {
  if (a === undefined || b === undefined || a === b) return;
  pairs[a]?.add(b);
  pairs[b]?.add(a);
}

function joinAll(pairs: Pairs, members: readonly (number | undefined)[]): void {
  members.forEach((a, at) => {
    for (const b of members.slice(at + 1)) join(pairs, a, b);
  });
}

function organizationsOf(person: Person): Set<string> {
  return new Set(person.organization.map(foldOrganization).filter((name) => name !== ''));
}

function membersByOrganization(nodes: readonly Node[]): Map<string, number[]> {
  const members = new Map<string, number[]>();
  nodes.forEach(({ organizations }, number) => {
    for (const name of organizations) {
      const known = members.get(name);
      if (known) known.push(number);
      else members.set(name, [number]);
    }
  });
  return members;
}

/** The network of all people in the index; it depends on no day. */
export function networkOf(index: PeopleIndex): Network {
  const people = [...index.people()].sort(byPath);
  const numbers = new Map(people.map(({ path }, number) => [path, number]));
  const numberOf = (path: string | null): number | undefined => numbers.get(path ?? '');
  const ties: Pairs = people.map(() => new Set());
  people.forEach((person, number) => {
    for (const { target } of person.knows) join(ties, number, numberOf(target));
    join(ties, number, numberOf(person.metThrough?.target ?? null));
  });
  for (const paths of index.gatherings()) joinAll(ties, paths.map(numberOf));
  const introduced: Pairs = people.map(() => new Set());
  for (const { people: paths } of index.introductions()) joinAll(introduced, paths.map(numberOf));
  const termsOfAll = termReader();
  const nodes = people.map((person) => nodeOf(person, termsOfAll));
  return { nodes, ties, introduced, organizations: membersByOrganization(nodes) };
}

/** Everybody known to know a person (DESIGN §5), who is therefore not suggested to them. */
export function acquaintancesOf(network: Network, number: number): Set<number> {
  const all = new Set([...(network.ties[number] ?? []), ...(network.introduced[number] ?? [])]);
  for (const name of network.nodes[number]?.organizations ?? []) {
    for (const member of network.organizations.get(name) ?? []) all.add(member);
  }
  all.delete(number);
  return all;
}
