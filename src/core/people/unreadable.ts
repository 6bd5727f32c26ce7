import type { PeopleIndex } from './people-index';

/** Said where nobody has looked into the note's text. */
export const CANNOT_BE_READ = 'the properties cannot be read';

/**
 * Why the properties of a person's note as a whole cannot be read; null where they can. Nothing is
 * to be said then of what is due to that person.
 */
export function unreadableProperties(index: PeopleIndex, path: string): string | null {
  const entry = index.note(path);
  const whole = entry?.person ? entry.problems.find(({ property }) => property === null) : null;
  return whole?.problem ?? null;
}
