import { fromWindows1252, isWindows1252 } from '../windows-1252';

const CHUNK = 8_192;

function stringOf(bytes: Uint8Array): string {
  const chunks: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) {
    chunks.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  }
  return chunks.join('');
}

function utf16Of([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Without a byte order mark: every card starts with a plain `B`.
  if (first === 0) return 'utf-16be';
  return second === 0 ? 'utf-16le' : null;
}

/**
 * A file as a string of which each character is one byte: lines are put together before they are
 * decoded, because each may have its own charset, and a fold may stand inside a character.
 */
export function byteStringOf(bytes: Uint8Array): string {
  const utf16 = utf16Of(bytes);
  if (utf16 === null) return stringOf(bytes);
  const text = new TextDecoder(utf16, { fatal: false }).decode(bytes);
  return stringOf(new TextEncoder().encode(text));
}

function bytesOf(byteString: string): Uint8Array {
  return Uint8Array.from({ length: byteString.length }, (_, at) => byteString.charCodeAt(at));
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

function decodedAs(label: string, bytes: Uint8Array): string | null {
  try {
    return (label === 'utf-8' ? UTF_8 : new TextDecoder(label, { fatal: true })).decode(bytes);
  } catch {
    // No such charset, or not in it.
    return null;
  }
}

const NOT_ASCII = /[^\0-\x7f]/;
/** Written in ASCII bytes alone, which are valid UTF-8 too. */
const SEVEN_BITS = /^iso-2022/i;
/** A character of UTF-8 of which the end is missing: some programs cut values at a number of bytes. */
const CUT_CHARACTER = /[\xc2-\xf4][\x80-\xbf]{0,2}$/;

function cutUtf8(byteString: string): string | null {
  const whole = byteString.replace(CUT_CHARACTER, '');
  // With other characters that are valid UTF-8, a stray letter of another charset it is not.
  return NOT_ASCII.test(whole) ? decodedAs('utf-8', bytesOf(whole)) : null;
}

/** The text of a byte string: in UTF-8 where it can be, else in the charset it names, else Windows'. */
export function decodeValue(byteString: string, charset: string | null): string {
  const isSevenBits = charset !== null && SEVEN_BITS.test(charset);
  if (!isSevenBits && !NOT_ASCII.test(byteString)) return byteString;
  const bytes = bytesOf(byteString);
  const inCharset = (): string | null =>
    charset === null || isWindows1252(charset) ? null : decodedAs(charset, bytes);
  const first = isSevenBits ? inCharset() : null;
  return (
    first ??
    decodedAs('utf-8', bytes) ??
    cutUtf8(byteString) ??
    inCharset() ??
    fromWindows1252(byteString)
  );
}
