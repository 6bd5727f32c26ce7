import type { PeopleIndex } from '../people-index/people-index';
import type { Person } from '../person/person';
import { networkOf } from './network';
import { postingsOf } from './postings';
import { explain, type Suggestion } from './reasons';
import {
  DEFAULT_LIMIT,
  DEFAULT_PER_PERSON,
  suggestFor,
  suggestIntroductions,
  type ListLimits,
} from './suggest';

/**
 * The introductions to suggest, with their reasons: the best pairs of all, or those of one person,
 * to whom the cap per person does not apply.
 */
export function suggestionsFor(
  index: PeopleIndex,
  person: Person | null,
  limits: ListLimits = { limit: DEFAULT_LIMIT, perPerson: DEFAULT_PER_PERSON },
): Suggestion[] {
  const network = networkOf(index);
  const postings = postingsOf(network);
  const number = network.nodes.findIndex((node) => node.person.path === person?.path);
  const candidates =
    person === null
      ? suggestIntroductions(network, postings, limits)
      : suggestFor(network, postings, number, limits.limit);
  return candidates.flatMap((candidate) => explain(network, postings, candidate) ?? []);
}
