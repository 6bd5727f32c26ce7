import type { LikelyDuplicate } from '../../cards/matching/likely-duplicates';
import { withPauses, type Pause } from '../../core/collections/pausing-work';
import type { PeopleIndex } from '../../core/people/people-index';
import type { Person } from '../../core/people/person';
import { areTwoPeople } from '../../core/people/two-people';

/** Two notes that may be about one person, and why. */
export type Duplicate = LikelyDuplicate<Person>;

function byPath(a: Person, b: Person): number {
  return a.path < b.path ? -1 : 1;
}

/**
 * Notes that may be about one person, the likeliest first, without pairs that a note says are two
 * people; null if cancelled. The code that matches names and numbers is large, and is loaded when
 * it is first needed.
 */
export async function findDuplicates(
  index: PeopleIndex,
  pause: Pause,
): Promise<readonly Duplicate[] | null> {
  const [{ phoneKeyFor }, { searchDuplicates }] = await Promise.all([
    import('../../cards/kit/phone-key'),
    import('../../cards/matching/likely-duplicates'),
  ]);
  const phoneKey = phoneKeyFor(index.settings.phoneCountry || null);
  const people = [...index.people()].sort(byPath);
  const found = await withPauses(searchDuplicates(people, { phoneKey }), pause);
  return found && found.filter(({ a, b }) => !areTwoPeople(a, b));
}
