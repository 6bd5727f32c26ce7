import { suggestionsFor } from '../../core/suggestions/suggestions';
import type { PeopleIndex } from '../../core/people/people-index';
import type { Person } from '../../core/people/person';
import type { Suggestion } from '../../core/suggestions/reasons';
import { introductionWords, sentencesAmong } from '../../words/suggestions/reason-words';

const EVERY = { limit: Number.POSITIVE_INFINITY, perPerson: Number.POSITIVE_INFINITY };

/** The suggested pairs among some people, the best first. */
function pairsAmong(index: PeopleIndex, people: readonly Person[]): Suggestion[] {
  const paths = new Set(people.map(({ path }) => path));
  return people
    .flatMap((person) =>
      suggestionsFor(index, person, EVERY).filter(
        ({ people: [a, b] }) => a.path === person.path && paths.has(b.path),
      ),
    )
    .sort((x, y) => y.score - x.score);
}

/** Why some people should meet, by those of their pairs that are suggested: the best first. */
function reasonOf(
  people: readonly Person[],
  pairs: readonly Pick<Suggestion, 'people' | 'reasons'>[],
): string {
  const [only] = pairs;
  if (people.length > 2) return sentencesAmong(people, pairs).join(' ');
  return only ? introductionWords(only.people, only.reasons) : '';
}

/** Why people should meet, as the list of suggestions says it; empty where it has no reason. */
export function reasonToMeet(index: PeopleIndex, people: readonly Person[]): string {
  return reasonOf(people, pairsAmong(index, people));
}
