import { addDays } from '../../src/core/day';
import { pendingFollowUps } from '../../src/core/follow-up';
import type { NoteFacts } from '../../src/core/note-facts';
import type { PeopleIndex } from '../../src/core/people-index/people-index';
import { bareWalk } from '../baselines/bare-walk';
import { dateSort } from '../baselines/date-sort';
import { race, STEADY } from '../measure';
import { TODAY } from '../synthetic/world';
import { rowOf, type Row } from './row';

const LIST = 'follow-ups of a new day';

/** The list of pending follow-ups against the least and the usual work with as many people. */
export function followUpRows(index: PeopleIndex, facts: readonly NoteFacts[]): Row[] {
  const cache = new Map(facts.map((each) => [each.path, each]));
  const days = Array.from(index.followUps(TODAY), ({ due }) => due);
  const tomorrow = addDays(TODAY, 1);
  let turn = 0;
  // Every other day, because the list of one day is worked out once.
  const list = (): unknown =>
    pendingFollowUps(index.followUps(turn++ % 2 === 0 ? tomorrow : TODAY));
  const times = race(
    [
      { name: 'bare walk of parsed notes', run: () => bareWalk(cache) },
      { name: 'sort by new Date', run: () => dateSort(days) },
      { name: LIST, run: list },
    ],
    STEADY,
  );
  return [
    rowOf(times, [LIST, 'sort by new Date'], {
      note: 'the sort is given due days',
    }),
    rowOf(times, [LIST, 'bare walk of parsed notes']),
  ];
}
