import type { Encoding } from '../encoding/encodings';
import { UTF_8, type EncodingReading } from '../encoding/encoding-reading';
import { tellEncoding } from '../encoding/tell-encoding';
import { asUtf8, bytesOf, isUndecided, type ValueEncoding } from './byte-string';
import type { ContentLine } from './content-lines';
import type { GatheredCard } from './gather-cards';
import { bytesAsWritten, CHARSET } from './read-property';

/** How the values of each card are decoded, and what is known of that. */
export interface CardEncodings {
  readonly letters: EncodingReading;
  /** Null for a card whose encoding cannot be told, in a file whose other cards are UTF-8. */
  of(card: GatheredCard): ValueEncoding | null;
}

const NOT_ASCII = /[^\0-\x7f]/;
/** How far the next best must be for one card to be in another encoding than its file. */
const CLEAR_OF_FILE = 10;
/** Cards looked at one by one. */
const MAX_ALONE = 300;

/** What of a line has to be decoded and names no charset. */
function written(line: ContentLine): string {
  return CHARSET.test(line.head) ? '' : `${line.head}:${bytesAsWritten(line)}`;
}

function sampleOf(lines: readonly ContentLine[]): Uint8Array[] {
  return lines
    .map(written)
    .filter(isUndecided)
    .map((text) => bytesOf(text));
}

function isUnicode(line: ContentLine): boolean {
  const text = written(line);
  return NOT_ASCII.test(text) && asUtf8(text) !== null;
}

function same(encoding: Encoding, isFirst: boolean): (card: GatheredCard) => ValueEncoding {
  return () => ({ encoding, isFirst });
}

/** Cards that are surely in another encoding than the file as a whole, such as in strung-together ones. */
function exceptions(
  samples: ReadonlyMap<GatheredCard, readonly Uint8Array[]>,
  file: Encoding | null,
): ReadonlyMap<GatheredCard, Encoding> {
  const found = new Map<GatheredCard, Encoding>();
  if (samples.size < 2 || samples.size > MAX_ALONE) return found;
  for (const [card, bytes] of samples) {
    const guess = tellEncoding(bytes, CLEAR_OF_FILE);
    if (guess.kind === 'likely' && guess.encoding !== file) found.set(card, guess.encoding);
  }
  return found;
}

const NO_DOUBT: CardEncodings = { letters: UTF_8, of: same('windows-1252', false) };

/** Tells what the values of cards are in that are no UTF-8 and name no charset. */
export function tellEncodings(
  cards: readonly GatheredCard[],
  chosen: Encoding | null,
): CardEncodings {
  if (chosen !== null) {
    return { letters: { kind: 'chosen', encoding: chosen }, of: same(chosen, true) };
  }
  const samples = new Map(
    cards
      .map((card) => [card, sampleOf(card.lines)] as const)
      .filter(([, { length }]) => length > 0),
  );
  if (samples.size === 0) return NO_DOUBT;
  const unicode = cards.reduce((sum, { lines }) => sum + lines.filter(isUnicode).length, 0);
  return guessed(samples, unicode);
}

function guessed(
  samples: ReadonlyMap<GatheredCard, readonly Uint8Array[]>,
  unicode: number,
): CardEncodings {
  const all = [...samples.values()].flat();
  const guess = tellEncoding(all);
  const file = guess.kind === 'likely' ? guess.encoding : null;
  const others = exceptions(samples, file);
  const encoding = file ?? (others.size === samples.size ? [...others.values()][0] : undefined);
  if (encoding === undefined && unicode > all.length * 3) {
    const of = (card: GatheredCard) => (samples.has(card) ? null : NO_DOUBT.of(card));
    return { letters: UTF_8, of };
  }
  if (encoding === undefined) {
    const candidates = guess.kind === 'unsure' ? guess.candidates : [];
    return { ...NO_DOUBT, letters: { kind: 'unsure', candidates } };
  }
  // A value of another encoding may be UTF-8 by chance, but not most of them.
  const isFirst = unicode * 2 <= all.length;
  const isMixed = !isFirst || others.size > 0;
  const could = guess.kind === 'likely' ? guess.others : guess.candidates;
  return {
    letters: { kind: 'guessed', encoding, others: could, isMixed },
    of: (card) => ({ encoding: others.get(card) ?? encoding, isFirst }),
  };
}
