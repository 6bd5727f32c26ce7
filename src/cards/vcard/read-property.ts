import { decodeBase64 } from './base64';
import { decodeValue, isUndecided, stringOf, type ValueEncoding } from './byte-string';
import type { ContentLine } from './content-lines';
import { unescape } from './escapes';
import type { Escapes, VCardProperty } from './vcard';

const NAME = /^[A-Z0-9_-]+$/;
/** vCard 2.1 writes `QUOTED-PRINTABLE` for `ENCODING=QUOTED-PRINTABLE`, and so on. */
const BARE_ENCODING = /^(?:QUOTED-PRINTABLE|BASE64|B|7BIT|8BIT)$/i;
const BARE_CHARSET = /^(?:utf-?8|utf-?16|us-ascii|iso-\d+-[\w-]+|windows-\d+|shift_jis)$/i;
const DATA_ADDRESS = /^data:[^,]{0,100};base64\\?,/i;
/** A text may start with `data:` too. */
const PICTURES: ReadonlySet<string> = new Set(['PHOTO', 'LOGO', 'SOUND']);
const WEB_ADDRESS = /^https?\\?:/i;
/** What no text has in it: controls, and what is no character. */
const BINARY = /(?![\t\n\r])\p{Cc}|\ufffd/u;

/** Whether a line's head names the charset of its value. */
export const CHARSET = /;(?:CHARSET=|utf-?8|utf-?16|us-ascii|iso-\d|windows-\d|shift_jis)/i;

/** Splits a head or a list of values at its separators; one in quotes does not count. */
function splitUnquoted(text: string, separator: ';' | ','): string[] {
  const parts: string[] = [];
  let [start, isQuoted] = [0, false];
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') isQuoted = !isQuoted;
    if (sign !== separator || isQuoted) continue;
    parts.push(text.slice(start, at));
    start = at + 1;
  }
  return [...parts, text.slice(start)];
}

/** A parameter's value as meant: without quotes, and without the escapes of RFC 6868. */
function paramValue(written: string): string {
  const text = written.trim();
  const isQuoted = text.length > 1 && text.startsWith('"') && text.endsWith('"');
  const plain = isQuoted ? text.slice(1, -1) : text;
  return plain.replace(/\^([n^'])/g, (_, sign: string) =>
    sign === 'n' ? '\n' : sign === '^' ? '^' : '"',
  );
}

function bareParamName(value: string): string {
  if (BARE_ENCODING.test(value)) return 'ENCODING';
  return BARE_CHARSET.test(value) ? 'CHARSET' : 'TYPE';
}

const NO_PARAMS: VCardProperty['params'] = new Map();

function paramsOf(written: readonly string[]): VCardProperty['params'] {
  if (written.length === 0) return NO_PARAMS;
  const params = new Map<string, string[]>();
  for (const param of written) {
    const equals = param.indexOf('=');
    const values = splitUnquoted(param.slice(equals + 1), ',').map(paramValue);
    const [first = ''] = values;
    const name = equals < 0 ? bareParamName(first) : param.slice(0, equals).trim().toUpperCase();
    if (equals < 0 && first === '') continue;
    const known = params.get(name);
    if (known) known.push(...values);
    else params.set(name, values);
  }
  return params;
}

interface Head {
  readonly group: string | null;
  readonly name: string;
  readonly params: VCardProperty['params'];
}

function headOf(byteString: string, letters: ValueEncoding): Head | null {
  const [full = '', ...params] = splitUnquoted(decodeValue(byteString, null, letters), ';');
  const dot = full.indexOf('.');
  const name = full
    .slice(dot + 1)
    .trim()
    .toUpperCase();
  if (!NAME.test(name)) return null;
  const group = dot < 0 ? null : full.slice(0, dot).trim().toLowerCase();
  return { group, name, params: paramsOf(params) };
}

function unquotePrintable(value: string): string {
  return value.replace(/=([0-9a-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** A key stays as it stands: nobody reads it, and a program wants it so. */
const AS_WRITTEN = /^(?:[\w-]+\.)?KEY(?:;|$)/i;

function isBase64({ head, encoding, value }: ContentLine): boolean {
  return encoding === 'base64' && !WEB_ADDRESS.test(value) && !AS_WRITTEN.test(head);
}

/** A value out of its transfer encoding, one character a byte. */
export function bytesAsWritten(line: ContentLine): string {
  if (line.encoding === 'quoted-printable') return unquotePrintable(line.value);
  return isBase64(line) ? '' : line.value;
}

interface Value {
  readonly raw: string;
  readonly bytes: Uint8Array | null;
}

/** What base64 holds: a picture or a sound, or a text, which any property may be written in. */
function base64Value({ name, params }: Head, bytes: Uint8Array, letters: ValueEncoding): Value {
  if (PICTURES.has(name)) return { raw: '', bytes };
  const raw = decodeValue(stringOf(bytes), params.get('CHARSET')?.[0] ?? null, letters);
  return BINARY.test(raw) ? { raw: '', bytes } : { raw, bytes: null };
}

function valueOf(line: ContentLine, head: Head, letters: ValueEncoding): Value {
  const address = PICTURES.has(head.name) ? DATA_ADDRESS.exec(line.value) : null;
  if (address) return { raw: '', bytes: decodeBase64(line.value.slice(address[0].length)) };
  if (isBase64(line)) return base64Value(head, decodeBase64(line.value), letters);
  const charset = head.params.get('CHARSET')?.[0] ?? null;
  return { raw: decodeValue(bytesAsWritten(line), charset, letters), bytes: null };
}

/** The property on a line; null if it is not one. */
export function readProperty(
  line: ContentLine,
  escapes: Escapes,
  letters: ValueEncoding,
): VCardProperty | null {
  const head = line.head === '' ? null : headOf(line.head, letters);
  if (!head) return null;
  const { raw: written, bytes } = valueOf(line, head, letters);
  const raw = written.replace(/\r+\n?/g, '\n');
  return { ...head, raw, text: unescape(raw, escapes), bytes, escapes };
}

/** Whether a letter of a value is torn by the blanks behind its soft breaks. */
export function isTorn({ encoding, value, tight }: ContentLine): boolean {
  if (encoding !== 'quoted-printable' || tight === null || tight === value) return false;
  const whole = (text: string): boolean => !isUndecided(unquotePrintable(text));
  return !whole(value) && whole(tight);
}
