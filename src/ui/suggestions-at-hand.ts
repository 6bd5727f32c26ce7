import type { Introductions } from '../core/introductions/introductions';
import type { Suggestion } from '../core/introductions/reasons';
import type { ListLimits } from '../core/introductions/suggest';
import { introductionsOf, suggestionsFor } from '../core/introductions/suggestions';
import { withPauses, type PausingWork } from '../core/pausing-work';
import type { PeopleIndex } from '../core/people-index/people-index';
import type { Person } from '../core/person/person';
import { turns } from './turns';

/** Milliseconds for which the first list is worked out before the app has its turn. */
const AT_ONCE = 12;

/** Who wants to know when introductions that are being worked out are there. */
const waiting = new WeakMap<Introductions, Set<() => void>>();

/** Works as long as one does not notice. @returns whether it is done */
function begin(work: PausingWork<unknown>): boolean {
  const end = performance.now() + AT_ONCE;
  while (performance.now() < end) if (work.next().done === true) return true;
  return false;
}

async function goOn(introductions: Introductions, work: PausingWork<unknown>): Promise<void> {
  await withPauses(
    work,
    turns(() => false),
  );
  const told = waiting.get(introductions) ?? [];
  waiting.delete(introductions);
  for (const tell of told) tell();
}

function prepare(introductions: Introductions, whenReady: () => void): void {
  const told = waiting.get(introductions);
  if (told) {
    told.add(whenReady);
    return;
  }
  const work = introductions.refresh();
  if (!introductions.isReady && begin(work)) return;
  waiting.set(introductions, new Set([whenReady]));
  void goOn(introductions, work);
}

/**
 * Suggested introductions, as `suggestionsFor` has them, without making anybody wait.
 * @param whenReady called once there are others to show
 * @returns null while they are worked out for the first time
 */
export function suggestionsAtHand(
  index: PeopleIndex,
  asked: { readonly person: Person | null; readonly limits?: ListLimits },
  whenReady: () => void,
): readonly Suggestion[] | null {
  const introductions = introductionsOf(index);
  if (introductions.isStale) prepare(introductions, whenReady);
  return introductions.isReady ? suggestionsFor(index, asked.person, asked.limits) : null;
}
