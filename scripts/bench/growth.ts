import { atOnce } from '../../src/core/collections/pausing-work';
import { addDays } from '../../src/core/days/day';
import { betweennessOf } from '../../src/core/network/betweenness';
import { communitiesOf } from '../../src/core/network/communities';
import { graphOf } from '../../src/core/network/graph';
import { findPerson } from '../../src/core/people/find-person';
import type { PeopleIndex } from '../../src/core/people/people-index';
import { introductionRates } from '../../src/core/rates/introduction-rates';
import { givenAndReceived } from '../../src/core/rates/per-person';
import { connectionRates, everUpTo } from '../../src/core/rates/rates';
import { generateVault } from './generate';
import type { Figure } from './list/list-results';
import { factsOf, indexOf } from './read-vault';
import { TODAY } from './synthetic/world';

const [FEWER, MORE] = [5_000, 20_000];
const ROUNDS = 9;

/** The power of the number of people: 1 is linear, 2 quadratic. */
const MOST = 1.2;

type Work = (index: PeopleIndex) => unknown;

/** What is done for everybody at once, when a command or a view asks for it. */
const WORK: Readonly<Record<string, Work>> = {
  'connection rates': (index) => connectionRates(index, everUpTo(TODAY), TODAY),
  'introduction rates': (index) => introductionRates(index, everUpTo(TODAY), TODAY),
  'introductions given and received': givenAndReceived,
  'who knows whom': graphOf,
  'circles of people': (index) => communitiesOf(graphOf(index)),
  betweenness: (index) => atOnce(betweennessOf(graphOf(index))),
  'a name that nobody has': (index) => findPerson(index, 'Nobody Of That Name'),
  'follow-ups on two days': (index) =>
    [TODAY, addDays(TODAY, 1)].map((day) => index.followUps(day)),
};

/** In milliseconds of processor time, which a busy machine stretches less than the clock. */
function timeOf(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

/** The least of some rounds, by name. */
function timesWith(people: number): ReadonlyMap<string, number> {
  const facts = factsOf([...generateVault(1, people)]);
  const index = indexOf(facts);
  const work: [string, () => unknown][] = [
    ['index', () => indexOf(facts)],
    ...Object.entries(WORK).map(([name, run]): [string, () => unknown] => [name, () => run(index)]),
  ];
  // No collection before it: that goes on in other threads, whose time would count as its own.
  const least = (run: () => unknown): number => {
    run();
    return Math.min(...Array.from({ length: ROUNDS }, () => timeOf(run)));
  };
  return new Map(work.map(([name, run]) => [name, least(run)]));
}

/** How steeply work grows from 5,000 to 20,000 people: the power of their number that it follows. */
export function growthFigures(): Figure[] {
  const [before, after] = [timesWith(FEWER), timesWith(MORE)];
  return [...before].map(([what, time]): Figure => {
    const times = (after.get(what) ?? Number.NaN) / time;
    return { what, value: Math.log(times) / Math.log(MORE / FEWER), most: MOST };
  });
}
