import type { Day, Span } from '../../core/days/day';
import type { Interaction } from '../../core/notes/interaction';
import { editProperties } from '../../core/notes/edit-properties';
import type { PropertyChange } from '../../core/notes/property-change';
import type { PeopleIndex } from '../../core/people/people-index';
import { cadenceChange } from '../../core/people/cadence-change';
import { noteKeys, type NoteKeys } from '../../core/people/note-keys';
import type { FollowUpStatus, Person } from '../../core/people/person';
import { logInteraction } from './log-interaction';
import type { NoteStore, WriteOutcome, NoteWrite } from '../ports';
import { setStatus } from './set-status';
import { snooze } from './snooze';

/** One thing to do with several people. */
export type BulkChange =
  | { readonly kind: 'log'; readonly interaction: Interaction; readonly point: boolean }
  | { readonly kind: 'snooze'; readonly until: Day }
  | { readonly kind: 'status'; readonly status: FollowUpStatus }
  | { readonly kind: 'cadence'; readonly cadence: Span }
  | { readonly kind: 'circle'; readonly circle: string };

/** What became of it. */
export interface BulkSummary {
  readonly written: readonly NoteWrite[];
  /** How many notes say it already. */
  readonly unchanged: number;
  readonly refused: readonly { readonly path: string; readonly reason: string }[];
}

interface BulkContext {
  readonly index: PeopleIndex;
  readonly store: NoteStore;
}

function setProperty(
  { index, store }: BulkContext,
  { path }: Person,
  change: (keys: NoteKeys) => PropertyChange,
): Promise<WriteOutcome> {
  return store.edit(path, (text) =>
    editProperties(text, (properties) => [change(noteKeys(properties, index.settings))]),
  );
}

function changeOne(where: BulkContext, person: Person, change: BulkChange): Promise<WriteOutcome> {
  switch (change.kind) {
    case 'log': {
      const { interaction, point } = change;
      return logInteraction(where, { person, interaction, point, status: null });
    }
    case 'snooze':
      return snooze(where, person, change.until);
    case 'status':
      return setStatus(where, person, change.status);
    case 'cadence':
      return setProperty(where, person, (keys) => cadenceChange(keys, change.cadence));
    case 'circle':
      return setProperty(where, person, (keys) => ({
        kind: 'add',
        key: keys.keyOf('circle'),
        item: change.circle,
      }));
  }
}

/**
 * Does one thing with several people, one note after the other. A note that cannot be written is
 * named with its reason, and the others go on; doing it again does what is left.
 */
export async function changeAll(
  where: BulkContext,
  people: readonly Person[],
  change: BulkChange,
  progress: (done: number) => void,
): Promise<BulkSummary> {
  const written: NoteWrite[] = [];
  const refused: { path: string; reason: string }[] = [];
  for (const [at, person] of people.entries()) {
    const outcome = await changeOne(where, person, change);
    if (outcome.kind === 'changed') written.push(outcome.written);
    if (outcome.kind === 'refused') refused.push({ path: outcome.path, reason: outcome.reason });
    progress(at + 1);
  }
  return { written, refused, unchanged: people.length - written.length - refused.length };
}
