import { suggestionsFor } from '../../core/suggestions/suggestions';
import type { PeopleIndex } from '../../core/people/people-index';
import type { Person } from '../../core/people/person';
import { introductionWords } from '../../words/suggestions/reason-words';

const EVERY = { limit: Number.POSITIVE_INFINITY, perPerson: Number.POSITIVE_INFINITY };

/** Why two people should meet, as the list of suggestions says it; empty where it has no reason. */
export function reasonToMeet(index: PeopleIndex, a: Person, b: Person): string {
  const found = suggestionsFor(index, a, EVERY).find(({ people }) =>
    people.some(({ path }) => path === b.path),
  );
  return found ? introductionWords(found.people, found.reasons) : '';
}
