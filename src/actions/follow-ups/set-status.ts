import { editProperties } from '../../core/notes/edit-properties';
import { noteKeys } from '../../core/people/note-keys';
import type { FollowUpStatus, Person } from '../../core/people/person';
import type { PeopleIndex } from '../../core/people/people-index';
import type { NoteStore, WriteOutcome } from '../ports';

/** Sets how far the follow-up with a person has come. */
export function setStatus(
  { index, store }: { index: PeopleIndex; store: NoteStore },
  person: Person,
  status: FollowUpStatus,
): Promise<WriteOutcome> {
  return store.edit(person.path, (text) =>
    editProperties(text, (properties) => {
      const key = noteKeys(properties, index.settings).keyOf('status');
      return [{ kind: 'set', key, value: status }];
    }),
  );
}
