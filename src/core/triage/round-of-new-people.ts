import { addDays, addSpan, daysBetween, type Day, type Span } from '../days/day';
import { foldMarks } from '../text/fold-text';
import type { PeopleIndex } from '../people/people-index';
import type { Person } from '../people/person';
import { isNew } from './new-people';

/** Milliseconds between files that were made in one go: a table was imported, or a vault copied. */
const IN_ONE_GO = 2_000;

/** A week at least, so that nobody who has just been gone through waits at once. */
const SOONEST = 7;

/** The golden ratio's part: its multiples spread out over a span, however many there are. */
const SPREAD = 0.618_033_988_749_895;

/**
 * People by when their notes were made, the newest first; those made in one go in the order in which
 * they were made, for a table of LinkedIn has its newest connection in the first row.
 * @param madeAt when the note at a path was made, in milliseconds
 */
export function newestFirst(
  people: readonly Person[],
  madeAt: (path: string) => number,
): readonly Person[] {
  const timed = people.map((person) => ({ person, at: madeAt(person.path) }));
  timed.sort((a, b) => a.at - b.at || (a.person.path < b.person.path ? -1 : 1));
  const batches: Person[][] = [];
  let last = -Infinity;
  for (const { person, at } of timed) {
    if (at - last <= IN_ONE_GO) batches.at(-1)?.push(person);
    else batches.push([person]);
    last = at;
  }
  return batches.reverse().flat();
}

/**
 * The day of a first contact for a person who is given a rhythm. If the rhythm by itself gives a
 * day to come, that one holds and null is returned; otherwise a day within the rhythm's span, a
 * different one for each person, so that thirty people given the same rhythm in one evening do not
 * all come up on one day.
 * @param lastContact the last contact known
 * @param turn how many were given a day before
 */
export function firstContactDay(
  cadence: Span,
  lastContact: Day | null,
  { today, turn }: { readonly today: Day; readonly turn: number },
): Day | null {
  const byItself = lastContact === null ? null : addSpan(lastContact, cadence);
  if (byItself !== null && byItself > today) return null;
  const end = addSpan(today, cadence);
  if (end === null) return null;
  const days = daysBetween(today, end);
  const part = ((turn + 1) * SPREAD) % 1;
  return addDays(today, Math.min(days, Math.max(SOONEST, Math.ceil(days * part))));
}

/** What a new person has in common with people the user is in touch with. */
export type CommonGround =
  | { readonly kind: 'acquainted'; readonly person: Person }
  | {
      readonly kind: 'event' | 'organization' | 'circle';
      readonly person: Person;
      readonly what: string;
    };

function shared(a: readonly string[], b: readonly string[]): string | null {
  const others = new Set(b.map(foldMarks));
  return a.find((text) => text !== '' && others.has(foldMarks(text))) ?? null;
}

function isAcquainted(a: Person, b: Person): boolean {
  const names = ({ knows, metThrough }: Person, path: string): boolean =>
    metThrough?.target === path || knows.some(({ target }) => target === path);
  return names(a, b.path) || names(b, a.path);
}

function groundWith(person: Person, other: Person): CommonGround | null {
  if (isAcquainted(person, other)) return { kind: 'acquainted', person: other };
  const event = shared([person.metAt ?? ''], [other.metAt ?? '']);
  if (event !== null) return { kind: 'event', person: other, what: event };
  const organization = shared(person.organization, other.organization);
  if (organization !== null) return { kind: 'organization', person: other, what: organization };
  const circle = shared(person.circle, other.circle);
  return circle === null ? null : { kind: 'circle', person: other, what: circle };
}

const WEIGHT = { acquainted: 0, event: 1, organization: 2, circle: 3 } as const;

/**
 * People the user is in touch with who share something with a new person; the closest ties first.
 */
export function commonGround(
  index: PeopleIndex,
  person: Person,
  { today, most }: { readonly today: Day; readonly most: number },
): readonly CommonGround[] {
  const grounds: CommonGround[] = [];
  for (const other of index.people()) {
    const ground = other.path === person.path ? null : groundWith(person, other);
    if (ground && !isNew(index, other, today)) grounds.push(ground);
  }
  return grounds.sort((a, b) => WEIGHT[a.kind] - WEIGHT[b.kind]).slice(0, most);
}
