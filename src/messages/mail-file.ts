import type { Draft } from './draft';

/** RFC 2045: characters of a line, without its end. */
const MAX_LINE = 76;
/** Beside `Subject: ` and the frame of an encoded word (RFC 2047), 36 octets fit on a line. */
const OCTETS_OF_A_WORD = 36;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function base64(bytes: readonly number[]): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b, c] = bytes.slice(at, at + 3);
    const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    const sixes = [bits >> 18, bits >> 12, bits >> 6, bits].map((six) => ALPHABET.charAt(six & 63));
    text += sixes
      .slice(0, b === undefined ? 2 : c === undefined ? 3 : 4)
      .join('')
      .padEnd(4, '=');
  }
  return text;
}

function octetsOf(text: string): number[] {
  return [...new TextEncoder().encode(text)];
}

/** Pieces of a text of at most this many octets, never cut inside a character. */
function pieces(text: string): string[] {
  const found: string[] = [];
  let [piece, size] = ['', 0];
  for (const character of text) {
    const more = octetsOf(character).length;
    if (size + more > OCTETS_OF_A_WORD) {
      found.push(piece);
      [piece, size] = ['', 0];
    }
    [piece, size] = [piece + character, size + more];
  }
  return [...found, piece];
}

// A line end inside a value would begin another header.
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

/** A text as it may stand in a header: as it is, or as encoded words on lines of their own. */
function headerText(name: string, text: string): string {
  const isPlain = /^[ -~]*$/.test(text) && !text.includes('=?');
  if (isPlain && name.length + text.length + 2 <= MAX_LINE) return `${name}: ${text}`;
  const words = pieces(text).map((piece) => `=?UTF-8?B?${base64(octetsOf(piece))}?=`);
  return `${name}: ${words.join('\r\n ')}`;
}

function bodyLines(body: string): string[] {
  const text = base64(octetsOf(`${body.replace(/\r\n?|\n/g, '\r\n')}\r\n`));
  return text.match(/.{1,76}/g) ?? [];
}

/**
 * A message as a file that mail programs open as one to be sent (RFC 5322, `X-Unsent`): no date, no
 * sender, because the mail program adds them.
 */
export function mailFile({ to, subject, body }: Draft): string {
  const recipients = to.map(oneLine).filter((address) => address !== '');
  return [
    ...(recipients.length === 0 ? [] : [`To: ${recipients.join(',\r\n ')}`]),
    headerText('Subject', oneLine(subject)),
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...bodyLines(body),
    '',
  ].join('\r\n');
}
