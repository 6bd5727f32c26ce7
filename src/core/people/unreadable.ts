import type { NoteFault } from '../notes/fault';
import type { PeopleIndex } from './people-index';

/**
 * Why the properties of a person's note as a whole cannot be read; null if they can. If they
 * cannot, nothing can be said about what is due to that person.
 */
export function unreadableProperties(index: PeopleIndex, path: string): NoteFault | null {
  const entry = index.note(path);
  const whole = entry?.person ? entry.problems.find(({ property }) => property === null) : null;
  return whole?.fault ?? null;
}
