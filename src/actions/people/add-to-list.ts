import { editProperties } from '../../core/notes/edit-properties';
import { noteKeys } from '../../core/people/note-keys';
import type { PeopleIndex } from '../../core/people/people-index';
import type { Person } from '../../core/people/person';
import type { PropertyId } from '../../core/people/properties';
import type { NoteStore, WriteOutcome } from '../ports';

/** What introductions live on. */
export const NEED_IDS = ['seeks', 'offers', 'interests'] as const;

export type NeedId = (typeof NEED_IDS)[number];

/** Adds what a person looks for, can help with and cares about to their note, as one change. */
export function noteNeeds(
  { index, store }: { readonly index: PeopleIndex; readonly store: NoteStore },
  { path }: Person,
  needs: Readonly<Record<NeedId, readonly string[]>>,
): Promise<WriteOutcome> {
  return store.edit(path, (text) =>
    editProperties(text, (properties) => {
      const keys = noteKeys(properties, index.settings);
      return NEED_IDS.flatMap((id) =>
        needs[id].map((item) => ({ kind: 'add', key: keys.keyOf(id), item }) as const),
      );
    }),
  );
}

/** Adds a text to a list of a person's note; a point becomes the one to come back to. */
export function addToList(
  { index, store }: { readonly index: PeopleIndex; readonly store: NoteStore },
  { path }: Person,
  added: { readonly id: PropertyId; readonly item: string },
): Promise<WriteOutcome> {
  const { id, item } = added;
  return store.edit(path, (text) =>
    editProperties(text, (properties) => {
      const key = noteKeys(properties, index.settings).keyOf(id);
      return [{ kind: id === 'discussed' ? 'add-last' : 'add', key, item }];
    }),
  );
}
