import { pendingFollowUps } from '../../src/core/follow-up';
import type { NoteFacts } from '../../src/core/note-facts';
import type { PeopleIndex } from '../../src/core/people-index/people-index';
import { bareWalk } from '../baselines/bare-walk';
import { dateSort } from '../baselines/date-sort';
import { race, STEADY } from '../measure';
import { TODAY } from '../synthetic/world';
import { rowOf, type Row } from './row';

/** The list of pending follow-ups against the least and the usual work with as many people. */
export function followUpRows(index: PeopleIndex, facts: readonly NoteFacts[]): Row[] {
  const cache = new Map(facts.map((each) => [each.path, each]));
  const days = index.followUps(TODAY).map(({ due }) => due);
  const list = (): unknown => pendingFollowUps(index.followUps(TODAY));
  const times = race(
    [
      { name: 'bare walk of parsed notes', run: () => bareWalk(cache) },
      { name: 'sort by new Date', run: () => dateSort(days) },
      { name: 'pending follow-ups', run: list },
    ],
    STEADY,
  );
  return [
    rowOf(times, ['pending follow-ups', 'sort by new Date'], {
      note: 'the sort is given due days',
    }),
    rowOf(times, ['pending follow-ups', 'bare walk of parsed notes']),
  ];
}
