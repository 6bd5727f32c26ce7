import type { Suggestion } from '../../src/core/introductions/reasons';
import { suggestionsFor } from '../../src/core/introductions/suggestions';
import type { PeopleIndex } from '../../src/core/people-index/people-index';

/** The engine's list, with reasons. */
export function suggestionsOf(index: PeopleIndex, limit = 20, perPerson = 3): Suggestion[] {
  return suggestionsFor(index, null, { limit, perPerson });
}
