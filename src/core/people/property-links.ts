import { linksInText, linkBasename, type WrittenLink } from '../notes/link';
import type { PropertyTable } from './properties';
import { textsOf } from '../notes/property-value';

/** A link found in a note's properties, before a host has resolved it. */
export interface WrittenPropertyLink extends WrittenLink {
  readonly key: string;
  readonly isPlainText: boolean;
}

/** More links than this in one property are a mistake or an attack, not a person's acquaintances. */
const MAX_TEXTS = 20_000;

function plainLink(text: string): WrittenLink {
  return { linkpath: text, text: linkBasename(text) };
}

function linksOf(text: string, key: string, isForLinks: boolean): WrittenPropertyLink[] {
  const links = linksInText(text).map((link) => ({ ...link, key, isPlainText: false }));
  return links.length > 0 || !isForLinks ? links : [{ ...plainLink(text), key, isPlainText: true }];
}

/** Most properties hold one text without a bracket: nothing of them can be a link. */
function isPlain(value: unknown): boolean {
  if (typeof value === 'string') return !value.includes('[');
  return typeof value !== 'object' || value === null;
}

/**
 * All links in a note's properties, also unquoted ones that YAML read as lists in lists. In a
 * property that holds links (`knows`, `met-through`) a plain text is taken for a note's name.
 */
export function linksInProperties(
  properties: Readonly<Record<string, unknown>>,
  table: PropertyTable,
): WrittenPropertyLink[] {
  const found: WrittenPropertyLink[] = [];
  for (const key of Object.keys(properties)) {
    const value = properties[key];
    const isForLinks = table.holdsLinks(key);
    if (!isForLinks && isPlain(value)) continue;
    const texts = (textsOf(value) ?? []).slice(0, MAX_TEXTS);
    for (const text of texts) found.push(...linksOf(text, key, isForLinks));
  }
  return found;
}
