import { atOnce } from '../collections/pausing-work';
import type { PeopleIndex } from '../people/people-index';
import type { Person } from '../people/person';
import { readNetwork } from './read-network';
import { termTables } from './term-table';

/** Everybody known to know a person (docs/introductions.md), who is not suggested to them, in path order. */
export function acquaintancesOf(index: PeopleIndex, person: Person): Person[] {
  const network = atOnce(readNetwork(index, termTables()));
  const number = network.find(person.path);
  if (number === null) return [];
  const others = Array.from({ length: network.size }, (_, other) => other);
  return others
    .filter((other) => other !== number && network.areAcquainted(number, other))
    .flatMap((other) => network.person(other) ?? []);
}
