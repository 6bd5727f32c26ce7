import type { Day } from './day';
import type { Person } from './person/person';

/**
 * The latest contact with a person up to today (DESIGN §3): the day met, the property
 * `last-contact`, a day linked in the person's own note, a dated note that links to the person.
 * @param contactDays days of the dated notes that link to the person, in any order
 * @returns null where there was none up to today; days to come do not count
 */
export function lastContactOf(person: Person, contactDays: Iterable<Day>, today: Day): Day | null {
  let latest: Day | null = null;
  const consider = (day: Day | null): void => {
    if (day !== null && day <= today && (latest === null || day > latest)) latest = day;
  };
  consider(person.met);
  consider(person.lastContact);
  person.linkedDays.forEach(consider);
  for (const day of contactDays) consider(day);
  return latest;
}
