import { addDays, type Day } from '../../core/days/day';
import { effectiveStatus } from '../../core/people/follow-up';
import { statusAfter } from '../../core/people/status-after';
import { editProperties } from '../../core/notes/edit-properties';
import type { PropertyChange } from '../../core/notes/property-change';
import { readDay } from '../../core/notes/property-value';
import type { PeopleIndex } from '../../core/people/people-index';
import { noteKeys } from '../../core/people/note-keys';
import type { Person } from '../../core/people/person';
import type { NoteStore, WriteOutcome } from '../ports';

/**
 * What is left to write when a follow-up is ticked in a dated note. The ticked task is the record of
 * the contact and counts as the last one by itself (docs/follow-ups.md), so neither a log line nor
 * `last-contact` is written a second time: only the status, which moves on as after a message, and
 * a `follow-up` of that day or before, which would keep it due. Mostly that is nothing.
 */
export function tickFollowUp(
  { index, store }: { readonly index: PeopleIndex; readonly store: NoteStore },
  person: Person,
  day: Day,
): Promise<WriteOutcome> {
  // As it was before the tick, which may stand in the index already.
  const heard = index.lastContact(person, addDays(day, -1)) ?? person.met;
  const before = effectiveStatus(person, heard);
  const after = statusAfter(before, 'message');
  return store.edit(person.path, (text) =>
    editProperties(text, (properties) => {
      const keys = noteKeys(properties, index.settings);
      const met = keys.keysOf('followUp').filter((key) => {
        const written = readDay(properties[key]);
        return written.kind === 'read' && written.value <= day;
      });
      const removals = met.map((key): PropertyChange => ({ kind: 'remove', key }));
      if (after === before || after === null) return removals;
      return [...removals, { kind: 'set', key: keys.keyOf('status'), value: after }];
    }),
  );
}
