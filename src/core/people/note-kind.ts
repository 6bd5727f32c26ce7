import { unique } from '../collections/unique';
import { basename, folderOf, type NoteFacts } from '../notes/note-facts';
import { textsOf } from '../notes/property-value';
import type { Settings } from './settings';
import type { NameSorter, NoteNames } from './note-names';
import type { NoteRules, Place } from './note-rules';
import { namesSomebody } from './participants';
import { foldName } from './properties';
import { WORD_NOTE_TYPE } from './word-note';

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
  if (bodyTags.length === 0 && Array.isArray(value) && value.every(isOneTag)) return unique(value);
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

/** The tag nested in the person tag, in lower case: `person/ana-silva` → `ana-silva`. */
export function nestedTag(tag: string, settings: Settings): string | null {
  const nested = isPersonTag(tag, settings) ? tag.slice(settings.personTag.length + 1) : '';
  return nested === '' ? null : nested.toLowerCase();
}

/** The note's tags that stand in its properties. */
export function propertyTags({ properties }: NoteFacts, { names }: Markers): readonly string[] {
  return tagsIn(names.tags === null ? null : properties[names.tags], NONE);
}

/** What a note is (docs/person-note.md); nothing in a template is a fact about anybody. */
export type NoteKind = 'template' | 'introduction' | 'synonyms' | 'person' | 'other';

// Of meetings too, `frequency` is said.
function hasOwnProperty({ names: { keys } }: Markers): boolean {
  const rhythm = keys.cadence.filter((key) => foldName(key) !== 'frequency');
  return keys.met.length + keys.status.length + rhythm.length > 0;
}

/** Whether a note is about several: a nested tag on it names who took part, and makes no person. */
function isAboutOthers(facts: NoteFacts, markers: Markers, rules: NoteRules): boolean {
  const { participantKeys } = markers.names;
  const isGathering = participantKeys.some((key) => namesSomebody(facts.properties[key]));
  return (isGathering || rules.dayByName(facts.path) !== null) && !hasOwnProperty(markers);
}

function isTaggedAsPerson(facts: NoteFacts, markers: Markers, rules: NoteRules): boolean {
  const { settings } = rules;
  const isMarked = markers.tags.some((tag) => isPersonTag(tag, settings));
  if (!isMarked || !isAboutOthers(facts, markers, rules)) return isMarked;
  return propertyTags(facts, markers).some(
    (tag) => isPersonTag(tag, settings) && nestedTag(tag, settings) === null,
  );
}

/**
 * The people folder's own folder note is never a person; that of a folder inside it is when the
 * note says so itself, as with a folder kept for one person.
 */
function isPerson(facts: NoteFacts, markers: Markers, place: Place, rules: NoteRules): boolean {
  const isInFolder = place.kind === 'people';
  const isFolderNote = isInFolder && basename(facts.path) === place.name;
  if (isFolderNote && place.isPeopleFolder) return false;
  const { personType } = rules.settings;
  if (personType !== '' && markers.types.includes(personType.toLowerCase())) return true;
  return (isInFolder && !isFolderNote) || isTaggedAsPerson(facts, markers, rules);
}

/** Tells what a note is by its place and its markers. */
export function kindOf(facts: NoteFacts, markers: Markers, rules: NoteRules): NoteKind {
  const place = rules.placeOf(folderOf(facts.path));
  if (place.kind === 'templates') return 'template';
  if (markers.types.includes('introduction')) return 'introduction';
  if (markers.types.includes(WORD_NOTE_TYPE)) return 'synonyms';
  return isPerson(facts, markers, place, rules) ? 'person' : 'other';
}
