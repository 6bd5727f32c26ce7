import type { Day, Span } from '../core/day';
import { effectiveStatus } from '../core/follow-up';
import { statusAfter, type Interaction } from '../core/interaction';
import { editProperties } from '../core/note-text/edit-properties';
import { addToLog } from '../core/note-text/log-section';
import { inTurn, type NoteEdit } from '../core/note-text/note-edit';
import type { PropertyChange } from '../core/note-text/property-change';
import type { PeopleIndex } from '../core/people-index/people-index';
import type { FollowUpStatus, Person } from '../core/person/person';
import { cadenceChange } from '../core/person/cadence-change';
import { noteKeys } from '../core/person/note-keys';
import { readDay } from '../core/note-text/property-value';
import type { NoteStore, WriteOutcome } from './ports';

type Properties = Readonly<Record<string, unknown>>;

export interface LogRequest {
  readonly person: Person;
  readonly interaction: Interaction;
  /** The status to set instead of the one that follows from the interaction; null: that one. */
  readonly status: FollowUpStatus | null;
  /** How often to stay in touch from now on; null: as it was. */
  readonly cadence?: Span | null;
}

/** `last-contact` moves forward only; a value that is no day is the user's to mend. */
function lastContactChange(properties: Properties, key: string, day: Day): PropertyChange[] {
  const written = readDay(properties[key]);
  if (written.kind === 'unreadable' || (written.kind === 'read' && written.value >= day)) return [];
  return [{ kind: 'set', key, value: day }];
}

/** What was owed up to that day has been done with it, under whatever name it stands. */
function followUpChanges(
  properties: Properties,
  keys: readonly string[],
  day: Day,
): PropertyChange[] {
  const done = keys.filter((key) => {
    const written = readDay(properties[key]);
    return written.kind === 'read' && written.value <= day;
  });
  return done.map((key) => ({ kind: 'remove', key }));
}

/**
 * What an interaction changes in the person's note (DESIGN §4): the log line, `last-contact`, a
 * follow-up that has been met, the status. The same twice changes nothing the second time.
 */
export function interactionEdit(
  index: PeopleIndex,
  { person, interaction, status, cadence = null }: LogRequest,
): (text: string) => NoteEdit {
  const { settings } = index;
  const { day, channel } = interaction;
  const before = effectiveStatus(person, index.lastContact(person, day));
  const after = statusAfter(before, channel);
  const next = status ?? (after === before ? null : after);
  const plan = (properties: Properties): PropertyChange[] => {
    const keys = noteKeys(properties, settings);
    return [
      ...lastContactChange(properties, keys.keyOf('lastContact'), day),
      ...followUpChanges(properties, keys.keysOf('followUp'), day),
      ...(next ? [{ kind: 'set', key: keys.keyOf('status'), value: next } as const] : []),
      ...(cadence ? [cadenceChange(keys, cadence)] : []),
    ];
  };
  return (text) =>
    inTurn(text, [
      (now) => editProperties(now, plan),
      (now) => addToLog(now, interaction, settings.logDayAsLink),
    ]);
}

/** Logs an interaction in the person's note. */
export function logInteraction(
  { index, store }: { index: PeopleIndex; store: NoteStore },
  request: LogRequest,
): Promise<WriteOutcome> {
  return store.edit(request.person.path, interactionEdit(index, request));
}
