import { editProperties } from '../../core/notes/edit-properties';
import type { NoteEdit } from '../../core/notes/note-edit';
import type { PeopleIndex } from '../../core/people/people-index';
import { noteKeys } from '../../core/people/note-keys';
import type { PlannedEdit } from '../note-edits';
import type { NoteStore, WriteOutcome } from '../ports';

/** What says of a person that no introductions are wanted, or that they are again. */
export function optOutEdit(index: PeopleIndex, path: string, areWanted: boolean): PlannedEdit {
  const edit = (text: string): NoteEdit =>
    editProperties(text, (properties) => {
      const key = noteKeys(properties, index.settings).keyOf('noIntroductions');
      return [{ kind: 'set', key, value: !areWanted }];
    });
  return { path, edit };
}

/** Notes of a person that no introductions are wanted, or that they are again. */
export function setIntroductionsWanted(
  { index, store }: { readonly index: PeopleIndex; readonly store: NoteStore },
  path: string,
  areWanted: boolean,
): Promise<WriteOutcome> {
  return store.edit(path, optOutEdit(index, path, areWanted).edit);
}
