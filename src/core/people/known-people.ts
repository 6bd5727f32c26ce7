import type { PeopleIndex } from './people-index';
import type { Person } from './person';

/** Somebody a person knows, by name. */
export interface KnownPerson {
  readonly name: string;
  /** Null if there is no note of them. */
  readonly path: string | null;
  /** What they are to the person, in the note's own word; null if it says no more. */
  readonly relation: string | null;
}

/**
 * Whom a person's note says they know. What is only related to it, such as a map of contents, is
 * nobody: a relation to a note counts where that is a person's.
 */
export function peopleKnownBy(
  index: Pick<PeopleIndex, 'person'>,
  { knows }: Pick<Person, 'knows'>,
): readonly KnownPerson[] {
  return knows.flatMap(({ text, target, relation = null }) => {
    const person = target === null ? null : index.person(target);
    if (relation !== null && target !== null && person === null) return [];
    return [{ name: person?.name ?? text, path: target, relation }];
  });
}
