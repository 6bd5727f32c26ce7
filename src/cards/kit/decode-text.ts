import { decodeLoosely, decodeStrictly, type Encoding } from '../encoding/encodings';
import { UTF_8, type EncodingReading } from '../encoding/encoding-reading';
import { tellEncoding } from '../encoding/tell-encoding';
import { utf16Of } from '../encoding/unicode';

/** The text of a file; empty if its encoding cannot be told. */
export interface DecodedText {
  readonly text: string;
  readonly letters: EncodingReading;
}

const LINE_FEED = 0x0a;
/** What turns to Japanese characters in ISO-2022-JP. */
const ESCAPES = ['\x1b$@', '\x1b$B'];
const NOT_ASCII = /[^\0-\x7f]/;

interface Line {
  readonly bytes: Uint8Array;
  /** As UTF-8; null if it is not. */
  readonly text: string | null;
}

function linesOf(bytes: Uint8Array): Line[] {
  const lines: Line[] = [];
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf(LINE_FEED, from);
    const to = end < 0 ? bytes.length : end + 1;
    const line = bytes.subarray(from, to);
    lines.push({ bytes: line, text: decodeStrictly('utf-8', line) });
    from = to;
  }
  return lines;
}

function allOf(bytes: Uint8Array, encoding: Encoding): DecodedText {
  const letters: EncodingReading = { kind: 'unicode', encoding };
  return { text: decodeLoosely(encoding, bytes), letters };
}

/** Lines that are not UTF-8, in a file that mostly is; or a file that is not. */
function guessed(bytes: Uint8Array): DecodedText {
  const lines = linesOf(bytes);
  const others = lines.filter(({ text }) => text === null);
  const guess = tellEncoding(others.map((line) => line.bytes));
  if (guess.kind === 'unsure') return { text: '', letters: guess };
  const unicode = lines.filter(({ text }) => text !== null && NOT_ASCII.test(text)).length;
  // A line of another encoding may be UTF-8 by chance, but not most of them.
  const isMixed = unicode * 2 > others.length;
  const letters: EncodingReading = {
    kind: 'guessed',
    encoding: guess.encoding,
    others: guess.others,
    isMixed,
  };
  const text = isMixed
    ? lines.map((line) => line.text ?? decodeLoosely(guess.encoding, line.bytes)).join('')
    : decodeLoosely(guess.encoding, bytes);
  return { text, letters };
}

function sevenBits(text: string, bytes: Uint8Array): DecodedText {
  const japanese = ESCAPES.some((escape) => text.includes(escape))
    ? decodeStrictly('iso-2022-jp', bytes)
    : null;
  if (japanese === null) return { text, letters: UTF_8 };
  const letters = { kind: 'guessed', encoding: 'iso-2022-jp', others: [], isMixed: false } as const;
  return { text: japanese, letters };
}

/**
 * The text of a file's bytes, without a byte order mark: as Unicode if possible, else in the
 * encoding in which they look like words.
 * @param chosen the encoding the user chose
 */
export function decodeText(bytes: Uint8Array, chosen: Encoding | null = null): DecodedText {
  if (chosen !== null) {
    const letters = { kind: 'chosen', encoding: chosen } as const;
    return { text: decodeLoosely(chosen, bytes), letters };
  }
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) return allOf(bytes, utf16);
  const text = decodeStrictly('utf-8', bytes);
  return text === null ? guessed(bytes) : sevenBits(text, bytes);
}
