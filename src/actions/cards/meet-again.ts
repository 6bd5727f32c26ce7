import { parseDay, type Day } from '../../core/days/day';
import { editProperties } from '../../core/notes/edit-properties';
import { chainEdits } from '../../core/notes/note-edit';
import type { PropertyChange, PropertyValue } from '../../core/notes/property-change';
import type { PeopleIndex } from '../../core/people/people-index';
import type { NewPerson } from '../../core/people/new-note';
import { noteKeys } from '../../core/people/note-keys';
import type { Person } from '../../core/people/person';
import { PROPERTY_IDS, propertyKind, type PropertyId } from '../../core/people/properties';
import { interactionEdit } from '../follow-ups/log-interaction';
import type { NoteStore, WriteOutcome } from '../ports';
import { MET_AGAIN_IN_LOG } from '../../words/cards/met-again';

interface MeetAgainContext {
  readonly index: PeopleIndex;
  readonly store: NoteStore;
  readonly today: Day;
}

/** What was typed about a person who turned out to be in the vault already. */
export interface MetAgain {
  readonly person: Person;
  readonly details: NewPerson;
  /** Whether it was a contact, to be logged; else it is only noted. */
  readonly isLogged: boolean;
}

type Properties = Readonly<Record<string, unknown>>;

/** What is of this meeting, and goes into its line in the log. */
const OF_THE_MEETING: ReadonlySet<PropertyId> = new Set([
  'met',
  'metAt',
  'metThrough',
  'discussed',
]);

function textsIn(value: PropertyValue | undefined): readonly string[] {
  return value === undefined || typeof value === 'boolean' ? [] : [value].flat();
}

interface Detail {
  readonly id: PropertyId;
  readonly texts: readonly string[];
}

function otherDetails(details: NewPerson): Detail[] {
  const others = PROPERTY_IDS.filter((id) => !OF_THE_MEETING.has(id));
  return others.map((id) => ({ id, texts: textsIn(details[id]) }));
}

function isSeveral({ id }: Detail): boolean {
  const kind = propertyKind(id);
  return kind === 'list' || kind === 'links';
}

/** What a detail changes; nothing if the note has another value for a property of one value. */
function changesFor(detail: Detail, properties: Properties, key: string): PropertyChange[] {
  const { texts } = detail;
  if (isSeveral(detail)) return texts.map((item) => ({ kind: 'add', key, item }));
  return (properties[key] ?? '') === '' ? texts.map((value) => ({ kind: 'set', key, value })) : [];
}

/** Where it was, through whom, the new role, and what it was about, on one line. */
function lineOf({ person, details }: MetAgain): string {
  const [where = ''] = textsIn(details.metAt);
  const [through = ''] = textsIn(details.metThrough);
  const [role = ''] = textsIn(details.role);
  const isNew = role !== '' && person.role !== null && person.role !== role;
  const by = [
    where,
    through && MET_AGAIN_IN_LOG.through(through),
    isNew ? MET_AGAIN_IN_LOG.as(role) : '',
  ];
  return [by.filter((part) => part !== '').join(' '), textsIn(details.discussed).join('; ')]
    .filter((part) => part !== '')
    .join(': ');
}

/**
 * Keeps what was typed as a new person when the person is known already: the meeting as a line in
 * the log, what was talked about as the newest point, contact details beside those that are known.
 * Properties of one value stay as they are.
 */
export function meetAgain(
  { index, store, today }: MeetAgainContext,
  met: MetAgain,
): Promise<WriteOutcome> {
  const { person, details, isLogged } = met;
  const [written] = textsIn(details.met);
  const day = parseDay(written ?? '') ?? today;
  const interaction = { day, channel: 'met', text: lineOf(met) } as const;
  const log = interactionEdit(index, { person, interaction, point: false, status: null });
  const plan = (properties: Properties): PropertyChange[] => {
    const keys = noteKeys(properties, index.settings);
    const points = textsIn(details.discussed);
    return [
      ...points.map((item) => ({ kind: 'add-last', key: keys.keyOf('discussed'), item }) as const),
      ...otherDetails(details).flatMap((each) => changesFor(each, properties, keys.keyOf(each.id))),
    ];
  };
  return store.edit(person.path, (text) =>
    chainEdits(text, [(now) => editProperties(now, plan), ...(isLogged ? [log] : [])]),
  );
}
