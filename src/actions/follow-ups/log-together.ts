import { editProperties } from '../../core/notes/edit-properties';
import { chainEdits, type NoteEdit } from '../../core/notes/note-edit';
import { noteKeys } from '../../core/people/note-keys';
import type { PeopleIndex } from '../../core/people/people-index';
import type { Person } from '../../core/people/person';
import { addPromise, type Promised } from '../../core/tasks/promise';
import { writeAll, type PlannedEdit } from '../note-edits';
import type { NoteStore, WriteOutcome } from '../ports';
import { interactionEdit, type LogRequest } from './log-interaction';

/** What came of a contact with a person, beyond the line in the log. */
export interface LogExtras {
  /** Who else was there: each gets the line too. */
  readonly others: readonly Person[];
  /** Whether all who were there are noted to know each other. */
  readonly areAcquainted: boolean;
  /** What the user promised; null for nothing. */
  readonly promised: Promised | null;
  readonly seeks: readonly string[];
  readonly offers: readonly string[];
  /** How a note links to a person. */
  readonly linkTo: (person: Person) => string;
}

/** A contact with one person that brought nothing else. */
export const NO_EXTRAS: LogExtras = {
  others: [],
  areAcquainted: false,
  promised: null,
  seeks: [],
  offers: [],
  linkTo: ({ name }) => `[[${name}]]`,
};

interface LogContext {
  readonly index: PeopleIndex;
  readonly store: NoteStore;
}

type Edit = (text: string) => NoteEdit;

/** People to add to each other's `knows`: each pair once, in the note of the first of the two. */
function knowsEdit({ index }: LogContext, links: readonly string[]): Edit {
  return (text) =>
    editProperties(text, (properties) => {
      const key = noteKeys(properties, index.settings).keyOf('knows');
      return links.map((item) => ({ kind: 'add', key, item }));
    });
}

function needsEdit({ index }: LogContext, { seeks, offers }: LogExtras): Edit {
  return (text) =>
    editProperties(text, (properties) => {
      const keys = noteKeys(properties, index.settings);
      return [
        ...seeks.map((item) => ({ kind: 'add', key: keys.keyOf('seeks'), item }) as const),
        ...offers.map((item) => ({ kind: 'add', key: keys.keyOf('offers'), item }) as const),
      ];
    });
}

/**
 * Logs one contact in the notes of everybody who was there, each naming the others; a promise and
 * what was learnt go into the note of the person they are about. Stops at a note that cannot be
 * written.
 */
export function logTogether(
  where: LogContext,
  request: LogRequest,
  besides: LogExtras,
): Promise<readonly WriteOutcome[]> {
  const { person, interaction, point } = request;
  const { others, areAcquainted, promised, linkTo } = besides;
  const all = [person, ...others];
  const edits = all.map((one, at): PlannedEdit => {
    const rest = all.filter((each) => each !== one).map(linkTo);
    const met = { ...interaction, others: rest };
    const own = at === 0 ? request : { person: one, point, status: null };
    const known = areAcquainted ? all.slice(at + 1).map(linkTo) : [];
    const parts: Edit[] = [
      interactionEdit(where.index, { ...own, interaction: met }),
      knowsEdit(where, known),
      ...(at === 0 ? [needsEdit(where, besides)] : []),
      ...(at === 0 && promised ? [(text: string) => addPromise(text, promised)] : []),
    ];
    return { path: one.path, edit: (text) => chainEdits(text, parts) };
  });
  return writeAll(where.store, edits);
}
