/** What Windows has at 0x80 to 0x9f, where Latin-1 has invisible characters. */
const HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const LABEL = /^(?:windows-|x-cp|cp-?)1252$|^(?:iso[-_]?8859-1|latin-?1|(?:us-)?ascii)$/i;

/** Whether a charset is Windows-1252, or what is read as such everywhere. */
function isWindows1252(charset: string): boolean {
  return LABEL.test(charset.trim());
}

/**
 * The text of a byte string in Windows-1252, which has a character for every byte. Some releases of
 * Node (20.20 is one) take it for Latin-1: `€` and quotation marks come out as controls.
 */
function fromWindows1252(byteString: string): string {
  return byteString.replace(/[\x80-\x9f]/g, (byte) => HIGH.charAt(byte.charCodeAt(0) - 0x80));
}

/** By the names of the WHATWG Encoding Standard, which every host of the plugin knows. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-1258',
  'windows-874',
  'shift_jis',
  'euc-jp',
  'iso-2022-jp',
  'gb18030',
  'big5',
  'euc-kr',
  'koi8-r',
  'koi8-u',
  'ibm866',
  'iso-8859-2',
  'iso-8859-5',
  'iso-8859-7',
  'iso-8859-15',
  'macintosh',
  'x-mac-cyrillic',
] as const;

/** How the bytes of a file stand for letters. */
export type Encoding = (typeof ENCODINGS)[number];

/** Names that people and programs use and the standard does not have. */
const OTHER_NAMES: ReadonlyMap<string, Encoding> = new Map<string, Encoding>([
  ['utf16', 'utf-16le'],
  ['cp932', 'shift_jis'],
  ['windows932', 'shift_jis'],
  ['cp936', 'gb18030'],
  ['cp949', 'euc-kr'],
  ['uhc', 'euc-kr'],
  ['cp950', 'big5'],
  ['cp866', 'ibm866'],
  ['cp874', 'windows-874'],
  ['tis620', 'windows-874'],
  ['mac', 'macintosh'],
  ['macroman', 'macintosh'],
  ['maccyrillic', 'x-mac-cyrillic'],
  ['latin2', 'iso-8859-2'],
  ['latin5', 'windows-1254'],
  ['latin9', 'iso-8859-15'],
  ['iso88596', 'windows-1256'],
  ['iso88598', 'windows-1255'],
  ['iso88598i', 'windows-1255'],
  ['iso885911', 'windows-874'],
  ['gbk', 'gb18030'],
  ['gb2312', 'gb18030'],
  ['ansi', 'windows-1252'],
]);

function bare(name: string): string {
  return name.toLowerCase().replace(/[^a-z\d]/g, '');
}

const BY_NAME: ReadonlyMap<string, Encoding> = new Map([
  ...ENCODINGS.map((encoding) => [bare(encoding), encoding] as const),
  ...ENCODINGS.filter((encoding) => /^windows-\d+$/.test(encoding)).flatMap((encoding) => {
    const number = encoding.slice('windows-'.length);
    return [`cp${number}`, `win${number}`, number].map((name) => [name, encoding] as const);
  }),
  ...OTHER_NAMES,
]);

/** The encoding with this name, by any of its names; null if it is not known here. */
export function encodingNamed(name: string): Encoding | null {
  if (isWindows1252(name)) return 'windows-1252';
  const known = BY_NAME.get(bare(name));
  if (known !== undefined) return known;
  try {
    const label = new TextDecoder(name.trim()).encoding;
    return ENCODINGS.find((encoding) => encoding === label) ?? null;
  } catch {
    return null;
  }
}

function newDecoder(encoding: Encoding, fatal: boolean) {
  return new TextDecoder(encoding, { fatal });
}

type Decoder = ReturnType<typeof newDecoder>;

const DECODERS = new Map<string, Decoder>();

function decoderOf(encoding: Encoding, fatal: boolean): Decoder {
  const key = `${encoding} ${String(fatal)}`;
  const known = DECODERS.get(key) ?? newDecoder(encoding, fatal);
  DECODERS.set(key, known);
  return known;
}

/** The text of bytes in an encoding; null if some of them mean nothing in it. */
export function decodeStrictly(encoding: Encoding, bytes: Uint8Array): string | null {
  try {
    return decodeLoosely(encoding, bytes, true);
  } catch {
    return null;
  }
}

/** The text of bytes in an encoding, with `\ufffd` for what stands for nothing in it. */
export function decodeLoosely(encoding: Encoding, bytes: Uint8Array, fatal = false): string {
  const text = decoderOf(encoding, fatal).decode(bytes);
  // Other Windows encodings read correctly when this one is taken for Latin-1.
  return encoding === 'windows-1252' ? fromWindows1252(text) : text;
}
