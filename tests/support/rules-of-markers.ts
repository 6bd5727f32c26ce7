import type { NoteFacts } from '../../src/core/notes/note-facts';
import { namesSomebody } from '../../src/core/people/participants';
import {
  propertyTable,
  type PropertyId,
  type PropertyTable,
} from '../../src/core/people/properties';
import type { Settings } from '../../src/core/people/settings';
import { dayIn, textsIn } from './rules-of-values';

/** What a note is (docs/person-note.md), written down as plainly as it can be. */
export function fileName(path: string): string {
  return (path.split('/').at(-1) ?? '').replace(/\.md$/i, '');
}

function folder(path: string): string {
  return path.split('/').slice(0, -1).join('/');
}

export function lies(path: string, within: string): boolean {
  return within !== '' && path.normalize('NFC').startsWith(`${within}/`);
}

export function folded(key: string): string {
  const words = key.trim().replace(/([a-z0-9])([A-Z])/g, '$1-$2');
  return words.toLowerCase().replace(/[\s_]+/g, '-');
}

function marker({ properties }: NoteFacts, wanted: string): unknown {
  const keys = Object.keys(properties);
  const key = keys.includes(wanted) ? wanted : keys.find((one) => one.toLowerCase() === wanted);
  return key === undefined ? undefined : properties[key];
}

export function isOfType(facts: NoteFacts, type: string): boolean {
  const types = (textsIn(marker(facts, 'type')) ?? []).map((one) => one.toLowerCase());
  return type !== '' && types.includes(type.toLowerCase());
}

export function tagsIn(facts: NoteFacts): string[] {
  const listed = (textsIn(marker(facts, 'tags')) ?? []).flatMap((one) => one.split(/[\s,]+/));
  const tags = [...listed.map((tag) => tag.replace(/^#/, '')), ...facts.bodyTags];
  return [...new Set(tags)].filter((tag) => tag !== '');
}

export function marksPerson(tag: string, { personTag }: Settings): boolean {
  return personTag !== '' && `${tag}/`.toLowerCase().startsWith(`${personTag}/`.toLowerCase());
}

export function propertyTagsIn(facts: NoteFacts): string[] {
  return tagsIn({ ...facts, bodyTags: [] });
}

/** What follows the person tag: `person/ana-silva` → `ana-silva`. */
export function nestedIn(tags: readonly string[], settings: Settings): string[] {
  const marks = tags.filter((tag) => marksPerson(tag, settings));
  const nested = marks.map((tag) => tag.slice(settings.personTag.length + 1).toLowerCase());
  return nested.filter((tag) => tag !== '');
}

export function dayInName({ path }: NoteFacts, { meetingFolders }: Settings): string | null {
  const start = /^(\d{4}-\d{2}-\d{2})(?!\d)/.exec(fileName(path))?.[1] ?? '';
  const isMeeting = meetingFolders.some((one) => lies(path, one));
  const within = /(?<!\d)\d{4}-\d\d-\d\d(?!\d)/.exec(fileName(path))?.[0] ?? '';
  return dayIn(start) ?? (isMeeting ? dayIn(within) : null);
}

export const PARTICIPANT_MARKERS = [
  ...['people', 'attendees', 'participants'],
  // As other tools and templates name the same.
  ...['attendee', 'invitees', 'participant'],
];

export function gatheringKeys({ properties }: NoteFacts): string[] {
  return Object.keys(properties).filter((key) => PARTICIPANT_MARKERS.includes(folded(key)));
}

/** A note about several, on which a nested tag names who took part (docs/person-note.md). */
function isAboutOthers(facts: NoteFacts, settings: Settings): boolean {
  const table = propertyTable(settings.propertyNames);
  const own = (['met', 'status', 'cadence'] as const).flatMap((id) => keysOf(facts, table, id));
  if (own.some((key) => folded(key) !== 'frequency')) return false;
  const isGathering = gatheringKeys(facts).some((key) => namesSomebody(facts.properties[key]));
  return isGathering || dayInName(facts, settings) !== null;
}

export function isPerson(facts: NoteFacts, settings: Settings): boolean {
  const { path } = facts;
  const isFolderNote = folder(path) !== '' && fileName(folder(path)) === fileName(path);
  if (isFolderNote && folder(path).normalize('NFC') === settings.peopleFolder) return false;
  if (isOfType(facts, settings.personType)) return true;
  if (lies(path, settings.peopleFolder) && !isFolderNote) return true;
  if (!tagsIn(facts).some((tag) => marksPerson(tag, settings))) return false;
  const plain = settings.personTag.toLowerCase();
  const isPlain = propertyTagsIn(facts).some(
    (tag) => tag.toLowerCase().replace(/\/$/, '') === plain,
  );
  return isPlain || !isAboutOthers(facts, settings);
}

export function keysOf({ properties }: NoteFacts, table: PropertyTable, id: PropertyId): string[] {
  const ranked = Object.keys(properties).flatMap((key) => {
    const meaning = table.meaningsOf(key).find((one) => one.id === id);
    if (!meaning) return [];
    return [{ key, rank: key === meaning.name ? meaning.rank : meaning.rank + 0.5 }];
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ key }) => key);
}
