import { byteStringOf, decodeValue } from './byte-string';
import { contentLines, type ContentLine } from './content-lines';
import { readProperty } from './read-property';
import type { Escapes, ReadVCard, VCard, VCardProperty } from './vcard';

export const MAX_MEGABYTES = 64;
/** More than anybody knows; what follows is told as one unreadable card. */
export const MAX_CARDS = 100_000;
/** Lines of one card, unfolded. */
export const MAX_LINES = 2_000;

interface OpenCard {
  readonly lines: ContentLine[];
  isEnded: boolean;
}

function boundaryOf({ head, value }: ContentLine): 'BEGIN' | 'END' | null {
  const name = head.toUpperCase();
  if (name !== 'BEGIN' && name !== 'END') return null;
  return value.trim().toUpperCase() === 'VCARD' ? name : null;
}

/**
 * The lines of each card, in the order in which the cards begin. A card within a card (vCard 2.1
 * has such as `AGENT`) is a card of its own; so is the next one where an end is missing.
 */
function cardsIn(byteString: string): { cards: OpenCard[]; isTooMany: boolean } {
  const cards: OpenCard[] = [];
  const open: OpenCard[] = [];
  for (const line of contentLines(byteString)) {
    const card = open[open.length - 1];
    const boundary = boundaryOf(line);
    if (boundary === null) {
      if (card && card.lines.length <= MAX_LINES) card.lines.push(line);
    } else if (boundary === 'END') {
      if (card) card.isEnded = true;
      open.pop();
    } else if (cards.length === MAX_CARDS) {
      return { cards, isTooMany: true };
    } else {
      const begun: OpenCard = { lines: [], isEnded: false };
      cards.push(begun);
      open.push(begun);
    }
  }
  return { cards, isTooMany: false };
}

function versionOf(lines: readonly ContentLine[]): string | null {
  return lines.find(({ head }) => head.trim().toUpperCase() === 'VERSION')?.value.trim() ?? null;
}

function labelsOf(properties: readonly VCardProperty[]): ReadonlyMap<string, string> {
  return new Map(
    properties.flatMap(({ group, name, text }) =>
      group !== null && name === 'X-ABLABEL' ? [[group, text] as const] : [],
    ),
  );
}

function vCardOf({ lines, isEnded }: OpenCard): VCard {
  if (lines.length > MAX_LINES) return { kind: 'unreadable', reason: 'too-many-lines' };
  const version = versionOf(lines);
  const escapes: Escapes = version === '2.1' ? 'semicolon' : 'all';
  const properties: VCardProperty[] = [];
  const brokenLines: string[] = [];
  for (const line of lines) {
    const property = readProperty(line, escapes);
    if (property) properties.push(property);
    else
      brokenLines.push(
        decodeValue(line.head === '' ? line.value : `${line.head}:${line.value}`, null),
      );
  }
  const card: Omit<ReadVCard, 'kind' | 'version'> = {
    properties,
    labels: labelsOf(properties),
    brokenLines,
    isCutOff: !isEnded,
  };
  return { kind: 'vcard', version, ...card };
}

/**
 * The vCards of a file, of whatever version and charset; what is around them is passed over. Every
 * byte is looked at a fixed number of times, whatever the file holds.
 */
export function readVCards(bytes: Uint8Array): VCard[] {
  if (bytes.length > MAX_MEGABYTES * 1024 * 1024)
    return [{ kind: 'unreadable', reason: 'file-too-large' }];
  const { cards, isTooMany } = cardsIn(byteStringOf(bytes));
  const read = cards.map(vCardOf);
  return isTooMany ? [...read, { kind: 'unreadable', reason: 'too-many-cards' }] : read;
}
