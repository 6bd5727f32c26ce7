import type { Day } from '../core/day';
import { editProperties } from '../core/note-text/edit-properties';
import type { PeopleIndex } from '../core/people-index/people-index';
import type { Person } from '../core/person/person';
import { writableKey } from '../core/person/writable-key';
import type { NoteStore, WriteOutcome } from './ports';

/** Puts a person's next follow-up on a day. */
export function snooze(
  { index, store }: { index: PeopleIndex; store: NoteStore },
  person: Person,
  until: Day,
): Promise<WriteOutcome> {
  return store.edit(person.path, (text) =>
    editProperties(text, (properties) => {
      const key = writableKey(properties, index.settings)('followUp');
      return [{ kind: 'set', key, value: until }];
    }),
  );
}
