import { addDays, type Day, type Span } from '../../core/days/day';
import { editProperties } from '../../core/notes/edit-properties';
import type { PropertyChange } from '../../core/notes/property-change';
import type { PeopleIndex } from '../../core/people/people-index';
import { cadenceChange } from '../../core/people/cadence-change';
import { noteKeys, type NoteKeys } from '../../core/people/note-keys';
import type { Person } from '../../core/people/person';
import { firstContactDay } from '../../core/triage/round-of-new-people';
import type { NoteStore, WriteOutcome } from '../ports';

/** What the user decided about a new person. */
export type Decision =
  | { readonly kind: 'rhythm'; readonly cadence: Span }
  /** They met, and a first message is to be written. */
  | { readonly kind: 'met' }
  /** The card is kept, and nothing is planned. */
  | { readonly kind: 'card' };

/** What else bears upon it. */
interface SettleContext {
  readonly index: PeopleIndex;
  readonly store: NoteStore;
  readonly today: Day;
  /** The day of the meeting, if the user says that it is known and the note does not have it. */
  readonly met: Day | null;
  /** How many have been given a rhythm in this round, so that they do not all wait on one day. */
  readonly turn: number;
}

function lastKnown(person: Person, { index, today, met }: SettleContext): Day | null {
  const days = [index.lastContact(person, today), met].filter((day) => day !== null);
  return days.sort().at(-1) ?? null;
}

/** What a decision writes beyond the day of the meeting; nobody is waiting since years at once. */
function changesFor(
  person: Person,
  decision: Decision,
  { keys, at }: { readonly keys: NoteKeys; readonly at: SettleContext },
): PropertyChange[] {
  const set = (id: 'status' | 'followUp', value: string): PropertyChange => ({
    kind: 'set',
    key: keys.keyOf(id),
    value,
  });
  switch (decision.kind) {
    case 'rhythm': {
      const { cadence } = decision;
      const first = firstContactDay(cadence, lastKnown(person, at), at);
      return [cadenceChange(keys, cadence), ...(first === null ? [] : [set('followUp', first)])];
    }
    case 'met': {
      const met = person.met ?? at.met ?? at.today;
      const isPast = addDays(met, at.index.settings.followUpWindow) < at.today;
      return [set('status', 'pending'), ...(isPast ? [set('followUp', at.today)] : [])];
    }
    case 'card':
      return [set('status', 'closed')];
  }
}

/** Writes what was decided about a new person into the note, as one change. */
export function settleNewPerson(
  person: Person,
  decision: Decision,
  at: SettleContext,
): Promise<WriteOutcome> {
  return at.store.edit(person.path, (text) =>
    editProperties(text, (properties) => {
      const keys = noteKeys(properties, at.index.settings);
      const { met } = at;
      const day: PropertyChange[] =
        met === null || person.met !== null || decision.kind === 'card'
          ? []
          : [{ kind: 'set', key: keys.keyOf('met'), value: met }];
      return [...day, ...changesFor(person, decision, { keys, at })];
    }),
  );
}
