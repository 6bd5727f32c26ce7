import type { Day } from '../days/day';
import type { Person } from './person';
import { countBefore } from '../collections/binary-search';

/** The contacts with one person that other notes tell of, by day. */
export type ContactsByDay = readonly { readonly day: Day }[];

function later(a: Day | null, b: Day | null, today: Day): Day | null {
  if (b === null || b > today) return a;
  return a === null || b > a ? b : a;
}

/** The last of what is in order that is not after today: days to come are few. */
function lastUpTo<T>(items: readonly T[], dayOf: (item: T) => Day, today: Day): Day | null {
  for (let at = items.length - 1; at >= 0; at--) {
    const item = items[at];
    const day = item === undefined ? null : dayOf(item);
    if (day !== null && day <= today) return day;
  }
  return null;
}

/**
 * The latest contact with a person up to today (docs/follow-ups.md): the day met, the property
 * `last-contact`, a day linked in the person's own note, a dated note that links to the person.
 * @param contacts the dated notes that link to the person
 * @returns null if there was none up to today; days to come do not count
 */
export function lastContactOf(person: Person, contacts: ContactsByDay, today: Day): Day | null {
  const written = later(later(null, person.met, today), person.lastContact, today);
  const linked = lastUpTo(person.linkedDays, (day) => day, today);
  const elsewhere = lastUpTo(contacts, ({ day }) => day, today);
  return later(later(written, linked, today), elsewhere, today);
}

/** The first of what is in order that is after today. */
function firstAfter<T>(items: readonly T[], dayOf: (item: T) => Day, today: Day): Day | null {
  const first = items[countBefore(items, (item) => dayOf(item) <= today)];
  return first === undefined ? null : dayOf(first);
}

function earlier(a: Day | null, b: Day | null, today: Day): Day | null {
  if (b === null || b <= today) return a;
  return a === null || b < a ? b : a;
}

/** The first day of contact with a person after today, by the same rule; null if there is none. */
export function nextContactOf(person: Person, contacts: ContactsByDay, today: Day): Day | null {
  const written = earlier(earlier(null, person.met, today), person.lastContact, today);
  const linked = firstAfter(person.linkedDays, (day) => day, today);
  const elsewhere = firstAfter(contacts, ({ day }) => day, today);
  return earlier(earlier(written, linked, today), elsewhere, today);
}

/** All days of contact with a person up to today, in order, each once: by the same rule. */
export function contactDays(person: Person, contacts: ContactsByDay, today: Day): Day[] {
  const written = [person.met, person.lastContact].flatMap((day) => day ?? []);
  const days = [...written, ...person.linkedDays, ...contacts.map(({ day }) => day)];
  return [...new Set(days)].filter((day) => day <= today).sort();
}

/** The first known day of contact with a person, by the same rule; null if there is none. */
export function firstContactOf(person: Person, contacts: ContactsByDay): Day | null {
  const written = [person.met, person.lastContact, ...person.linkedDays.slice(0, 1)];
  const days = [...written, contacts[0]?.day ?? null].flatMap((day) => day ?? []);
  return days.reduce<Day | null>(
    (first, day) => (first !== null && first < day ? first : day),
    null,
  );
}
