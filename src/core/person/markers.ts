import { basename, folderOf, type NoteFacts } from '../note-facts';
import type { Settings } from '../settings';
import { textsOf } from '../note-text/property-value';

function isWithin(path: string, folder: string): boolean {
  return folder !== '' && path.normalize('NFC').startsWith(`${folder}/`);
}

function propertyNamed(properties: NoteFacts['properties'], name: string): unknown {
  if (Object.hasOwn(properties, name)) return properties[name];
  for (const key of Object.keys(properties)) {
    if (key.length === name.length && key.toLowerCase() === name) return properties[key];
  }
  return undefined;
}

function hasType(facts: NoteFacts, type: string): boolean {
  const types = textsOf(propertyNamed(facts.properties, 'type')) ?? [];
  return type !== '' && types.some((text) => text.toLowerCase() === type.toLowerCase());
}

/** All tags of a note, of its frontmatter and its body, without `#`, each once. */
export function tagsOf(facts: NoteFacts): string[] {
  const texts = textsOf(propertyNamed(facts.properties, 'tags')) ?? [];
  const listed = texts.flatMap((text) => text.split(/[\s,]+/)).map((tag) => tag.replace(/^#/, ''));
  return [...new Set([...listed, ...facts.bodyTags])].filter((tag) => tag !== '');
}

/** Whether a tag marks a person: the configured one or one nested in it (`person/speaker`). */
export function isPersonTag(tag: string, settings: Settings): boolean {
  const [wanted, found] = [settings.personTag.toLowerCase(), tag.toLowerCase()];
  return wanted !== '' && (found === wanted || found.startsWith(`${wanted}/`));
}

export function isIntroductionNote(facts: NoteFacts): boolean {
  return hasType(facts, 'introduction');
}

/** Templates describe notes; nothing in them is a fact about anybody. */
export function isTemplate(path: string, settings: Settings): boolean {
  return isWithin(path, settings.templateFolder);
}

function isFolderNote(path: string): boolean {
  return basename(folderOf(path)) === basename(path) && folderOf(path) !== '';
}

/**
 * Whether a note is a person (DESIGN §2). The people folder's own folder note never is; that of a
 * folder inside it is when the note says so itself, as with a folder kept for one person.
 */
export function isPersonNote(facts: NoteFacts, settings: Settings): boolean {
  const { path } = facts;
  if (isTemplate(path, settings) || isIntroductionNote(facts)) return false;
  if (isFolderNote(path) && folderOf(path).normalize('NFC') === settings.peopleFolder) return false;
  if (hasType(facts, settings.personType)) return true;
  if (tagsOf(facts).some((tag) => isPersonTag(tag, settings))) return true;
  return isWithin(path, settings.peopleFolder) && !isFolderNote(path);
}
