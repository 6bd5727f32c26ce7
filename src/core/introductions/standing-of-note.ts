import type { Day } from '../days/day';
import type { PeopleIndex } from '../people/people-index';
import type { Standing } from './stage';
import { ledgerOn } from './stage-ledger';

/** How the introduction stands whose note, or copy of it, has a path; null: it is none. */
export function standingOfNote(index: PeopleIndex, path: string, today: Day): Standing | null {
  const isIts = ({ one }: Standing): boolean => one.note.path === path || one.copies.includes(path);
  return ledgerOn(index, today).find(isIts) ?? null;
}
