import type { Day } from '../../core/days/day';
import { editProperties } from '../../core/notes/edit-properties';
import { addToLog, readLog } from '../../core/notes/log-section';
import { chainEdits, type NoteEdit } from '../../core/notes/note-edit';
import type { PeopleIndex } from '../../core/people/people-index';
import { noteKeys } from '../../core/people/note-keys';
import { introducedTo } from '../../words/introductions/introduction-log';
import { interactionEdit } from '../follow-ups/log-interaction';
import type { PlannedEdit } from '../note-edits';

/** A link to the note at a path, as a note of the vault would write it: `[[Ana Silva]]`. */
export type LinkTo = (path: string) => string;

interface AcquaintContext {
  readonly index: PeopleIndex;
  readonly linkTo: LinkTo;
}

/**
 * Logs the letter that put people in touch: an email like any other (docs/follow-ups.md), so that
 * it counts as contact and moves their follow-up on. The same line is not logged twice, whatever
 * the day: a stopped step may go on later.
 */
export function logSentMessage({ index }: AcquaintContext, path: string, text: string, day: Day) {
  const interaction = { day, channel: 'email', text } as const;
  const person = index.person(path);
  return (now: string): NoteEdit => {
    if (readLog(now, index.days.dayOf).some((known) => known.text === text))
      return { kind: 'unchanged' };
    return person
      ? interactionEdit(index, { person, interaction, point: false, status: null })(now)
      : addToLog(now, interaction, index.days);
  };
}

/**
 * Notes that people know each other: in everybody's note if they were introduced, with a line in
 * the log; otherwise for each pair in the first note only, since `knows` holds both ways.
 */
export function acquaintanceEdits(
  place: AcquaintContext,
  people: readonly string[],
  introduced: { readonly day: Day } | null,
): PlannedEdit[] {
  const { settings } = place.index;
  return (introduced ? people : people.slice(0, -1)).map((path, at) => {
    const others = people
      .filter((_, other) => (introduced ? other !== at : other > at))
      .map(place.linkTo);
    const know = (text: string): NoteEdit =>
      editProperties(text, (properties) => {
        const key = noteKeys(properties, settings).keyOf('knows');
        return others.map((item) => ({ kind: 'add', key, item }));
      });
    const log = introduced && logSentMessage(place, path, introducedTo(others), introduced.day);
    return { path, edit: (text) => chainEdits(text, log ? [know, log] : [know]) };
  });
}
