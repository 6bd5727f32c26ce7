import type { Day } from '../../core/days/day';
import { IN_PERSON } from '../../core/notes/interaction';
import { readLogged } from '../../core/notes/log-section';
import { folderOf } from '../../core/notes/note-facts';
import { noteRules } from '../../core/people/note-rules';
import type { PeopleIndex } from '../../core/people/people-index';
import type { Person } from '../../core/people/person';
import type { NoteStore } from '../ports';

/** Notes that are asked for at a time: more would fill the memory of a phone. */
const AT_A_TIME = 50;

type PlaceOf = ReturnType<typeof noteRules>['placeOf'];

interface MeetingContext {
  readonly index: PeopleIndex;
  readonly store: Pick<NoteStore, 'read'>;
  /** Days after it do not count. */
  readonly today: Day;
}

/** Whether a note of a meeting mentions a person; no note is opened for this. */
function hasMeeting({ index, today }: MeetingContext, { path }: Person, placeOf: PlaceOf): boolean {
  return index
    .contactsOf(path)
    .some(({ day, path: note }) => day <= today && placeOf(folderOf(note)).isMeetings);
}

/**
 * Paths of those of some people there was a coffee, a lunch or a meeting with, according to the
 * logs in their notes and to notes of meetings.
 * @returns null if it is no longer wanted
 */
export async function peopleMetInPerson(
  where: MeetingContext,
  people: readonly Person[],
  isWanted: () => boolean,
): Promise<ReadonlySet<string> | null> {
  const { index, store, today } = where;
  const { placeOf } = noteRules(index.settings);
  const found = new Set(
    people.filter((person) => hasMeeting(where, person, placeOf)).map(({ path }) => path),
  );
  const unknown = people.filter(({ path }) => !found.has(path));
  for (let at = 0; at < unknown.length; at += AT_A_TIME) {
    if (!isWanted()) return null;
    const some = unknown.slice(at, at + AT_A_TIME);
    const texts = await Promise.all(some.map(({ path }) => store.read(path)));
    for (const [number, text] of texts.entries()) {
      const log = readLogged(text ?? '', (link) => index.days.dayOf(link));
      const path = some[number]?.path;
      if (
        path !== undefined &&
        log.some(({ channel, day }) => day <= today && IN_PERSON.has(channel))
      )
        found.add(path);
    }
  }
  return isWanted() ? found : null;
}
