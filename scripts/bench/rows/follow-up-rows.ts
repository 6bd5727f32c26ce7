import { addDays } from '../../../src/core/days/day';
import { pendingFollowUps } from '../../../src/core/people/follow-up';
import type { NoteFacts } from '../../../src/core/notes/note-facts';
import type { PeopleIndex } from '../../../src/core/people/people-index';
import { bareWalk } from '../baselines/bare-walk';
import { dateSort } from '../baselines/date-sort';
import { race, STEADY } from '../measure';
import { indexOf } from '../read-vault';
import { TODAY } from '../synthetic/world';
import { rowOf, type Row } from './row';

const NEW_DAY = 'follow-ups of a new day';
const WHOLE = 'follow-ups as a whole';
const SORT = 'sort by new Date';
const WALK = 'bare walk of parsed notes';

/** Each of two kinds of people for whom a new day counts is one in so many. */
const SHARE = 100;
/** Days within which those meet whom one has agreed to meet. */
const AHEAD = 14;

/** Notes of which one in fifty says something else with a day: a meeting to come, or no day at all. */
function withDaysToCome(facts: readonly NoteFacts[]): NoteFacts[] {
  return facts.map((each, at) => {
    if (!each.path.startsWith('People/')) return each;
    if (at % SHARE === 0) {
      const met = addDays(TODAY, 1 + ((at / SHARE) % AHEAD));
      return { ...each, properties: { ...each.properties, 'last-contact': met } };
    }
    const isWithoutDay = at % SHARE === SHARE / 2;
    return isWithoutDay
      ? { ...each, properties: { type: 'person', 'follow-up-status': 'pending' } }
      : each;
  });
}

/**
 * Each time the list of the day after the last one, which the index holds already, of notes that say
 * something else with some days.
 */
export function newDays(facts: readonly NoteFacts[]): () => unknown {
  const index = indexOf(withDaysToCome(facts));
  let today = TODAY;
  index.followUps(today);
  return () => {
    today = addDays(today, 1);
    return pendingFollowUps(index.followUps(today), today);
  };
}

/** Each time the list of a day before the last one: for that, everybody is looked at. */
function dayBefore(index: PeopleIndex): () => unknown {
  let today = TODAY;
  return () => {
    today = addDays(today, -1);
    return pendingFollowUps(index.followUps(today), today);
  };
}

/** The list of pending follow-ups against the least and the usual work with as many people. */
export function followUpRows(index: PeopleIndex, facts: readonly NoteFacts[]): Row[] {
  const cache = new Map(facts.map((each) => [each.path, each]));
  const days = Array.from(index.followUps(TODAY), ({ due }) => due);
  const times = race(
    [
      { name: WALK, run: () => bareWalk(cache) },
      { name: SORT, run: () => dateSort(days) },
      { name: WHOLE, run: dayBefore(index) },
      { name: NEW_DAY, run: newDays(facts) },
    ],
    STEADY,
  );
  return [
    rowOf(times, [WHOLE, SORT], { note: 'the sort is given due days' }),
    rowOf(times, [WHOLE, WALK]),
    rowOf(times, [NEW_DAY, WHOLE], {
      note: 'about one person in a hundred has another one each day',
    }),
  ];
}
