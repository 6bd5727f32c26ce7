import { lazy } from '../collections/lazy';

/** How a language names months and weekdays; data that a host brings. */
export interface LanguageNames {
  /** Per month, from January: after a day, alone, whole, shortened. */
  readonly months: readonly (readonly string[])[];
  /** Per weekday, from Sunday. */
  readonly weekdays: readonly (readonly string[])[];
}

/** The number a word in a name stands for; null if languages differ. */
export type WordTable = ReadonlyMap<string, number | null>;

export interface DayWords {
  /** From 1. */
  readonly months: WordTable;
  /** From 0, which is Sunday. */
  readonly weekdays: WordTable;
}

/** Where the ten digits of the scripts that moment writes days in begin. */
const ZEROS = [
  ...[0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66],
  ...[0xe50, 0xed0, 0xf20, 0x1040, 0x17e0, 0x1810, 0xff10],
];

function westernDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = ZEROS.find((first) => code >= first && code < first + 10);
  return zero === undefined ? digit : String(code - zero);
}

/** A text in the form in which names are compared: composed, with the digits and comma of English. */
export function comparable(text: string): string {
  // Nearly all paths are plain.
  if (!/[^\x20-\x7e]/.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/\p{Nd}/gu, westernDigit)
    .replaceAll('،', ',');
}

/** A word without case, dots and kind of apostrophe; the Turkish i without a dot is an i. */
export function foldDayWord(word: string): string {
  return comparable(word)
    .toLowerCase()
    .replace(/\./g, '')
    .replace(/[’ʼ‘´`]/g, "'")
    .replace(/\u0131|i\u0307/g, 'i')
    .replace(/\s+/g, ' ')
    .trim();
}

function tableOf(lists: readonly (readonly (readonly string[])[])[], first: number): WordTable {
  const table = new Map<string, number | null>();
  for (const list of lists)
    for (const [at, names] of list.entries())
      for (const name of names) {
        const word = foldDayWord(name);
        const known = table.get(word);
        // Digits alone are no name; some languages have none.
        if (word === '' || /^\d+$/.test(word)) continue;
        table.set(word, known === undefined || known === at + first ? at + first : null);
      }
  return table;
}

/** The words of some languages; one that means different months in two of them means none. */
export function dayWords(languages: readonly LanguageNames[]): DayWords {
  const listsOf = (of: (one: LanguageNames) => LanguageNames['months']) => languages.map(of);
  const months = lazy(() =>
    tableOf(
      listsOf((one) => one.months),
      1,
    ),
  );
  const weekdays = lazy(() =>
    tableOf(
      listsOf((one) => one.weekdays),
      0,
    ),
  );
  return {
    get months() {
      return months();
    },
    get weekdays() {
      return weekdays();
    },
  };
}
