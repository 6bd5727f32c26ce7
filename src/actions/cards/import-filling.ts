import { holdsOne } from '../../cards/kit/fields';
import type { Addition } from '../../cards/import/additions';
import type { Filling } from '../../cards/import/decisions';
import { partsNotInNote } from '../../cards/import/parts-not-in-note';
import { CARDS_WRITTEN } from '../../words/cards/cards-written';
import { basename } from '../../core/notes/note-facts';
import type { PeopleIndex } from '../../core/people/people-index';
import { editProperties } from '../../core/notes/edit-properties';
import { readFrontMatter } from '../../core/notes/front-matter';
import { readLog } from '../../core/notes/log-section';
import { chainEdits, type NoteEdit } from '../../core/notes/note-edit';
import type { PropertyChange } from '../../core/notes/property-change';
import { textsOf } from '../../core/notes/property-value';
import { noteKeys, type NoteKeys } from '../../core/people/note-keys';
import { propertyKind } from '../../core/people/properties';
import { hasPhoto, photoChange, writeWithPhoto, type CardWriteResult } from './add-photo';
import type { ImportContext } from './import-creation';
import { interactionEdit } from '../follow-ups/log-interaction';

type Properties = Readonly<Record<string, unknown>>;

function isEmpty(properties: Properties, keys: readonly string[]): boolean {
  return keys.every((key) => textsOf(properties[key])?.length === 0);
}

function additionChanges(
  { id, kind, items }: Addition,
  properties: Properties,
  keys: NoteKeys,
): PropertyChange[] {
  if (id === 'photo') return []; // the file comes first
  const key = keys.keyOf(id);
  const [only, ...others] = items;
  if (only === undefined) return [];
  if (!holdsOne(id)) return items.map((item) => ({ kind: 'add', key, item }));
  // The note may say something by now that it did not when the plan was shown.
  if (kind === 'add' && !isEmpty(properties, keys.keysOf(id))) return [];
  const value = propertyKind(id) === 'checkbox' ? only === 'true' : only;
  return [{ kind: 'set', key, value: others.length === 0 ? value : items }];
}

/** The place and day of the first meeting, as far as the note does not have them. */
function firstMeeting(
  { event }: Filling,
  properties: Properties,
  keys: NoteKeys,
): PropertyChange[] {
  if (event.kind !== 'first') return [];
  const told = [
    ['met', event.met],
    ['metAt', event.metAt],
  ] as const;
  return told.flatMap(([id, value]) => {
    const isMissing = isEmpty(properties, keys.keysOf(id));
    return value !== null && isMissing
      ? [{ kind: 'set', key: keys.keyOf(id), value } as const]
      : [];
  });
}

/** Another meeting in the log, unless the log tells of one on that day already. */
function anotherMeeting(
  { event, person }: Filling,
  index: PeopleIndex,
): (text: string) => NoteEdit {
  if (event.kind !== 'again') return () => ({ kind: 'unchanged' });
  const { interaction } = event;
  // Where it was is no point that was discussed.
  const request = { person, interaction, status: null, point: false };
  const edit = interactionEdit(index, request);
  return (text) =>
    readLog(text).some(({ day }) => day === interaction.day) ? { kind: 'unchanged' } : edit(text);
}

/** Whether a note has no picture so far: no other is put beside it, and none replaced. */
async function wantsPhoto({ photo, person }: Filling, { store }: ImportContext): Promise<boolean> {
  if (!photo) return false;
  const note = readFrontMatter((await store.read(person.path)) ?? '');
  return note.kind === 'read' && !hasPhoto(note.properties);
}

function propertiesOf(
  filling: Filling,
  link: string | null,
  { settings }: PeopleIndex,
): (properties: Properties) => PropertyChange[] {
  const { additions, circle } = filling;
  return (properties) => {
    const keys = noteKeys(properties, settings);
    return [
      ...additions.flatMap((each) => additionChanges(each, properties, keys)),
      ...firstMeeting(filling, properties, keys),
      ...(circle === null
        ? []
        : [{ kind: 'add', key: keys.keyOf('circle'), item: circle } as const]),
      ...(link === null ? [] : photoChange(properties, link)),
    ];
  };
}

/** Adds what the user chose from a card to the note of a known person. */
export async function fillFromCard(
  filling: Filling,
  where: ImportContext,
): Promise<CardWriteResult> {
  const { index, store } = where;
  const { person } = filling;
  const photo = (await wantsPhoto(filling, where)) ? filling.photo : null;
  const to = { name: person.name, file: basename(person.path), note: person.path, photo };
  const done = await writeWithPhoto({ ...to, store }, (link) =>
    store.edit(person.path, (text) =>
      chainEdits(text, [
        (now) => editProperties(now, propertiesOf(filling, link, index)),
        anotherMeeting(filling, index),
      ]),
    ),
  );
  const missing = partsNotInNote(filling.card, (await store.read(person.path)) ?? '');
  const remarks =
    missing.length === 0 ? [] : [CARDS_WRITTEN.leftOut(person.name, missing.join(', '))];
  return { ...done, remarks: [...done.remarks, ...remarks] };
}
