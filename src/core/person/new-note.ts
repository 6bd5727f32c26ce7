import { editProperties } from '../note-text/edit-properties';
import type { NoteEdit } from '../note-text/note-edit';
import type { PropertyChange, PropertyValue } from '../note-text/property-change';
import type { Settings } from '../settings';
import { propertyName, type PropertyId } from './properties';

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Characters of a file name; file systems take 255 bytes, of which a character can need four. */
const MAX_NAME = 60;

// What Windows, Obsidian's links or Obsidian's own file names do not take.
const FORBIDDEN = /[\\/:*?"<>|#^[\]\p{Cc}]+/gu;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** A person's name as a file name; empty where nothing of it can stand in one. */
export function fileNameFor(name: string): string {
  const clean = name.normalize('NFC').replace(FORBIDDEN, ' ').replace(/\s+/g, ' ');
  const short = Array.from(GRAPHEMES.segment(clean.trim()), ({ segment }) => segment)
    .slice(0, MAX_NAME)
    .join('');
  const bare = short.replace(/^[.\s]+|[.\s]+$/g, '');
  return RESERVED.test(bare) ? `${bare} (person)` : bare;
}

/** What is known of a person to be added, by property. */
export type NewPerson = Readonly<Partial<Record<PropertyId, PropertyValue>>>;

// The order in which a reader expects them.
const ORDER: readonly PropertyId[] = [
  'name',
  'aliases',
  'met',
  'metAt',
  'metThrough',
  'status',
  'followUp',
  'lastContact',
  'cadence',
  'discussed',
  'offers',
  'seeks',
  'interests',
  'field',
  'organization',
  'role',
  'place',
  'email',
  'phone',
  'url',
  'birthday',
  'circle',
  'knows',
  'noIntroductions',
];

/** The text of a new person note. Someone met is owed a first follow-up, so the status says so. */
export function newPersonNote(person: NewPerson, settings: Settings): NoteEdit {
  const known: NewPerson = person.met !== undefined ? { status: 'pending', ...person } : person;
  const changes: PropertyChange[] = ORDER.flatMap((id) => {
    const value = known[id];
    return value === undefined
      ? []
      : { kind: 'set', key: propertyName(id, settings.propertyNames), value };
  });
  const type = { kind: 'set', key: 'type', value: settings.personType || 'person' } as const;
  return editProperties('', () => [type, ...changes]);
}
