import { networkOf } from '../../src/core/introductions/network';
import { postingsOf } from '../../src/core/introductions/postings';
import { explain, type Suggestion } from '../../src/core/introductions/reasons';
import { suggestFor, suggestIntroductions } from '../../src/core/introductions/suggest';
import type { PeopleIndex } from '../../src/core/people-index/people-index';

/** The engine's list, with reasons. */
export function suggestionsOf(index: PeopleIndex, limit = 20, perPerson = 3): Suggestion[] {
  const network = networkOf(index);
  const candidates = suggestIntroductions(network, postingsOf(network), { limit, perPerson });
  return candidates.flatMap((candidate) => explain(network, candidate) ?? []);
}

/** The engine's list for one person. */
export function suggestionsFor(index: PeopleIndex, path: string, limit = 20): Suggestion[] {
  const network = networkOf(index);
  const number = network.nodes.findIndex(({ person }) => person.path === path);
  const candidates = suggestFor(network, postingsOf(network), number, limit);
  return candidates.flatMap((candidate) => explain(network, candidate) ?? []);
}
