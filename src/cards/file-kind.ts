import type { FileKind } from '../words/cards/file-kinds';

/** Bytes at the start of a file by which it is told what it is. */
const START = 4_000;

/** By the first bytes, as characters of one byte each; a dot stands for any. */
const SIGNATURES: readonly (readonly [kind: FileKind, starts: readonly string[]])[] = [
  ['picture', ['\xff\xd8\xff', '\x89PNG', 'GIF8', 'II*\0', 'MM\0*', '\0\0\x01\0']],
  ['picture', ['RIFF....WEBP', 'BM....\0\0\0\0']],
  ['picture', ['hei', 'hev', 'mif1', 'msf1', 'avif'].map((brand) => `....ftyp${brand}`)],
  ['media', ['ID3', 'OggS', 'fLaC', '\x1aE\xdf\xa3', 'RIFF....WAVE', 'RIFF....AVI ', '....ftyp']],
  ['pdf', ['%PDF-']],
  ['outlook', ['!BDN']],
  ['database', ['SQLite format 3']],
  ['archive', ['\x1f\x8b', '7z\xbc\xaf', 'Rar!', 'BZh', '\xfd7zXZ']],
  ['plist', ['bplist0']],
  ['program', ['\x7fELF']],
];

/** What archives and the files of older office programs start with. */
const [ARCHIVES, OLD_OFFICE] = [['PK\x03\x04', 'PK\x05\x06'], ['\xd0\xcf\x11\xe0']];

type Rule = readonly [kind: FileKind, start: RegExp];

/** In an archive of the kind that office programs write: the names of what is in it. */
const PACKED: readonly Rule[] = [
  ['spreadsheet', /xl\/|opendocument\.spreadsheet/],
  ['document', /word\/|opendocument\.text/],
];

/** Lines at the top of a message. */
const MAIL_HEADER =
  /^(?:from|to|cc|subject|date|received|return-path|delivered-to|message-id|mime-version|dkim-signature|reply-to):/i;

/** By the first characters, whatever the encoding. */
const STARTS: readonly Rule[] = [
  ['calendar', /^begin:vcalendar/i],
  ['web', /^(?:<!--.*?-->\s*)?<(?:!doctype html|html)/is],
  ['picture', /^(?:<\?xml.*?)?(?:<!--.*?-->\s*|<!doctype svg[^>]*>\s*)*<svg[\s>]/is],
  ['plist', /^<\?xml[^>]*>\s*<!doctype plist/i],
  ['xml', /^<(?:\?xml|[a-z][\w:-]*[\s>])/i],
  ['document', /^\{\\rtf/],
  ['json', /^(?:\{\s*(?:"|\})|\[\s*(?:[[{"\]]|-?\d))/],
  ['ldif', /^(?:version:\s*1\s*|#[^\n]*\n|\s)*dn::?\s/i],
  ['mailbox', /^from \S+ .*\d{4}\r?\n/i],
];

/** By the file extension, if the content says nothing. */
const NAMES: ReadonlyMap<string, FileKind> = new Map(
  (
    [
      ['calendar', 'ics ical ifb vcs'],
      ['email', 'eml emlx'],
      ['mailbox', 'mbox'],
      ['outlook', 'msg pst ost oft'],
      ['spreadsheet', 'xls xlsx xlsm xlsb ods numbers'],
      ['document', 'doc docx odt rtf pages'],
      ['archive', 'zip gz tgz 7z rar tar'],
      ['address-book', 'abbu abcddb'],
      ['ldif', 'ldif ldi'],
      ['json', 'json jsonl'],
      ['web', 'html htm mht'],
      ['xml', 'xml'],
      ['note', 'md markdown'],
      ['picture', 'png jpg jpeg gif webp bmp heic avif tif tiff svg'],
      ['media', 'mp3 mp4 m4a mov wav ogg webm'],
      ['pdf', 'pdf'],
    ] as const
  ).flatMap(([kind, endings]) => endings.split(' ').map((ending) => [ending, kind] as const)),
);

function startsLike(text: string, signature: string): boolean {
  return Array.from(signature).every((char, at) => char === '.' || char === text.charAt(at));
}

function startsLikeAny(text: string, signatures: readonly string[]): boolean {
  return signatures.some((signature) => startsLike(text, signature));
}

function binaryKind(start: string, name: string): FileKind | null {
  if (startsLikeAny(start, ARCHIVES)) return packedKind(start, name);
  if (startsLikeAny(start, OLD_OFFICE)) return kindByName(name) ?? 'document';
  return SIGNATURES.find(([, starts]) => startsLikeAny(start, starts))?.[0] ?? null;
}

function matching(rules: readonly Rule[], text: string): FileKind | null {
  return rules.find(([, start]) => start.test(text))?.[0] ?? null;
}

/** What a name says a file, or a folder, is; null if it says nothing. */
export function kindByName(name: string): FileKind | null {
  return NAMES.get(/\.([a-z\d]+)\/*$/i.exec(name)?.[1]?.toLowerCase() ?? '') ?? null;
}

function packedKind(start: string, name: string): FileKind {
  return matching(PACKED, start) ?? kindByName(name) ?? 'archive';
}

/** Mail starts with such lines, more than one: a text may have one of them. */
function isMail(text: string): boolean {
  if (!/^[\w-]+:[ \t]/.test(text)) return false;
  const head = text.split(/\r?\n\r?\n/)[0] ?? '';
  return head.split(/\r?\n/).filter((line) => MAIL_HEADER.test(line)).length > 1;
}

/** The first keys of the JSON that Monica exports, in its last form and in the one before. */
const MONICA_JSON =
  /^\s*\{\s*"(?:version"\s*:[^{}]{0,2000}"exported_by"|account"\s*:\s*\{\s*"uuid")/;
/** Monica's SQL starts with remarks and its first table; a dump of its database by MySQL may be one too. */
const REMARK = /^(?:#|--|\/\*|SET\b|$)/i;
const DUMP = /php artisan migrate|(?:MySQL|MariaDB) dump/i;

function isSql(text: string): boolean {
  const lines = text.split('\n').map((line) => line.trim());
  const first = lines.find((line) => !REMARK.test(line)) ?? '';
  return /^(?:INSERT|REPLACE)\s/i.test(first) || (REMARK.test(lines[0] ?? '') && DUMP.test(text));
}

/** In which of its two formats Monica wrote a file; null where another program did. */
export function monicaFormat(bytes: Uint8Array): 'json' | 'sql' | null {
  const text = startOfText(bytes);
  if (MONICA_JSON.test(text)) return 'json';
  return isSql(text) ? 'sql' : null;
}

function startOfText(bytes: Uint8Array): string {
  const chars = Array.from(bytes.subarray(0, START), (byte) => String.fromCharCode(byte));
  // Without zeros and the mark of the byte order, UTF-16 reads like ASCII.
  return chars
    .join('')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replaceAll('\0', '');
}

function textKind(text: string): FileKind | null {
  return matching(STARTS, text) ?? (isMail(text) ? 'email' : null);
}

/**
 * What a file without cards is, by its content and then by its name; null if it may have some,
 * which only reading it can tell.
 */
export function otherKind(bytes: Uint8Array, name: string): FileKind | null {
  const start = Array.from(bytes.subarray(0, START), (byte) => String.fromCharCode(byte)).join('');
  const text = startOfText(bytes);
  if (/begin[\t ]*:[\t ]*vcard/i.test(text) || monicaFormat(bytes) !== null) return null;
  if (text.trim() === '' && bytes.length <= START) return 'empty';
  return binaryKind(start, name) ?? textKind(text.trimStart()) ?? kindByName(name);
}
