import type { Day, Span } from '../days/day';
import { IN_PERSON, type Interaction } from '../notes/interaction';
import { folderOf } from '../notes/note-facts';
import { cadenceOf, effectiveStatus } from '../people/follow-up';
import { takingPart } from '../people/introduction-note';
import { firstContactOf } from '../people/last-contact';
import { noteRules } from '../people/note-rules';
import type { PeopleIndex } from '../people/people-index';
import type { Person } from '../people/person';
import { newestPoint } from '../people/points';
import { FUNNEL_STEPS, type FunnelStep } from './funnel';
import { eachIntroduction, isMade } from './introduction-rates';

/** How far it has come with one person; what is not reached is null or 0. */
export interface Connecting {
  /** The day met or, if no note says it, the first contact. */
  readonly met: Day | null;
  /** The point to come back to. */
  readonly point: string | null;
  /** The last coffee, lunch or meeting. */
  readonly coffee: Day | null;
  /** Since when there was no contact, and how often it is kept. */
  readonly inTouch: { readonly lastContact: Day | null; readonly cadence: Span | null } | null;
  /** To how many they were introduced, with how many they brought the user together. */
  readonly introduced: number;
}

/** The notes of the vault, on a day. */
interface IndexOnDay {
  readonly index: PeopleIndex;
  readonly today: Day;
}

function latest(days: readonly Day[], today: Day): Day | null {
  return (
    days
      .filter((day) => day <= today)
      .sort()
      .at(-1) ?? null
  );
}

/** The last day of sitting down with a person, according to their log and notes of meetings. */
function lastSitting(
  person: Person,
  log: readonly Interaction[],
  { index, today }: IndexOnDay,
): Day | null {
  const { placeOf } = noteRules(index.settings);
  const logged = log.filter(({ channel }) => IN_PERSON.has(channel));
  const noted = index
    .contactsOf(person.path)
    .filter(({ path }) => placeOf(folderOf(path)).isMeetings);
  return latest(
    [...logged, ...noted].map(({ day }) => day),
    today,
  );
}

/** Paths of people somebody was introduced to, and of people the user met through them. */
function broughtTogether({ path }: Person, index: PeopleIndex): ReadonlySet<string> {
  const found = new Set<string>();
  for (const introduction of eachIntroduction(index))
    if (takingPart(introduction).includes(path) && isMade(introduction))
      for (const other of takingPart(introduction)) found.add(other);
  for (const { path: other, metThrough } of index.people())
    if (metThrough?.target === path) found.add(other);
  found.delete(path);
  return found;
}

/**
 * The way from networking to connecting with one person: met, a point named, a coffee or lunch, in
 * touch, others introduced. Each step stands for itself; they need not come in this order.
 * @param log what the person's note says under `## Log`
 */
export function connectingWith(
  person: Person,
  log: readonly Interaction[],
  on: IndexOnDay,
): Connecting {
  const { index, today } = on;
  const lastContact = index.lastContact(person, today);
  const first = person.met ?? firstContactOf(person, index.contactsOf(person.path));
  const isInTouch = effectiveStatus(person, lastContact) === 'connected';
  return {
    met: first !== null && first <= today ? first : null,
    point: newestPoint(person),
    coffee: lastSitting(person, log, on),
    inTouch: isInTouch ? { lastContact, cadence: cadenceOf(person) } : null,
    introduced: broughtTogether(person, index).size,
  };
}

/** Whether a step is reached. */
export function isReached(connecting: Connecting, step: FunnelStep): boolean {
  switch (step) {
    case 'met':
    case 'point':
    case 'coffee':
      return connecting[step] !== null;
    case 'in-touch':
      return connecting.inTouch !== null;
    case 'introduced':
      return connecting.introduced > 0;
  }
}

/** The first step that is not reached; null: all are. */
export function nextStepWith(connecting: Connecting): FunnelStep | null {
  return FUNNEL_STEPS.find((step) => !isReached(connecting, step)) ?? null;
}
