import type { Day } from '../../core/days/day';
import type { Interaction } from '../../core/notes/interaction';
import type { Person } from '../../core/people/person';
import { nameForm } from '../matching/name-form';
import type { Candidate } from './import-plan';

/** What the user says about all cards at once: place and day of meeting, and circle. */
export interface Batch {
  readonly met: Day | null;
  readonly metAt: string | null;
  readonly circle: string | null;
}

/** What an event means for a known person. */
export type EventEffect =
  | { readonly kind: 'nothing' }
  /** They were met there for the first time. */
  | { readonly kind: 'first'; readonly met: Day | null; readonly metAt: string | null }
  /** They were met before, elsewhere: this is another meeting, and the first one stays. */
  | { readonly kind: 'again'; readonly interaction: Interaction }
  /** They were met elsewhere, and on which day it was now was not said. */
  | { readonly kind: 'no-day'; readonly metAt: string };

type KnownContacts = Pick<Candidate, 'person' | 'since'>;

const NOTHING: EventEffect = { kind: 'nothing' };

function isSamePlace(a: string, b: string): boolean {
  return nameForm(a) === nameForm(b);
}

function effectWithoutDay({ person, since }: KnownContacts, metAt: string | null): EventEffect {
  if (metAt === null) return NOTHING;
  if (person.metAt !== null && isSamePlace(person.metAt, metAt)) return NOTHING;
  const isKnown = person.metAt !== null || person.met !== null || since !== null;
  return isKnown ? { kind: 'no-day', metAt } : { kind: 'first', met: null, metAt };
}

function wereMetElsewhere(
  { person, since }: KnownContacts,
  met: Day,
  metAt: string | null,
): boolean {
  if (person.met !== null) return person.met !== met;
  if (person.metAt !== null) return metAt === null || !isSamePlace(person.metAt, metAt);
  return since !== null && since < met;
}

/** Whether a note tells of a contact on that day already, be it by what an import has written. */
function isNoted({ met, linkedDays, lastContact }: Person, day: Day): boolean {
  return met !== day && (linkedDays.includes(day) || lastContact === day);
}

/** What an event means for a person: decided once, for what is shown and what is written. */
export function eventEffect(known: KnownContacts, { met, metAt }: Batch): EventEffect {
  if (met === null) return effectWithoutDay(known, metAt);
  const { person } = known;
  if (isNoted(person, met)) return NOTHING;
  if (wereMetElsewhere(known, met, metAt))
    return { kind: 'again', interaction: { day: met, channel: 'met', text: metAt ?? '' } };
  const isPlaceNew = metAt !== null && person.metAt === null;
  if (person.met !== null && !isPlaceNew) return NOTHING;
  return { kind: 'first', met, metAt: isPlaceNew ? metAt : null };
}
