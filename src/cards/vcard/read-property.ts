import { decodeBase64 } from './base64';
import { decodeValue } from './byte-string';
import type { ContentLine } from './content-lines';
import { unescape } from './escapes';
import type { Escapes, VCardProperty } from './vcard';

const NAME = /^[A-Z0-9_-]+$/;
/** vCard 2.1 writes `QUOTED-PRINTABLE` for `ENCODING=QUOTED-PRINTABLE`, and so on. */
const BARE_ENCODING = /^(?:QUOTED-PRINTABLE|BASE64|B|7BIT|8BIT)$/i;
const BARE_CHARSET = /^(?:utf-?8|utf-?16|us-ascii|iso-\d+-[\w-]+|windows-\d+|shift_jis)$/i;
const DATA_ADDRESS = /^data:[^,]{0,100};base64\\?,/i;
/** A text may start with `data:` too. */
const BINARY: ReadonlySet<string> = new Set(['PHOTO', 'LOGO', 'SOUND', 'KEY']);
const WEB_ADDRESS = /^https?:/i;

/** A head or a list of values at its separators; one in quotes is none. */
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

function headOf(byteString: string): Head | null {
  const [full = '', ...params] = splitUnquoted(decodeValue(byteString, null), ';');
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

/** The bytes that a value holds, or stands for as an address. */
function binaryOf({ encoding, value }: ContentLine, name: string): Uint8Array | null {
  const dataAddress = BINARY.has(name) ? DATA_ADDRESS.exec(value) : null;
  if (dataAddress) return decodeBase64(value.slice(dataAddress[0].length));
  return encoding === 'base64' && !WEB_ADDRESS.test(value) ? decodeBase64(value) : null;
}

type Value = Pick<VCardProperty, 'raw' | 'bytes' | 'escapes'>;

function propertyOf({ group, name, params }: Head, { raw, bytes, escapes }: Value): VCardProperty {
  return { group, name, params, raw, text: unescape(raw, escapes), bytes, escapes };
}

/** The property on a line; null where it is none. */
export function readProperty(line: ContentLine, escapes: Escapes): VCardProperty | null {
  const head = line.head === '' ? null : headOf(line.head);
  if (!head) return null;
  const bytes = binaryOf(line, head.name);
  if (bytes) return propertyOf(head, { raw: '', bytes, escapes });
  const value = line.encoding === 'quoted-printable' ? unquotePrintable(line.value) : line.value;
  const decoded = decodeValue(value, head.params.get('CHARSET')?.[0] ?? null);
  const raw = decoded.replace(/\r+\n?/g, '\n');
  return propertyOf(head, { raw, bytes: null, escapes });
}
