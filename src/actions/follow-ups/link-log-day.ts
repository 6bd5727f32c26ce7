import type { Interaction } from '../../core/notes/interaction';
import { linkLogDay } from '../../core/notes/link-log-day';
import type { PeopleIndex } from '../../core/people/people-index';
import type { NoteStore, WriteOutcome } from '../ports';

/** Makes the plain day of an item in a person's log a link, so that it counts as contact (docs/follow-ups.md). */
export function linkDayOfLog(
  { index, store }: { readonly index: PeopleIndex; readonly store: NoteStore },
  path: string,
  item: Interaction,
): Promise<WriteOutcome> {
  return store.edit(path, (text) => linkLogDay(text, item, index.days));
}
