import type { Day } from '../days/day';
import type { PeopleIndex } from '../people/people-index';
import type { IntroductionState } from './stage';
import { ledgerOn } from './stage-ledger';

/** How the introduction stands whose note, or copy of it, has a path; null: it is none. */
export function stateOfNote(
  index: PeopleIndex,
  path: string,
  today: Day,
): IntroductionState | null {
  const isIts = ({ introduction }: IntroductionState): boolean =>
    introduction.primary.path === path || introduction.copies.includes(path);
  return ledgerOn(index, today).find(isIts) ?? null;
}
