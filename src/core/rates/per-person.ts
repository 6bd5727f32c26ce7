import type { PeopleIndex } from '../people/people-index';
import { takingPart } from '../people/introduction-note';
import type { Person } from '../people/person';
import { eachIntroduction, isMade } from './introduction-rates';

/** Introductions that a person gave and received. */
export interface GiveAndTake {
  readonly person: Person;
  /** People met through them (`met-through`). */
  readonly given: number;
  /** Introductions made in which they are one of those who were put in touch. */
  readonly received: number;
}

/** Who gave and received introductions, those who did most first; all others are left out. */
export function givenAndReceived(index: PeopleIndex): GiveAndTake[] {
  const [given, received] = [new Map<string, number>(), new Map<string, number>()];
  const count = (counts: Map<string, number>, path: string): void => {
    counts.set(path, (counts.get(path) ?? 0) + 1);
  };
  for (const { metThrough } of index.people())
    if (metThrough?.target != null) count(given, metThrough.target);
  for (const introduction of eachIntroduction(index))
    if (isMade(introduction)) for (const path of takingPart(introduction)) count(received, path);
  const all = [...new Set([...given.keys(), ...received.keys()])].sort().flatMap((path) => {
    const person = index.person(path);
    if (person === null) return [];
    return [{ person, given: given.get(path) ?? 0, received: received.get(path) ?? 0 }];
  });
  return all.sort((a, b) => b.given + b.received - a.given - a.received);
}
