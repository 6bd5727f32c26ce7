import type { Day } from '../days/day';
import type { PeopleIndex } from '../people/people-index';
import type { IntroductionState } from './stage';
import { ledgerOn } from './stage-ledger';

/**
 * The state of the introduction whose note, or a copy of it, has this path; null if it is not an
 * introduction.
 */
export function stateOfNote(
  index: PeopleIndex,
  path: string,
  today: Day,
): IntroductionState | null {
  const isIts = ({ introduction }: IntroductionState): boolean =>
    introduction.primary.path === path || introduction.copies.includes(path);
  return ledgerOn(index, today).find(isIts) ?? null;
}
