import type { Span } from '../core/day';
import { editProperties } from '../core/note-text/edit-properties';
import type { PeopleIndex } from '../core/people-index/people-index';
import { cadenceChange } from '../core/person/cadence-change';
import { noteKeys } from '../core/person/note-keys';
import type { Person } from '../core/person/person';
import type { NoteStore, WriteOutcome } from './ports';

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
