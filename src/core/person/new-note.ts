import { editProperties } from '../note-text/edit-properties';
import type { NoteEdit } from '../note-text/note-edit';
import type { PropertyChange, PropertyValue } from '../note-text/property-change';
import { readList } from '../note-text/property-value';
import type { Settings } from '../settings';
import { noteKeys } from './note-keys';
import type { PropertyId } from './properties';

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Characters of a file name, and bytes: file systems take 255, of which one character of some
 * scripts needs a dozen. The rest is for what goes behind: an organization, a number, `.md`.
 */
const [MAX_NAME, MAX_BYTES] = [60, 180];

// What Windows, Obsidian's links or Obsidian's own file names do not take.
const FORBIDDEN = /[\\/:*?"<>|#^[\]\p{Cc}]+/gu;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

function bytesIn(text: string): number {
  return Array.from(text).reduce((bytes, letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return bytes + (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
  }, 0);
}

/** The start of a text that a file name has room for, with no part of a character at its end. */
function shortened(text: string): string {
  let [short, bytes] = ['', 0];
  const first = Array.from(GRAPHEMES.segment(text)).slice(0, MAX_NAME);
  for (const { segment } of first) {
    bytes += bytesIn(segment);
    if (bytes > MAX_BYTES) break;
    short += segment;
  }
  return short;
}

/** A person's name as a file name; empty where nothing of it can stand in one. */
export function fileNameFor(name: string): string {
  const clean = name.normalize('NFC').replace(FORBIDDEN, ' ').replace(/\s+/g, ' ');
  const bare = shortened(clean.trim()).replace(/^[.\s]+|[.\s]+$/g, '');
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
  'anniversary',
  'photo',
  'uid',
  'circle',
  'knows',
  'notSameAs',
  'paused',
  'noIntroductions',
];

type Properties = Readonly<Record<string, unknown>>;

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || readList(value).kind === 'absent';
}

/** What is known goes over what the template says, but beside what its lists hold. */
function changesTo(written: unknown, key: string, value: PropertyValue): PropertyChange[] {
  if (isEmpty(written) || typeof value === 'string' || typeof value === 'boolean')
    return [{ kind: 'set', key, value }];
  return value.map((item) => ({ kind: 'add', key, item }));
}

/** The type that marks a person, unless the template has one and the folder marks persons too. */
function typeChange({ type }: Properties, settings: Settings): PropertyChange[] {
  const isKept = !isEmpty(type) && settings.peopleFolder !== '';
  return isKept ? [] : [{ kind: 'set', key: 'type', value: settings.personType || 'person' }];
}

/**
 * The text of a new person note, made from that of a template (empty: from nothing). Someone met
 * is owed a first follow-up, so the status says so, unless the template has another, or an empty
 * one is given: then none is written.
 */
export function newPersonNote(person: NewPerson, settings: Settings, template = ''): NoteEdit {
  return editProperties(template, (properties) => {
    const keys = noteKeys(properties, settings);
    const isOwed = person.met !== undefined && isEmpty(properties[keys.keyOf('status')]);
    const known: NewPerson = isOwed ? { status: 'pending', ...person } : person;
    const changes = ORDER.flatMap((id) => {
      const [key, value] = [keys.keyOf(id), known[id]];
      return value === undefined || value === '' ? [] : changesTo(properties[key], key, value);
    });
    return [...typeChange(properties, settings), ...changes];
  });
}
