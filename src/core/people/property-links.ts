import { linksInText, linkBasename, type WrittenLink } from '../notes/link';
import type { PropertyTable } from './properties';
import { textsOf } from '../notes/property-value';

/** Makes of a link in a property what a host gives the rules; it is made at once, for a vault has many. */
export type MakePropertyLink<Link> = (link: WrittenLink, key: string, isPlainText: boolean) => Link;

/** More links than this in one property are a mistake or an attack, not a person's acquaintances. */
const MAX_TEXTS = 20_000;

/** `name:Ana Silva` is how VCF Contacts says a name in `RELATED[…]`, where it has no card of it. */
function plainLink(written: string): WrittenLink {
  const text = written.replace(/^name:\s*/i, '');
  return { linkpath: text, text: linkBasename(text) };
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
export function linksInProperties<Link>(
  properties: Readonly<Record<string, unknown>>,
  table: PropertyTable,
  make: MakePropertyLink<Link>,
): Link[] {
  const found: Link[] = [];
  for (const key of Object.keys(properties)) {
    const value = properties[key];
    const isForLinks = table.holdsLinks(key);
    if (!isForLinks && isPlain(value)) continue;
    const texts = (textsOf(value) ?? []).slice(0, MAX_TEXTS);
    for (const text of texts) {
      const links = linksInText(text);
      for (const link of links) found.push(make(link, key, false));
      if (links.length === 0 && isForLinks) found.push(make(plainLink(text), key, true));
    }
  }
  return found;
}
