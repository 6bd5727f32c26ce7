import { translated } from '../kit/ui-language';

/** What people call encodings: the letters they are for, and the name that programs know. */
export const ENCODINGS = translated('cards.ENCODINGS', {
  'utf-8': 'Unicode (UTF-8)',
  'utf-16le': 'Unicode (UTF-16)',
  'utf-16be': 'Unicode (UTF-16, big-endian)',
  'windows-1252': 'Western European (Windows-1252)',
  'windows-1250': 'Central European (Windows-1250)',
  'windows-1251': 'Cyrillic (Windows-1251)',
  'windows-1253': 'Greek (Windows-1253)',
  'windows-1254': 'Turkish (Windows-1254)',
  'windows-1255': 'Hebrew (Windows-1255)',
  'windows-1256': 'Arabic (Windows-1256)',
  'windows-1257': 'Baltic (Windows-1257)',
  'windows-1258': 'Vietnamese (Windows-1258)',
  'windows-874': 'Thai (Windows-874)',
  shift_jis: 'Japanese (Shift JIS)',
  'euc-jp': 'Japanese (EUC-JP)',
  'iso-2022-jp': 'Japanese (ISO-2022-JP)',
  gb18030: 'Simplified Chinese (GBK)',
  big5: 'Traditional Chinese (Big5)',
  'euc-kr': 'Korean (EUC-KR)',
  'koi8-r': 'Russian (KOI8-R)',
  'koi8-u': 'Ukrainian (KOI8-U)',
  ibm866: 'Cyrillic (DOS 866)',
  'iso-8859-2': 'Central European (ISO-8859-2)',
  'iso-8859-5': 'Cyrillic (ISO-8859-5)',
  'iso-8859-7': 'Greek (ISO-8859-7)',
  'iso-8859-15': 'Western European (ISO-8859-15)',
  macintosh: 'Western European (Mac)',
  'x-mac-cyrillic': 'Cyrillic (Mac)',
});

/** An encoding in words. */
export function encodingName(encoding: string): string {
  const names: Readonly<Record<string, string>> = ENCODINGS;
  return names[encoding] ?? encoding;
}

/** What is said of the letters of a file that is not in Unicode. */
export const ENCODING_CHOICE = translated('cards.ENCODING_CHOICE', {
  choose: 'Encoding',
  chooseHint: 'If these names look wrong, choose another encoding.',
  unsure: (file: string) => `${file} could be in several encodings. Which one is right?`,
  unsureHint: 'Choose the one in which the names look right. Nothing is read before that.',
  use: 'Use this encoding',
  /** In the program, as all below. */
  guessed: (name: string) => `The file is not in UTF-8; it was read as ${name}.`,
  guessedAmong: (name: string, choices: string) =>
    `The file is not in UTF-8; it was read as ${name}. If names look wrong: ${choices}.`,
  mixed: (name: string) =>
    `Parts of the file are not in UTF-8; they were read as ${name}. Please check the names.`,
  choice: (name: string, encoding: string) => `${name}: encoding=${encoding}`,
  refused: (choices: string) =>
    `The encoding of this file cannot be told, so nothing was written. Name it with encoding= or save the file as UTF-8. It may be ${choices}`,
  notLetters:
    'The encoding of this file cannot be told, so nothing was written. Name it with encoding= or save the file as UTF-8.',
  unknown: (name: string) => `encoding=${name} is not a known encoding`,
});

function choices(encodings: readonly string[]): string {
  return encodings.map((each) => ENCODING_CHOICE.choice(encodingName(each), each)).join('; ');
}

/** As what the letters of a file were read, and what else they may be, the likeliest first. */
export function guessedEncodingWords(encoding: string, others: readonly string[]): string {
  const name = encodingName(encoding);
  return others.length === 0
    ? ENCODING_CHOICE.guessed(name)
    : ENCODING_CHOICE.guessedAmong(name, choices(others.slice(0, 3)));
}

/** That nobody can tell the letters of a file, and what they may be, the likeliest first. */
export function unsureEncodingWords(candidates: readonly string[]): string {
  return candidates.length === 0
    ? ENCODING_CHOICE.notLetters
    : ENCODING_CHOICE.refused(choices(candidates.slice(0, 4)));
}
