import type { LikelyDuplicate } from '../cards/matching/likely-duplicates';
import { withPauses, type Pause } from '../core/pausing-work';
import type { PeopleIndex } from '../core/people-index/people-index';
import type { Person } from '../core/person/person';

/** Two notes that may be about one person, and why. */
export type Duplicate = LikelyDuplicate<Person>;

function byPath(a: Person, b: Person): number {
  return a.path < b.path ? -1 : 1;
}

/**
 * Notes that may be about one person, the likeliest first; null where it was called off. What
 * matches names and numbers is large, and is evaluated when it is needed for the first time.
 */
export async function findDuplicates(
  index: PeopleIndex,
  pause: Pause,
): Promise<readonly Duplicate[] | null> {
  const [{ phoneKeyFor }, { searchDuplicates }] = await Promise.all([
    import('../cards/phone-key'),
    import('../cards/matching/likely-duplicates'),
  ]);
  const phoneKey = phoneKeyFor(index.settings.phoneCountry || null);
  const people = [...index.people()].sort(byPath);
  return withPauses(searchDuplicates(people, { phoneKey }), pause);
}
