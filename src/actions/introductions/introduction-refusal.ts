import { introductionsOf } from '../../core/suggestions/suggestions';
import type { PeopleIndex } from '../../core/people/people-index';
import type { Person } from '../../core/people/person';
import { NOT_INTRODUCED } from '../../words/introductions/introduction-steps';

/**
 * Why two people are not to be introduced to each other (docs/introductions.md), in words; null: they can be.
 * Of two who have a note of an introduction it says that they know each other: look for that first.
 */
export function introductionRefusal(
  index: PeopleIndex,
  people: readonly [Person, Person],
): string | null {
  for (const { name, noIntroductions, status } of people) {
    if (noIntroductions) return NOT_INTRODUCED.wantsNone(name);
    if (status === 'closed') return NOT_INTRODUCED.closed(name);
  }
  const { network } = introductionsOf(index);
  const [a, b] = people.map(({ path }) => network.find(path) ?? -1);
  const areAcquainted = a !== undefined && b !== undefined && network.areAcquainted(a, b);
  return areAcquainted ? NOT_INTRODUCED.acquainted : null;
}
