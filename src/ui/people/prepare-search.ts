import { withPauses } from '../../core/collections/pausing-work';
import type { PeopleIndex } from '../../core/people/people-index';
import { peopleSearchOf, type PeopleSearch } from '../../core/people/people-search';
import { frameBudget } from '../kit/frame-budget';

/** Who wants to know when those who have changed have been read. */
const waiting = new WeakMap<PeopleSearch, Set<() => void>>();

/**
 * Whether people can be searched now; else their notes are read first, with pauses.
 * @param whenReady called then; the same function only once
 */
export function isSearchReady(index: PeopleIndex, whenReady: () => void): boolean {
  const search = peopleSearchOf(index);
  if (search.isAtHand) return true;
  const told = waiting.get(search);
  if (told) {
    told.add(whenReady);
    return false;
  }
  const waiters = new Set([whenReady]);
  waiting.set(search, waiters);
  void withPauses(
    search.catchUp(),
    frameBudget(() => false),
  ).then(() => {
    waiting.delete(search);
    for (const tell of waiters) tell();
  });
  return false;
}

/** Has people's notes read for a search that is about to be typed, once all notes are indexed. */
export function prepareSearch(index: PeopleIndex): void {
  if (index.state === 'ready') isSearchReady(index, () => undefined);
}
