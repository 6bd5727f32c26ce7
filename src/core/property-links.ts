import { linksInText, linkBasename, type WrittenLink } from './link';
import { holdsLinks, type PropertyTable } from './person/properties';
import { textsOf } from './note-text/property-value';

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

/**
 * All links in a note's properties, also unquoted ones that YAML read as lists in lists. In a
 * property that holds links (`knows`, `met-through`) a plain text is taken for a note's name.
 */
export function linksInProperties(
  properties: Readonly<Record<string, unknown>>,
  table: PropertyTable,
): WrittenPropertyLink[] {
  return Object.keys(properties).flatMap((key) => {
    const texts = (textsOf(properties[key]) ?? []).slice(0, MAX_TEXTS);
    return texts.flatMap((text) => {
      const links = linksInText(text).map((link) => ({ ...link, key, isPlainText: false }));
      if (links.length > 0 || !holdsLinks(key, table)) return links;
      return [{ ...plainLink(text), key, isPlainText: true }];
    });
  });
}
