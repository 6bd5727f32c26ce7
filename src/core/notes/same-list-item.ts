import { displayText, linkBasename, linksInText } from './link';
import { textsOf } from './property-value';

/** The note that a text names, if it is one link and nothing else. */
function linkedNote(text: string): string | null {
  const [link, ...others] = linksInText(text);
  if (!link || others.length > 0 || displayText(text) !== link.text) return null;
  const path = link.linkpath.replace(/#.*$/s, '').replace(/\.md$/i, '');
  return path === '' ? null : path.toLowerCase();
}

function isSameNote(a: string, b: string): boolean {
  const lacksFolder = !a.includes('/') || !b.includes('/');
  return a === b || (lacksFolder && linkBasename(a) === linkBasename(b));
}

// Two links to the web may differ in nothing but their address.
function shownText(text: string): string {
  return (linksInText(text).length === 0 ? text.trim() : displayText(text)).toLowerCase();
}

function isSameItem(a: string, b: string): boolean {
  const [noteA, noteB] = [linkedNote(a), linkedNote(b)];
  return noteA !== null && noteB !== null
    ? isSameNote(noteA, noteB)
    : shownText(a) === shownText(b);
}

/** A property's value as a list: a single value is a list of one. */
export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

/** A list with the items at its end that say a text. */
export function movedToEnd(value: unknown, item: string): readonly unknown[] {
  const items = itemsOf(value);
  const isSame = items.map((member) => hasItem(member, item));
  return [...items.filter((_, at) => !isSame[at]), ...items.filter((_, at) => isSame[at])];
}

/** Whether a property says a text already, be it as a link with another display text. */
export function hasItem(value: unknown, item: string): boolean {
  const texts = textsOf(value) ?? itemsOf(value).flatMap((member) => textsOf(member) ?? []);
  return texts.some((text) => isSameItem(text, item));
}
