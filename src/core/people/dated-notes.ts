import type { Day } from '../days/day';
import type { PeopleIndex } from './people-index';
import type { Contact } from './read-note';

/** Dated notes from a day on, with the notes they link to, persons or not. */
export function* datedNotes(index: PeopleIndex, from: Day): Generator<Contact> {
  for (const [, { contact }] of index.notes()) if (contact && contact.day >= from) yield contact;
}
