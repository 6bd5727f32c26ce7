import type { Span } from '../../core/days/day';
import { editProperties } from '../../core/notes/edit-properties';
import type { PeopleIndex } from '../../core/people/people-index';
import { cadenceChange } from '../../core/people/cadence-change';
import { noteKeys } from '../../core/people/note-keys';
import type { Person } from '../../core/people/person';
import type { NoteStore, WriteOutcome } from '../ports';

/** Sets how often to stay in touch with a person; null: takes out what the note says of it, by every name. */
export function setCadence(
  { index, store }: { readonly index: PeopleIndex; readonly store: NoteStore },
  person: Person,
  cadence: Span | null,
): Promise<WriteOutcome> {
  return store.edit(person.path, (text) =>
    editProperties(text, (properties) => {
      const keys = noteKeys(properties, index.settings);
      if (cadence !== null) return [cadenceChange(keys, cadence)];
      return keys.keysOf('cadence').map((key) => ({ kind: 'remove', key }));
    }),
  );
}
