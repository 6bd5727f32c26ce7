import type { Day } from '../core/day';
import { editProperties } from '../core/note-text/edit-properties';
import type { PeopleIndex } from '../core/people-index/people-index';
import type { Person } from '../core/person/person';
import { noteKeys } from '../core/person/note-keys';
import type { NoteStore, WriteOutcome } from './ports';

/** Puts a person's next follow-up on a day. Refused where it is closed: no day would count. */
export function snooze(
  { index, store }: { index: PeopleIndex; store: NoteStore },
  person: Person,
  until: Day,
): Promise<WriteOutcome> {
  if (person.status === 'closed') {
    const reason = `the follow-up with ${person.name} is closed; set another status first`;
    return Promise.resolve({ kind: 'refused', path: person.path, reason });
  }
  return store.edit(person.path, (text) =>
    editProperties(text, (properties) => {
      const key = noteKeys(properties, index.settings).keyOf('followUp');
      return [{ kind: 'set', key, value: until }];
    }),
  );
}
