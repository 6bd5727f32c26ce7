import type { Day } from '../../core/days/day';
import { editProperties } from '../../core/notes/edit-properties';
import type { PeopleIndex } from '../../core/people/people-index';
import type { Person } from '../../core/people/person';
import { noteKeys } from '../../core/people/note-keys';
import type { NoteStore, WriteOutcome } from '../ports';
import { SNOOZE_REFUSED } from '../../words/follow-ups/snooze';

function refusal({ name, status, paused }: Person): string | null {
  if (status === 'closed') return SNOOZE_REFUSED.closed(name);
  return paused ? SNOOZE_REFUSED.paused(name) : null;
}

/**
 * Moves a person's next follow-up to a day. Refused if it is closed or paused, since the day would
 * not count.
 */
export function snooze(
  { index, store }: { index: PeopleIndex; store: NoteStore },
  person: Person,
  until: Day,
): Promise<WriteOutcome> {
  const reason = refusal(person);
  if (reason !== null) return Promise.resolve({ kind: 'refused', path: person.path, reason });
  return store.edit(person.path, (text) =>
    editProperties(text, (properties) => {
      const key = noteKeys(properties, index.settings).keyOf('followUp');
      return [{ kind: 'set', key, value: until }];
    }),
  );
}
