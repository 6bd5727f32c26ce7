import { editProperties } from '../notes/edit-properties';
import type { NoteEdit } from '../notes/note-edit';
import type { PropertyChange, PropertyValue } from '../notes/property-change';
import { readList } from '../notes/property-value';
import type { Settings } from './settings';
import { noteKeys } from './note-keys';
import { PROPERTY_IDS, type PropertyId } from './properties';

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Characters and bytes of a file name. File systems take 255 bytes, some that encrypt names 143; an
 * introduction's has two names, and every name may get a number and an ending.
 */
const [MAX_CHARACTERS, MAX_BYTES] = [60, 120];

// What Windows, Obsidian's links or Obsidian's own file names do not take; half a character is none.
const FORBIDDEN = /[\\/:*?"<>|#^[\]\p{Cc}\p{Cs}]+/gu;
/** What nobody sees: marks of direction, blanks of no width. Joiners belong to letters and emoji. */
const UNSEEN =
  /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e001f}]/gu;
const SEEN = /[^\s\p{Cf}\p{Cn}\p{M}.]/u;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** How many bytes of a file name a text takes. */
export function bytesOf(text: string): number {
  return Array.from(text).reduce((sum, each) => {
    const code = each.codePointAt(0) ?? 0;
    return sum + (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4);
  }, 0);
}

/** As many of the characters as there is room for. */
function fitting(characters: readonly string[]): string {
  let bytes = 0;
  const end = characters.findIndex((each) => (bytes += bytesOf(each)) > MAX_BYTES);
  return characters.slice(0, end < 0 ? MAX_CHARACTERS : Math.min(end, MAX_CHARACTERS)).join('');
}

/** A person's name as a file name; empty if none of its characters can be in one. */
export function fileNameFor(name: string): string {
  const clean = name.normalize('NFC').replace(UNSEEN, '').replace(FORBIDDEN, ' ');
  const line = clean.replace(/\s+/g, ' ').trim();
  const characters = Array.from(GRAPHEMES.segment(line), ({ segment }) => segment);
  // Marks without end on one letter are one character.
  const short = fitting(characters) || fitting(Array.from(line));
  const bare = short.replace(/^[.\s]+|[.\s]+$/g, '');
  if (!SEEN.test(bare)) return '';
  return RESERVED.test(bare) ? `${bare} (person)` : bare;
}

/** What is known of a person to be added, by property. */
export type NewPerson = Readonly<Partial<Record<PropertyId, PropertyValue>>>;

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
    const changes = PROPERTY_IDS.flatMap((id) => {
      const [key, value] = [keys.keyOf(id), known[id]];
      return value === undefined || value === '' ? [] : changesTo(properties[key], key, value);
    });
    return [...typeChange(properties, settings), ...changes];
  });
}
