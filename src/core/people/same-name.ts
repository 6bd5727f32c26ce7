import { foldMarks } from '../text/fold-text';
import { basename } from '../notes/note-facts';
import type { Person } from './person';

/** Finds who has a name, as name or alias, without regard to case and accents; quick to ask often. */
export function namesakes(people: Iterable<Person>): (name: string) => Person | null {
  const byName = new Map<string, Person>();
  for (const person of people) {
    for (const name of [person.name, basename(person.path), ...person.aliases]) {
      const folded = foldMarks(name);
      if (!byName.has(folded)) byName.set(folded, person);
    }
  }
  return (name) => byName.get(foldMarks(name)) ?? null;
}
