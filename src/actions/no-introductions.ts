import { editProperties } from '../core/note-text/edit-properties';
import type { PeopleIndex } from '../core/people-index/people-index';
import { noteKeys } from '../core/person/note-keys';
import type { NoteStore, WriteOutcome } from './ports';

/** Notes of a person that no introductions are wanted, or that they are again. */
export function wantIntroductions(
  { index, store }: { readonly index: PeopleIndex; readonly store: NoteStore },
  path: string,
  areWanted: boolean,
): Promise<WriteOutcome> {
  return store.edit(path, (text) =>
    editProperties(text, (properties) => {
      const key = noteKeys(properties, index.settings).keyOf('noIntroductions');
      return [{ kind: 'set', key, value: !areWanted }];
    }),
  );
}
