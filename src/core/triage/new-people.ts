import type { Day } from '../days/day';
import { effectiveStatus } from '../people/follow-up';
import type { PeopleIndex } from '../people/people-index';
import type { Person } from '../people/person';

/**
 * Whether nothing is planned with a person and nothing was decided: no rhythm, no status, no day.
 */
export function isNew(index: PeopleIndex, person: Person, today: Day): boolean {
  if (person.paused || person.followUp !== null || person.status !== null) return false;
  if (person.path === index.settings.myNote) return false;
  return effectiveStatus(person, index.lastContact(person, today)) === null;
}

/** Everybody with nothing planned and nothing decided, in no order. */
export function newPeople(index: PeopleIndex, today: Day): Person[] {
  return [...index.people()].filter((person) => isNew(index, person, today));
}
