import type { SuggestionEngine } from '../../core/suggestions/suggestion-engine';
import type { Suggestion } from '../../core/suggestions/reasons';
import { DEFAULT_LIMITS, type ListLimits } from '../../core/suggestions/candidates';
import { engineOf, knownSuggestions, suggestionsFor } from '../../core/suggestions/suggestions';
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

const waiting = new WeakMap<SuggestionEngine, Waiting>();

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
  engine: SuggestionEngine,
  { what, limits }: { readonly what: keyof Waiting; readonly limits: ListLimits },
  whenReady: () => void,
): void {
  const told = waiting.get(engine);
  if (told) {
    told[what].add(whenReady);
    return;
  }
  const work = [engine.refresh(limits), engine.prepare()] as const;
  const end = performance.now() + AT_ONCE;
  if (!engine.isReady && work.every((part) => begin(part, end))) return;
  const waiters: Waiting = { list: new Set(), person: new Set() };
  waiters[what].add(whenReady);
  waiting.set(engine, waiters);
  void goOn(work, waiters).then(() => {
    waiting.delete(engine);
    for (const tell of [...waiters.list, ...waiters.person]) tell();
  });
}

/**
 * Suggested introductions, as `suggestionsFor` has them, without making anybody wait.
 * @param whenReady called once there are others to show, or more
 * @returns null while they are worked out for the first time
 */
export function backgroundSuggestions(
  index: PeopleIndex,
  { person, limits = DEFAULT_LIMITS }: { person: Person | null; limits?: ListLimits },
  whenReady: () => void,
): readonly Suggestion[] | null {
  const engine = engineOf(index);
  const asked = person
    ? ({ what: 'person', limits: DEFAULT_LIMITS } as const)
    : ({ what: 'list', limits } as const);
  const isAllThere = person ? engine.isPrepared : engine.isComplete(limits);
  if (engine.isStale || !isAllThere) prepare(engine, asked, whenReady);
  if (person) return engine.isPrepared ? suggestionsFor(index, person, limits) : null;
  return engine.isReady ? knownSuggestions(index, limits) : null;
}

/** The same, once they are worked out. */
export function suggestionsOnceReady(
  index: PeopleIndex,
  wanted: { readonly person: Person | null; readonly limits?: ListLimits },
): Promise<readonly Suggestion[]> {
  return new Promise((resolve) => {
    const look = (): void => {
      const found = backgroundSuggestions(index, wanted, look);
      if (found !== null) resolve(found);
    };
    look();
  });
}
