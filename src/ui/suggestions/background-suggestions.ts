import type { SuggestionEngine } from '../../core/suggestions/suggestion-engine';
import type { Suggestion } from '../../core/suggestions/reasons';
import { DEFAULT_LIMITS, type ListLimits } from '../../core/suggestions/candidates';
import { engineOf, knownSuggestions, suggestionsFor } from '../../core/suggestions/suggestions';
import { withPauses, type PausingWork, type Wait } from '../../core/collections/pausing-work';
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

type Parts = readonly [listing: PausingWork<unknown>, preparing: PausingWork<unknown>];

/** How far work came before anybody noticed: to its end, or to what it has to wait for, if anything. */
type Begun = 'done' | { readonly wait: Wait | undefined };

const NOT_DONE: Begun = { wait: undefined };

function begin(work: Parts): Begun {
  const end = performance.now() + AT_ONCE;
  for (const part of work) {
    for (;;) {
      if (performance.now() >= end) return NOT_DONE;
      const step = part.next();
      if (step.done === true) break;
      if (step.value) return { wait: step.value };
    }
  }
  return 'done';
}

/** Works on, and tells of the list as soon as it is there. */
async function goOn(
  [listing, preparing]: Parts,
  wait: Wait | undefined,
  told: Waiting,
): Promise<void> {
  const pause = frameBudget(() => false);
  await wait?.();
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
  const begun = engine.isReady ? NOT_DONE : begin(work);
  if (begun === 'done') return;
  const waiters: Waiting = { list: new Set(), person: new Set() };
  waiters[what].add(whenReady);
  waiting.set(engine, waiters);
  void goOn(work, begun.wait, waiters).then(() => {
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
