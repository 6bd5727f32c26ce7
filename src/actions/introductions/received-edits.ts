import { editProperties } from '../../core/notes/edit-properties';
import { chainEdits, type NoteEdit } from '../../core/notes/note-edit';
import type { Day } from '../../core/days/day';
import type { Introduction } from '../../core/people/introduction-note';
import { noteKeys } from '../../core/people/note-keys';
import type { PeopleIndex } from '../../core/people/people-index';
import { introducedBy, introducedMeTo } from '../../words/introductions/introduction-log';
import type { PlannedEdit } from '../note-edits';
import { logSentMessage, type LinkTo } from './mark-acquainted';

interface ReceivedContext {
  readonly index: PeopleIndex;
  readonly today: Day;
  readonly linkTo: LinkTo;
}

/** Adds through whom a person was met, if their note does not say it yet. */
function metThrough({ index }: ReceivedContext, link: string): (text: string) => NoteEdit {
  return (text) =>
    editProperties(text, (properties) => {
      const keys = noteKeys(properties, index.settings);
      if (keys.keysOf('metThrough').length > 0) return [];
      return [{ kind: 'set', key: keys.keyOf('metThrough'), value: link }];
    });
}

/**
 * What the notes of people get once the user was introduced: the introducer in the note of the
 * person met, if it is a person's, and a line in the log of each.
 */
export function receivedEdits(place: ReceivedContext, said: Introduction): PlannedEdit[] {
  const { index, linkTo } = place;
  const [introducer] = said.through;
  if (introducer === undefined) return [];
  const day = said.made ?? place.today;
  const link = linkTo(introducer);
  const whom = [...said.people.map(linkTo), ...said.unresolved.map((name) => `[[${name}]]`)];
  const met = said.people.filter((path) => index.person(path) !== null);
  return [
    ...met.map((path): PlannedEdit => {
      const log = logSentMessage(place, path, introducedBy(link), day);
      return { path, edit: (text) => chainEdits(text, [metThrough(place, link), log]) };
    }),
    { path: introducer, edit: logSentMessage(place, introducer, introducedMeTo(whom), day) },
  ];
}
