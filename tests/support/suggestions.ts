import type { Suggestion } from '../../src/core/suggestions/reasons';
import { suggestionsFor } from '../../src/core/suggestions/suggestions';
import type { PeopleIndex } from '../../src/core/people/people-index';

/** The engine's list, with reasons. */
export function suggestionsOf(index: PeopleIndex, limit = 20, perPerson = 3): Suggestion[] {
  return suggestionsFor(index, null, { limit, perPerson });
}
