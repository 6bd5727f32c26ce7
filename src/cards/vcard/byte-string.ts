import { decodeLoosely, decodeStrictly, encodingNamed, type Encoding } from '../encoding/encodings';
import { utf16Of } from '../encoding/unicode';

const CHUNK = 8_192;

/** Bytes as a string with one character per byte. */
export function stringOf(bytes: Uint8Array): string {
  const chunks: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) {
    chunks.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  }
  return chunks.join('');
}

/** How a whole file is in UTF-16, if it is; every card starts with a plain `B`. */
export function wideUnicodeOf(bytes: Uint8Array): Encoding | null {
  const [first, second] = bytes;
  if (first === 0) return 'utf-16be';
  return second === 0 ? 'utf-16le' : utf16Of(bytes);
}

/**
 * A file as a string with one character per byte: lines are joined before they are decoded, because
 * each may have its own charset, and a fold may split a character.
 * @param wide the form of UTF-16 it is in
 */
export function byteStringOf(bytes: Uint8Array, wide = wideUnicodeOf(bytes)): string {
  if (wide === null) return stringOf(bytes);
  return stringOf(new TextEncoder().encode(decodeLoosely(wide, bytes)));
}

export function bytesOf(byteString: string): Uint8Array {
  return Uint8Array.from({ length: byteString.length }, (_, at) => byteString.charCodeAt(at));
}

/** How values are decoded that do not say it themselves. */
export interface ValueEncoding {
  readonly encoding: Encoding;
  /** Whether the user said so, or the file has nothing in UTF-8: then it goes before UTF-8. */
  readonly isFirst: boolean;
}

const WINDOWS: ValueEncoding = { encoding: 'windows-1252', isFirst: false };

const NOT_ASCII = /[^\0-\x7f]/;
/** Japanese in ASCII bytes alone, which are valid UTF-8 too. */
const SEVEN_BITS = ['\x1b$@', '\x1b$B'];
/** A UTF-8 character with its end missing: some programs cut values at a number of bytes. */
const CUT_CHARACTER = /[\xc2-\xf4][\x80-\xbf]{0,2}$/;
/** No letters of the scripts that encodings of two bytes are for. */
const NARROW = /^[\0-\u07ff]*$/;
const WIDE: ReadonlySet<Encoding> = new Set(['shift_jis', 'euc-jp', 'gb18030', 'big5', 'euc-kr']);

function cutUtf8(byteString: string): string | null {
  const whole = byteString.replace(CUT_CHARACTER, '');
  // With other characters that are valid UTF-8, a stray letter of another charset it is not.
  return NOT_ASCII.test(whole) ? decodeStrictly('utf-8', bytesOf(whole)) : null;
}

/** The text of a byte string as UTF-8, whose last character may be cut off; null if it is not. */
export function asUtf8(byteString: string): string | null {
  return decodeStrictly('utf-8', bytesOf(byteString)) ?? cutUtf8(byteString);
}

/** Whether a value says nothing of how it is to be decoded. */
export function isUndecided(byteString: string): boolean {
  return NOT_ASCII.test(byteString) && asUtf8(byteString) === null;
}

/** A value in the charset that it names; in UTF-8 in spite of that, unless that could be chance. */
function inCharset(byteString: string, encoding: Encoding): string | null {
  const bytes = bytesOf(byteString);
  const named = decodeStrictly(encoding, bytes);
  const unicode = asUtf8(byteString);
  if (named !== null && unicode !== null && WIDE.has(encoding) && NARROW.test(unicode))
    return named;
  return unicode ?? (encoding === 'windows-1252' ? null : named);
}

function inNamed(byteString: string, encoding: Encoding): string {
  return inCharset(byteString, encoding) ?? decodeLoosely(encoding, bytesOf(byteString));
}

function inFile(byteString: string, { encoding, isFirst }: ValueEncoding): string {
  const bytes = bytesOf(byteString);
  const own = isFirst ? decodeStrictly(encoding, bytes) : null;
  return own ?? asUtf8(byteString) ?? decodeLoosely(encoding, bytes);
}

/**
 * The text of a byte string: as UTF-8 if possible, else in the charset it names, else in that of
 * the file.
 */
export function decodeValue(
  byteString: string,
  charset: string | null,
  { encoding, isFirst }: ValueEncoding = WINDOWS,
): string {
  const isJapanese = SEVEN_BITS.some((escape) => byteString.includes(escape));
  if (!isJapanese && !NOT_ASCII.test(byteString)) return byteString;
  const japanese = isJapanese ? decodeStrictly('iso-2022-jp', bytesOf(byteString)) : null;
  if (japanese !== null) return japanese;
  const named = charset === null ? null : encodingNamed(charset);
  return named === null ? inFile(byteString, { encoding, isFirst }) : inNamed(byteString, named);
}
