import type { PeopleIndex } from '../../core/people/people-index';
import { noteKeys } from '../../core/people/note-keys';
import { editProperties } from '../../core/notes/edit-properties';
import type { NoteStore, WriteOutcome } from '../ports';

/** Adds a need, in the words in which it was asked, to what a person seeks. */
export function addNeed(
  { index, store }: { readonly index: PeopleIndex; readonly store: NoteStore },
  path: string,
  need: string,
): Promise<WriteOutcome> {
  return store.edit(path, (text) =>
    editProperties(text, (properties) => {
      const key = noteKeys(properties, index.settings).keyOf('seeks');
      return [{ kind: 'add', key, item: need.trim() }];
    }),
  );
}
