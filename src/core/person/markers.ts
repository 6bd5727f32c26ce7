import { eachOnce } from '../each-once';
import { basename, folderOf, type NoteFacts } from '../note-facts';
import { textsOf } from '../note-text/property-value';
import type { Settings } from '../settings';
import type { NameSorter, NoteNames } from './note-names';
import type { NoteRules, Place } from './note-rules';

/** What a note says of itself. */
export interface Markers {
  readonly names: NoteNames;
  /** In lower case. */
  readonly types: readonly string[];
  /** Of its properties and its body, without `#`, each once. */
  readonly tags: readonly string[];
}

/** Shared by all notes: most have no tags. */
const NONE: readonly string[] = [];

function typesIn(value: unknown): readonly string[] {
  return textsOf(value)?.map((text) => text.toLowerCase()) ?? NONE;
}

function isOneTag(value: unknown): value is string {
  return typeof value === 'string' && /^[^\s,#[\]]+$/.test(value);
}

function tagsIn(value: unknown, bodyTags: readonly string[]): readonly string[] {
  // As the app writes them, which is how nearly all notes have them.
  if (bodyTags.length === 0 && Array.isArray(value) && value.every(isOneTag))
    return eachOnce(value);
  const texts = textsOf(value) ?? NONE;
  if (texts.length + bodyTags.length === 0) return NONE;
  const listed = texts.flatMap((text) => text.split(/[\s,]+/)).map((tag) => tag.replace(/^#/, ''));
  return [...new Set([...listed, ...bodyTags])].filter((tag) => tag !== '');
}

export function markersOf({ properties, bodyTags }: NoteFacts, sorter: NameSorter): Markers {
  const names = sorter.sort(Object.keys(properties));
  return {
    names,
    types: names.type === null ? NONE : typesIn(properties[names.type]),
    tags: tagsIn(names.tags === null ? null : properties[names.tags], bodyTags),
  };
}

/** Whether a tag marks a person: the configured one or one nested in it (`person/speaker`). */
export function isPersonTag(tag: string, settings: Settings): boolean {
  const [wanted, found] = [settings.personTag.toLowerCase(), tag.toLowerCase()];
  return wanted !== '' && (found === wanted || found.startsWith(`${wanted}/`));
}

/** What a note is (DESIGN §2); nothing in a template is a fact about anybody. */
export type NoteKind = 'template' | 'introduction' | 'person' | 'other';

/**
 * The people folder's own folder note is never a person; that of a folder inside it is when the
 * note says so itself, as with a folder kept for one person.
 */
function isPerson(
  path: string,
  { types, tags }: Markers,
  place: Place,
  settings: Settings,
): boolean {
  const isInFolder = place.kind === 'people';
  const isFolderNote = isInFolder && basename(path) === place.name;
  if (isFolderNote && place.isPeopleFolder) return false;
  const { personType } = settings;
  if (personType !== '' && types.includes(personType.toLowerCase())) return true;
  return tags.some((tag) => isPersonTag(tag, settings)) || (isInFolder && !isFolderNote);
}

/** Tells what a note is by its place and its markers. */
export function kindOf(path: string, markers: Markers, { settings, placeOf }: NoteRules): NoteKind {
  const place = placeOf(folderOf(path));
  if (place.kind === 'templates') return 'template';
  if (markers.types.includes('introduction')) return 'introduction';
  return isPerson(path, markers, place, settings) ? 'person' : 'other';
}
