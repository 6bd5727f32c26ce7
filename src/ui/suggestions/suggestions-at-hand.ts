import type { Introductions } from '../../core/suggestions/introductions';
import type { Suggestion } from '../../core/suggestions/reasons';
import { DEFAULT_LIMITS, type ListLimits } from '../../core/suggestions/per-person-cap';
import {
  introductionsOf,
  knownSuggestions,
  suggestionsFor,
} from '../../core/suggestions/suggestions';
import { withPauses, type PausingWork } from '../../core/collections/pausing-work';
import type { PeopleIndex } from '../../core/people/people-index';
import type { Person } from '../../core/people/person';
import { frameBudget } from '../kit/frame-budget';

/** Milliseconds for which the first list is worked out before the app has its turn. */
const AT_ONCE = 12;

/** Who wants to know when introductions that are being worked out are there. */
interface Waiting {
  list: Set<() => void>;
  /** One person's are there after the list. */
  readonly person: Set<() => void>;
}

const waiting = new WeakMap<Introductions, Waiting>();

/** Works as long as one does not notice. @returns whether it is done */
function begin(work: PausingWork<unknown>, end: number): boolean {
  while (performance.now() < end) if (work.next().done === true) return true;
  return false;
}

/** Works on, and tells of the list as soon as it is there. */
async function goOn(
  [listing, preparing]: readonly [PausingWork<unknown>, PausingWork<unknown>],
  told: Waiting,
): Promise<void> {
  const pause = frameBudget(() => false);
  await withPauses(listing, pause);
  const { list } = told;
  told.list = new Set();
  for (const tell of list) tell();
  await withPauses(preparing, pause);
}

function prepare(
  introductions: Introductions,
  { what, limits }: { readonly what: keyof Waiting; readonly limits: ListLimits },
  whenReady: () => void,
): void {
  const told = waiting.get(introductions);
  if (told) {
    told[what].add(whenReady);
    return;
  }
  const work = [introductions.refresh(limits), introductions.prepare()] as const;
  const end = performance.now() + AT_ONCE;
  if (!introductions.isReady && work.every((part) => begin(part, end))) return;
  const waiters: Waiting = { list: new Set(), person: new Set() };
  waiters[what].add(whenReady);
  waiting.set(introductions, waiters);
  void goOn(work, waiters).then(() => {
    waiting.delete(introductions);
    for (const tell of [...waiters.list, ...waiters.person]) tell();
  });
}

/**
 * Suggested introductions, as `suggestionsFor` has them, without making anybody wait.
 * @param whenReady called once there are others to show, or more
 * @returns null while they are worked out for the first time
 */
export function suggestionsAtHand(
  index: PeopleIndex,
  { person, limits = DEFAULT_LIMITS }: { person: Person | null; limits?: ListLimits },
  whenReady: () => void,
): readonly Suggestion[] | null {
  const introductions = introductionsOf(index);
  const asked = person
    ? ({ what: 'person', limits: DEFAULT_LIMITS } as const)
    : ({ what: 'list', limits } as const);
  const isAllThere = person ? introductions.isPrepared : introductions.isComplete(limits);
  if (introductions.isStale || !isAllThere) prepare(introductions, asked, whenReady);
  if (person) return introductions.isPrepared ? suggestionsFor(index, person, limits) : null;
  return introductions.isReady ? knownSuggestions(index, limits) : null;
}

/** The same, once they are worked out. */
export function suggestionsOnceReady(
  index: PeopleIndex,
  wanted: { readonly person: Person | null; readonly limits?: ListLimits },
): Promise<readonly Suggestion[]> {
  return new Promise((resolve) => {
    const look = (): void => {
      const found = suggestionsAtHand(index, wanted, look);
      if (found !== null) resolve(found);
    };
    look();
  });
}
