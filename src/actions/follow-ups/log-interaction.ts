import type { Day, Span } from '../../core/days/day';
import { effectiveStatus } from '../../core/people/follow-up';
import { textOnOneLine, type DayOfLink, type Interaction } from '../../core/notes/interaction';
import { statusAfter } from '../../core/people/status-after';
import { editProperties } from '../../core/notes/edit-properties';
import { addToLog } from '../../core/notes/log-section';
import { chainEdits, type NoteEdit } from '../../core/notes/note-edit';
import type { PropertyChange } from '../../core/notes/property-change';
import type { PeopleIndex } from '../../core/people/people-index';
import type { FollowUpStatus, Person } from '../../core/people/person';
import { cadenceChange } from '../../core/people/cadence-change';
import { noteKeys } from '../../core/people/note-keys';
import { readDay } from '../../core/notes/property-value';
import type { NoteStore, WriteOutcome } from '../ports';

type Properties = Readonly<Record<string, unknown>>;

export interface LogRequest {
  readonly person: Person;
  readonly interaction: Interaction;
  /** Whether what it was about becomes the point to come back to (`isConversation` says by itself). */
  readonly point: boolean;
  /** The status to set instead of the one that follows from the interaction; null: that one. */
  readonly status: FollowUpStatus | null;
  /** How often to stay in touch from now on; null: as it was. */
  readonly cadence?: Span | null;
}

/** The day of an interaction, and how links name days in the vault. */
interface LoggedDay {
  readonly day: Day;
  readonly dayOf: DayOfLink;
}

/** `last-contact` moves forward only; a value that is no day is the user's to mend. */
function lastContactChange(
  properties: Properties,
  key: string,
  { day, dayOf }: LoggedDay,
): PropertyChange[] {
  const written = readDay(properties[key], dayOf);
  if (written.kind === 'unreadable' || (written.kind === 'read' && written.value >= day)) return [];
  return [{ kind: 'set', key, value: day }];
}

/** Removes every follow-up day up to that day, whichever property name holds it. */
function followUpChanges(
  properties: Properties,
  keys: readonly string[],
  { day, dayOf }: LoggedDay,
): PropertyChange[] {
  const done = keys.filter((key) => {
    const written = readDay(properties[key], dayOf);
    return written.kind === 'read' && written.value <= day;
  });
  return done.map((key) => ({ kind: 'remove', key }));
}

/**
 * What an interaction changes in the person's note (docs/follow-ups.md): the log line, `last-contact`, a
 * follow-up that has been met, the status, the point to come back to. The same twice changes nothing the second time.
 */
export function interactionEdit(
  index: PeopleIndex,
  { person, interaction, point, status, cadence = null }: LogRequest,
): (text: string) => NoteEdit {
  const { settings } = index;
  const { day, channel } = interaction;
  const logged = { day, dayOf: index.days.dayOf };
  const before = effectiveStatus(person, index.lastContact(person, day));
  const after = statusAfter(before, channel);
  const next = status ?? (after === before ? null : after);
  const about = textOnOneLine(interaction);
  const plan = (properties: Properties): PropertyChange[] => {
    const keys = noteKeys(properties, settings);
    return [
      ...lastContactChange(properties, keys.keyOf('lastContact'), logged),
      ...followUpChanges(properties, keys.keysOf('followUp'), logged),
      ...(next ? [{ kind: 'set', key: keys.keyOf('status'), value: next } as const] : []),
      ...(cadence ? [cadenceChange(keys, cadence)] : []),
      ...(point && about !== ''
        ? [{ kind: 'add-last', key: keys.keyOf('discussed'), item: about } as const]
        : []),
    ];
  };
  return (text) =>
    chainEdits(text, [
      (now) => editProperties(now, plan),
      (now) => addToLog(now, interaction, index.days),
    ]);
}

/** Logs an interaction in the person's note. */
export function logInteraction(
  { index, store }: { index: PeopleIndex; store: NoteStore },
  request: LogRequest,
): Promise<WriteOutcome> {
  return store.edit(request.person.path, interactionEdit(index, request));
}
