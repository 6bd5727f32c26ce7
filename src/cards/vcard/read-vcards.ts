import type { Encoding } from '../encoding/encodings';
import { UTF_8, type EncodingReading } from '../encoding/encoding-reading';
import { byteStringOf, decodeValue, wideUnicodeOf, type ValueEncoding } from './byte-string';
import { tellEncodings } from './card-encodings';
import { contentLines, type ContentLine } from './content-lines';
import { gatherCards, MAX_LINES, type GatheredCard } from './gather-cards';
import { findRunOn } from './missed-boundaries';
import { readProperty } from './read-property';
import type { Escapes, ReadVCard, VCard, VCardProperty } from './vcard';

export const MAX_MEGABYTES = 64;

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

function vCardOf({ lines, isBegun, isEnded }: GatheredCard, letters: ValueEncoding): ReadVCard {
  const version = versionOf(lines);
  const escapes: Escapes = version === '2.1' ? 'semicolon' : 'all';
  const properties: VCardProperty[] = [];
  const brokenLines: string[] = [];
  for (const line of lines) {
    const property = readProperty(line, escapes, letters);
    if (property) properties.push(property);
    else {
      const text = line.head === '' ? line.value : `${line.head}:${line.value}`;
      brokenLines.push(decodeValue(text, null, letters));
    }
  }
  return {
    kind: 'vcard',
    version,
    properties,
    labels: labelsOf(properties),
    brokenLines,
    isCutOff: !isEnded,
    isHeadless: !isBegun,
    isRunTogether: lines.some((line) => line.isRunTogether),
    runOn: 0,
  };
}

/** One card, or the several that its lines turn out to be. */
function vCardsOf(card: GatheredCard, letters: ValueEncoding | null): VCard[] {
  if (letters === null) return [{ kind: 'unreadable', reason: 'letters' }];
  if (card.lines.length > MAX_LINES) return [{ kind: 'unreadable', reason: 'too-many-lines' }];
  const runOn = findRunOn(card.lines);
  switch (runOn.kind) {
    case 'one':
      return [vCardOf(card, letters)];
    case 'mixed':
      return [{ kind: 'unreadable', reason: runOn.what }];
    case 'several':
      return runOn.parts.map((lines, at) => ({
        ...vCardOf({ ...card, lines }, letters),
        isCutOff: !card.isEnded && at === runOn.parts.length - 1,
        isHeadless: !card.isBegun && at === 0,
        runOn: at === 0 ? runOn.parts.length : 0,
      }));
  }
}

/** The vCards of a file, and what is known of its letters. */
export interface VCardFile {
  readonly vCards: readonly VCard[];
  readonly letters: EncodingReading;
}

/**
 * The vCards of a file, of whatever version and charset; what is around them is passed over. Every
 * byte is looked at a fixed number of times, whatever the file holds.
 * @param chosen what the user says that its letters are in
 */
export function readVCardFile(bytes: Uint8Array, chosen: Encoding | null = null): VCardFile {
  if (bytes.length > MAX_MEGABYTES * 1024 * 1024)
    return { vCards: [{ kind: 'unreadable', reason: 'file-too-large' }], letters: UTF_8 };
  const wide = chosen?.startsWith('utf-16') === false ? null : (chosen ?? wideUnicodeOf(bytes));
  const byteString = byteStringOf(bytes, wide);
  // What is in UTF-16 has been made UTF-8, and leaves no doubt.
  if (wide === null) return cardsIn(byteString, chosen);
  const kind = chosen === null ? 'unicode' : 'chosen';
  return { ...cardsIn(byteString, 'utf-8'), letters: { kind, encoding: wide } };
}

function cardsIn(byteString: string, chosen: Encoding | null): VCardFile {
  const { cards, isTooMany } = gatherCards(contentLines(byteString));
  const told = tellEncodings(cards, chosen);
  const { letters } = told;
  if (letters.kind === 'unsure') return { vCards: [], letters };
  const vCards = cards.flatMap((card) => vCardsOf(card, told.of(card)));
  return { vCards: isTooMany ? [...vCards, TOO_MANY] : vCards, letters };
}

const TOO_MANY: VCard = { kind: 'unreadable', reason: 'too-many-cards' };

/** The vCards of a file, if the encoding does not matter. */
export function readVCards(bytes: Uint8Array): readonly VCard[] {
  return readVCardFile(bytes).vCards;
}
