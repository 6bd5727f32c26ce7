import { hasOne, type Addition } from '../cards/plan/additions';
import type { Filling } from '../cards/plan/decisions';
import { basename } from '../core/note-facts';
import { editProperties } from '../core/note-text/edit-properties';
import { readFrontMatter } from '../core/note-text/front-matter';
import type { PropertyChange } from '../core/note-text/property-change';
import { textsOf } from '../core/note-text/property-value';
import { noteKeys, type NoteKeys } from '../core/person/note-keys';
import { propertyKind, type PropertyId } from '../core/person/properties';
import { hasPhoto, photoChange, writeWithPhoto, type CardWritten } from './add-photo';
import type { ImportWhere } from './import-creation';

type Properties = Readonly<Record<string, unknown>>;

function isEmpty(properties: Properties, keys: readonly string[]): boolean {
  return keys.every((key) => textsOf(properties[key])?.length === 0);
}

function additionChanges(
  { id, kind, items }: Addition,
  properties: Properties,
  keys: NoteKeys,
): PropertyChange[] {
  const key = keys.keyOf(id);
  const [only, ...others] = items;
  if (only === undefined) return [];
  if (!hasOne(id)) return items.map((item) => ({ kind: 'add', key, item }));
  // The note may say something by now that it did not when the plan was shown.
  if (kind === 'add' && !isEmpty(properties, keys.keysOf(id))) return [];
  const value = propertyKind(id) === 'checkbox' ? only === 'true' : only;
  return [{ kind: 'set', key, value: others.length === 0 ? value : items }];
}

function batchChanges(
  { batch }: Filling,
  properties: Properties,
  keys: NoteKeys,
): PropertyChange[] {
  const missing = (id: PropertyId): boolean => isEmpty(properties, keys.keysOf(id));
  const { met, metAt, circle } = batch;
  return [
    ...(met !== null && missing('met')
      ? [{ kind: 'set', key: keys.keyOf('met'), value: met } as const]
      : []),
    ...(metAt !== null && missing('metAt')
      ? [{ kind: 'set', key: keys.keyOf('metAt'), value: metAt } as const]
      : []),
    ...(circle === null ? [] : [{ kind: 'add', key: keys.keyOf('circle'), item: circle } as const]),
  ];
}

/** Whether a note has no picture so far: no other is put beside it, and none replaced. */
async function wantsPhoto({ photo, person }: Filling, { store }: ImportWhere): Promise<boolean> {
  if (!photo) return false;
  const note = readFrontMatter((await store.read(person.path)) ?? '');
  return note.kind === 'read' && !hasPhoto(note.properties);
}

/** Adds what the user chose of a card to the note of somebody who is there. */
export async function fillFromCard(filling: Filling, where: ImportWhere): Promise<CardWritten> {
  const { index, store } = where;
  const { person, additions } = filling;
  const photo = (await wantsPhoto(filling, where)) ? filling.photo : null;
  const to = { name: person.name, file: basename(person.path), note: person.path, photo };
  return writeWithPhoto({ ...to, store }, (link) =>
    store.edit(person.path, (text) =>
      editProperties(text, (properties) => {
        const keys = noteKeys(properties, index.settings);
        return [
          ...additions.flatMap((each) => additionChanges(each, properties, keys)),
          ...batchChanges(filling, properties, keys),
          ...(link === null ? [] : photoChange(properties, link)),
        ];
      }),
    ),
  );
}
