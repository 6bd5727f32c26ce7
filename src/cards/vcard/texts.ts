import { unique } from '../../core/collections/unique';
import { oneLine } from '../kit/one-line';
import { splitEscaped, unescape } from './escapes';
import { propertiesOf, type ReadVCard, type VCardProperty } from './vcard';

/** A property's value on one line; empty if it says nothing. */
export function lineOf(property: VCardProperty): string {
  return oneLine(property.text);
}

/** The values of a name, each once, the preferred ones first. */
export function linesOf(vcard: ReadVCard, name: string): readonly string[] {
  return unique(
    propertiesOf(vcard, name)
      .map(lineOf)
      .filter((text) => text !== ''),
  );
}

/** The parts of a value at `;` or `,`, each on one line. */
export function partsOf({ raw, escapes }: VCardProperty, separator: ';' | ','): string[] {
  return splitEscaped(raw, separator).map((part) => oneLine(unescape(part, escapes)));
}

/** A text of several lines, with nothing in it that cannot be seen. */
export function paragraphsOf({ text }: VCardProperty): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, ' ')
    .trim();
}
