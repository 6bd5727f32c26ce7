import { editProperties } from '../../core/notes/edit-properties';
import type { PeopleIndex } from '../../core/people/people-index';
import { noteKeys } from '../../core/people/note-keys';
import type { Person } from '../../core/people/person';
import { areTwoPeople } from '../../core/people/two-people';
import type { LinkTo } from '../introductions/mark-acquainted';
import type { NoteStore, WriteOutcome } from '../ports';

interface TellApartContext {
  readonly index: PeopleIndex;
  readonly store: NoteStore;
  readonly linkTo: LinkTo;
}

/**
 * Notes that two people who look alike are two, in the note with the smaller path (by UTF-16 code
 * units), since it holds both ways. Nothing is written if either of them says so already.
 */
export function tellApart(
  { index, store, linkTo }: TellApartContext,
  [a, b]: readonly [Person, Person],
): Promise<WriteOutcome> {
  const [one, other] = a.path < b.path ? [a, b] : [b, a];
  return store.edit(one.path, (text) =>
    areTwoPeople(one, other)
      ? { kind: 'unchanged' }
      : editProperties(text, (properties) => {
          const key = noteKeys(properties, index.settings).keyOf('notSameAs');
          return [{ kind: 'add', key, item: linkTo(other.path) }];
        }),
  );
}
