import { withPauses } from '../../core/collections/pausing-work';
import type { PeopleIndex } from '../../core/people/people-index';
import { catchUpSearch, isSearchAtHand } from '../../core/people/people-list';
import { frameBudget } from '../kit/frame-budget';

/** Who wants to know when those who have changed have been read. */
const waiting = new WeakMap<PeopleIndex, Set<() => void>>();

/**
 * Whether people can be searched now; else their notes are read first, with pauses.
 * @param whenReady called then; the same function only once
 */
export function isSearchReady(index: PeopleIndex, whenReady: () => void): boolean {
  if (isSearchAtHand(index)) return true;
  const told = waiting.get(index);
  if (told) {
    told.add(whenReady);
    return false;
  }
  const waiters = new Set([whenReady]);
  waiting.set(index, waiters);
  void withPauses(
    catchUpSearch(index),
    frameBudget(() => false),
  ).then(() => {
    waiting.delete(index);
    for (const tell of waiters) tell();
  });
  return false;
}

/** Has people's notes read for a search that is about to be typed, once all notes are indexed. */
export function prepareSearch(index: PeopleIndex): void {
  if (index.state === 'ready') isSearchReady(index, () => undefined);
}
