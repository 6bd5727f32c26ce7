import type { Span } from '../../core/days/day';
import { editProperties } from '../../core/notes/edit-properties';
import type { PeopleIndex } from '../../core/people/people-index';
import { cadenceChange } from '../../core/people/cadence-change';
import { noteKeys } from '../../core/people/note-keys';
import type { Person } from '../../core/people/person';
import type { NoteStore, WriteOutcome } from '../ports';

/** Sets how often to stay in touch with a person. */
export function setCadence(
  { index, store }: { readonly index: PeopleIndex; readonly store: NoteStore },
  person: Person,
  cadence: Span,
): Promise<WriteOutcome> {
  return store.edit(person.path, (text) =>
    editProperties(text, (properties) => [
      cadenceChange(noteKeys(properties, index.settings), cadence),
    ]),
  );
}
