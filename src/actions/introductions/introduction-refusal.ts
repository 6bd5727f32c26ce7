import { engineOf } from '../../core/suggestions/suggestions';
import { MOST_INTRODUCED } from '../../core/people/introduction-note';
import type { PeopleIndex } from '../../core/people/people-index';
import type { Person } from '../../core/people/person';
import { NOT_INTRODUCED } from '../../words/introductions/introduction-steps';

type Pair = readonly [Person, Person];

/** Everybody with everybody after them. */
export function pairsOf(people: readonly Person[]): Pair[] {
  return people.flatMap((a, at) => people.slice(at + 1).map((b): Pair => [a, b]));
}

/** Why a person is not to be introduced to anybody; null if they can be. */
function personRefusal({ name, noIntroductions, status }: Person): string | null {
  if (noIntroductions) return NOT_INTRODUCED.wantsNone(name);
  return status === 'closed' ? NOT_INTRODUCED.closed(name) : null;
}

/**
 * Why people are not to be introduced to each other (docs/introductions.md), in words; null: they can be.
 * Of several some may know each other, but not all. Of people who have a note of an introduction it
 * says that they know each other: look for that first.
 */
export function introductionRefusal(index: PeopleIndex, people: readonly Person[]): string | null {
  if (new Set(people.map(({ path }) => path)).size < people.length) return NOT_INTRODUCED.onePerson;
  if (people.length < 2) return NOT_INTRODUCED.alone;
  if (people.length > MOST_INTRODUCED)
    return NOT_INTRODUCED.tooMany(people.length, MOST_INTRODUCED);
  for (const person of people) {
    const refusal = personRefusal(person);
    if (refusal !== null) return refusal;
  }
  const { corpus } = engineOf(index);
  const is = (how: (a: number, b: number) => boolean, [a, b]: Pair): boolean => {
    const [one, other] = [corpus.find(a.path), corpus.find(b.path)];
    return one !== null && other !== null && how(one, other);
  };
  const pairs = pairsOf(people);
  const twice = pairs.find((pair) => is((a, b) => corpus.onePerson.are(a, b), pair));
  if (twice) return NOT_INTRODUCED.twice(twice[0].name, twice[1].name);
  const areAcquainted = pairs.every((pair) => is((a, b) => corpus.areAcquainted(a, b), pair));
  return areAcquainted ? NOT_INTRODUCED.acquainted : null;
}
