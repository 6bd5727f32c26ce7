import type { Day } from '../core/day';
import { effectiveStatus } from '../core/follow-up';
import { statusAfter, type Interaction } from '../core/interaction';
import { editProperties } from '../core/note-text/edit-properties';
import { addToLog } from '../core/note-text/log-section';
import { inTurn } from '../core/note-text/note-edit';
import type { PropertyChange } from '../core/note-text/property-change';
import type { PeopleIndex } from '../core/people-index/people-index';
import { isFollowUpStatus, type FollowUpStatus, type Person } from '../core/person/person';
import { writableKey } from '../core/person/writable-key';
import { readDay, readText } from '../core/note-text/property-value';
import type { NoteStore, WriteOutcome } from './ports';

type Properties = Readonly<Record<string, unknown>>;

export interface LogRequest {
  readonly person: Person;
  readonly interaction: Interaction;
  /** The status to set instead of the one that follows from the interaction; null: that one. */
  readonly status: FollowUpStatus | null;
}

/** `last-contact` moves forward only; a value that is no day is the user's to mend. */
function lastContactChange(properties: Properties, key: string, day: Day): PropertyChange[] {
  const written = readDay(properties[key]);
  if (written.kind === 'unreadable' || (written.kind === 'read' && written.value >= day)) return [];
  return [{ kind: 'set', key, value: day }];
}

/** What was owed up to that day has been done with it. */
function followUpChange(properties: Properties, key: string, day: Day): PropertyChange[] {
  const written = readDay(properties[key]);
  return written.kind === 'read' && written.value <= day ? [{ kind: 'remove', key }] : [];
}

/** A status nobody knows stays for the user to mend, unless another was chosen. */
function statusChange(
  properties: Properties,
  key: string,
  wanted: { chosen: boolean; status: FollowUpStatus },
): PropertyChange[] {
  const written = readText(properties[key]);
  const isKnown =
    written.kind === 'absent' ||
    (written.kind === 'read' && isFollowUpStatus(written.value.toLowerCase()));
  return wanted.chosen || isKnown ? [{ kind: 'set', key, value: wanted.status }] : [];
}

/**
 * Logs an interaction in the person's note (DESIGN §4): the log line, `last-contact`, a follow-up
 * that has been met, the status. The same interaction twice changes nothing the second time.
 */
export function logInteraction(
  { index, store }: { index: PeopleIndex; store: NoteStore },
  { person, interaction, status }: LogRequest,
): Promise<WriteOutcome> {
  const { settings } = index;
  const { day, channel } = interaction;
  const before = effectiveStatus(person, index.lastContact(person, day));
  const after = status ?? statusAfter(before, channel);
  const plan = (properties: Properties): PropertyChange[] => {
    const keyOf = writableKey(properties, settings);
    const wanted =
      after === null || after === before ? null : { chosen: status !== null, status: after };
    return [
      ...lastContactChange(properties, keyOf('lastContact'), day),
      ...followUpChange(properties, keyOf('followUp'), day),
      ...(wanted ? statusChange(properties, keyOf('status'), wanted) : []),
    ];
  };
  return store.edit(person.path, (text) =>
    inTurn(text, [
      (now) => editProperties(now, plan),
      (now) => addToLog(now, interaction, settings.logDayAsLink),
    ]),
  );
}
