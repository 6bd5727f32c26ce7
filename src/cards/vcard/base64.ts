const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** By character code; -1 if it is not in the alphabet. */
const SIXES: readonly number[] = Array.from({ length: 128 }, (_, code) =>
  ALPHABET.indexOf(String.fromCharCode(code)),
);

/** The bytes that a base64 text stands for; what is not of its alphabet (blanks) is passed over. */
export function decodeBase64(text: string): Uint8Array {
  const end = text.indexOf('=');
  const length = end < 0 ? text.length : end;
  const bytes = new Uint8Array(Math.ceil((length * 3) / 4));
  let [size, bits, held] = [0, 0, 0];
  for (let at = 0; at < length; at++) {
    const six = SIXES[text.charCodeAt(at)] ?? -1;
    if (six < 0) continue;
    held = ((held << 6) | six) & 0xfff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[size++] = held >> bits;
  }
  return bytes.slice(0, size);
}

/** Bytes as a base64 text on one line. */
export function encodeBase64(bytes: Uint8Array): string {
  const six = (bits: number): string => ALPHABET.charAt(bits & 63);
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b, c] = [bytes[at], bytes[at + 1], bytes[at + 2]];
    const triple = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    text += six(triple >> 18) + six(triple >> 12);
    text += (b === undefined ? '=' : six(triple >> 6)) + (c === undefined ? '=' : six(triple));
  }
  return text;
}
