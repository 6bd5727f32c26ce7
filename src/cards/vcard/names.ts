import type { NameParts } from '../kit/card';
import { oneLine } from '../kit/one-line';
import { splitEscaped, unescape } from './escapes';
import { linesOf } from './texts';
import { propertiesOf, type ReadVCard, type VCardProperty } from './vcard';

/** In the order of RFC 6350 §6.2.2. */
const PARTS = ['family', 'given', 'additional', 'prefix', 'suffix'] as const;

/** A name's parts as the value of `N`, each made fit to stand there. */
export function nameComponents(parts: NameParts, escape: (text: string) => string): string {
  return PARTS.map((part) => escape(parts[part])).join(';');
}

function fullName({ prefix, given, additional, family, suffix }: NameParts): string {
  return [prefix, given, additional, family, suffix].filter((part) => part !== '').join(' ');
}

function isNameAlone(texts: readonly string[], vcard: ReadVCard): boolean {
  return texts.length === 2 && texts[0] === '' && texts[1] === linesOf(vcard, 'FN')[0];
}

/** From vCard 3.0 on a part may be a list: `Philip,Paul` of given names, `Jr.,M.D.` behind the name. */
function partTexts({ raw, escapes }: VCardProperty): string[] {
  return splitEscaped(raw, ';').map((part, at) => {
    if (escapes === 'semicolon') return oneLine(unescape(part, escapes));
    const values = splitEscaped(part, ',').map((value) => oneLine(unescape(value, escapes)));
    const between = PARTS[at] === 'suffix' ? ', ' : ' ';
    return values.filter((value) => value !== '').join(between);
  });
}

/**
 * The parts of the name; null if there are none. vCard 3.0 requires an `N` even so: the whole name
 * goes into the given name, and nothing follows it.
 */
export function namePartsOf(vcard: ReadVCard): NameParts | null {
  const [property] = propertiesOf(vcard, 'N');
  const texts = property ? partTexts(property) : [];
  if (texts.every((text) => text === '') || isNameAlone(texts, vcard)) return null;
  const [family = '', given = '', additional = '', prefix = '', suffix = ''] = texts;
  return { family, given, additional, prefix, suffix };
}

/** What a person is called, by what the card has: the preferred full name first. */
export function namesOf(vcard: ReadVCard, parts: NameParts | null): readonly string[] {
  const written = linesOf(vcard, 'FN');
  if (written.length > 0 || parts === null) return written;
  const name = fullName(parts);
  return name === '' ? [] : [name];
}
