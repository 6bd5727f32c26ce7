import { suggestionsAmong } from '../../core/suggestions/suggestions';
import type { PeopleIndex } from '../../core/people/people-index';
import type { Person } from '../../core/people/person';
import type { Suggestion } from '../../core/suggestions/reasons';
import { introductionWords, sentencesAmong } from '../../words/suggestions/reason-words';

/** Why some people should meet, by those of their pairs that are suggested: the best first. */
export function reasonOf(
  people: readonly Person[],
  pairs: readonly Pick<Suggestion, 'people' | 'reasons'>[],
): string {
  const [only] = pairs;
  if (people.length > 2) return sentencesAmong(people, pairs, 'en').join(' ');
  return only ? introductionWords(only.people, only.reasons) : '';
}

/** Why people should meet, as the list of suggestions says it; empty if there is no reason. */
export function reasonToMeet(index: PeopleIndex, people: readonly Person[]): string {
  return reasonOf(people, suggestionsAmong(index, people));
}
