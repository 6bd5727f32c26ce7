import type { Day } from '../days/day';
import { effectiveStatus } from '../people/follow-up';
import { takingPart } from '../people/introduction-note';
import type { PeopleIndex } from '../people/people-index';
import type { Person } from '../people/person';
import { eachIntroduction, isMade } from './introduction-rates';
import { courseOf, isWithin, type Period } from './rates';

/** From having met a person to having brought others together, in order. */
export const FUNNEL_STEPS = ['met', 'point', 'coffee', 'in-touch', 'introduced'] as const;

export type FunnelStep = (typeof FUNNEL_STEPS)[number];

/** Of the people met in a period, those who reached each step, in path order. */
export type Funnel = Readonly<Record<FunnelStep, readonly Person[]>> & {
  /** Those who were not written to so far, and can be in time. */
  readonly stillTime: readonly Person[];
};

/** What the index alone does not know. */
interface FunnelContext {
  readonly today: Day;
  /** Paths of people there was a coffee, a lunch or a meeting with, according to logs. */
  readonly satDown: ReadonlySet<string>;
}

/** The people met in a period, up to today, in path order. */
export function peopleMet(index: PeopleIndex, period: Period, today: Day): Person[] {
  return [...index.people()]
    .filter(({ met }) => met !== null && met <= today && isWithin(met, period))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Paths of people who were introduced to others, or through whom the user met somebody. */
function introducers(index: PeopleIndex): ReadonlySet<string> {
  const given = [...index.people()].flatMap(({ metThrough }) => metThrough?.target ?? []);
  const brought = eachIntroduction(index).filter(isMade).flatMap(takingPart);
  return new Set([...given, ...brought]);
}

/** What came of the people met in a period, each step a part of those met. */
export function funnelOf(
  index: PeopleIndex,
  period: Period,
  { today, satDown }: FunnelContext,
): Funnel {
  const met = peopleMet(index, period, today);
  const introduced = introducers(index);
  return {
    met,
    point: met.filter(({ discussed }) => discussed.length > 0),
    coffee: met.filter(({ path }) => satDown.has(path)),
    'in-touch': met.filter(
      (person) => effectiveStatus(person, index.lastContact(person, today)) === 'connected',
    ),
    introduced: met.filter(({ path }) => introduced.has(path)),
    stillTime: met.filter(
      (person) =>
        person.met !== null && courseOf(person, person.met, { index, today }).stillTime > 0,
    ),
  };
}
