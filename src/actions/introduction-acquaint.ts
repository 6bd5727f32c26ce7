import type { Day } from '../core/day';
import { editProperties } from '../core/note-text/edit-properties';
import { addToLog, readLog } from '../core/note-text/log-section';
import { inTurn, type NoteEdit } from '../core/note-text/note-edit';
import type { PeopleIndex } from '../core/people-index/people-index';
import { noteKeys } from '../core/person/note-keys';
import { introducedTo } from '../core/words/introduction-log';
import type { NoteStore, WriteOutcome } from './ports';

/** A link to the note at a path, as a note of the vault would write it: `[[Ana Silva]]`. */
export type LinkTo = (path: string) => string;

interface Place {
  readonly index: PeopleIndex;
  readonly store: NoteStore;
  readonly linkTo: LinkTo;
}

/** The same line is not logged a second time, whatever the day: a stopped step may go on later. */
function logOnce(text: string, line: string, on: { day: Day; asLink: boolean }): NoteEdit {
  if (readLog(text).some((known) => known.text === line)) return { kind: 'unchanged' };
  return addToLog(text, { day: on.day, channel: 'email', text: line }, on.asLink);
}

/**
 * Writes into people's notes that they know each other: into each where they were introduced, with
 * a line in the log; else into the first alone, for `knows` holds both ways. Stops at the first
 * note that cannot be written.
 */
export async function acquaint(
  { index, store, linkTo }: Place,
  people: readonly string[],
  introduced: { readonly day: Day } | null,
): Promise<WriteOutcome[]> {
  const { settings } = index;
  const outcomes: WriteOutcome[] = [];
  for (const path of introduced ? people : people.slice(0, 1)) {
    const others = people.filter((other) => other !== path).map(linkTo);
    const known = (text: string): NoteEdit =>
      editProperties(text, (properties) => {
        const key = noteKeys(properties, settings).keyOf('knows');
        return others.map((item) => ({ kind: 'add', key, item }));
      });
    const logged = (text: string): NoteEdit =>
      introduced
        ? logOnce(text, introducedTo(others), { ...introduced, asLink: settings.logDayAsLink })
        : { kind: 'unchanged' };
    const outcome = await store.edit(path, (text) => inTurn(text, [known, logged]));
    outcomes.push(outcome);
    if (outcome.kind === 'refused') break;
  }
  return outcomes;
}
