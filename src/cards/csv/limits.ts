import { CARD_READING } from '../../words/cards/card-reading';

const MEGABYTE = 1024 * 1024;
const MAX_MEGABYTES = 64;
const MAX_BYTES = MAX_MEGABYTES * MEGABYTE;

export const MAX_ROWS = 100_000;
export const MAX_COLUMNS = 1_000;

/** Characters of one line of the file. */
const MAX_LINE = MEGABYTE / 4;

/** What could stand between two values, on one line of the file: values may have commas in them. */
const MAX_SEPARATORS = 10 * MAX_COLUMNS;

/** Why bytes are not even decoded; null if they can be. */
export function refuseBytes(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return CARD_READING.empty;
  if (bytes.length > MAX_BYTES) return CARD_READING.tooLarge(MAX_MEGABYTES);
  // What .xlsx, .ods and .numbers files start with.
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
  return isZip ? CARD_READING.spreadsheet : null;
}

interface Measures {
  readonly longestLine: number;
  readonly mostSeparators: number;
}

const SEPARATORS: ReadonlySet<string> = new Set([',', ';', '\t', '|']);

function measure(text: string): Measures {
  let [longestLine, mostSeparators, lineStart, separators] = [0, 0, 0, 0];
  for (let at = 0; at <= text.length; at++) {
    const char = text.charAt(at);
    if (SEPARATORS.has(char)) separators++;
    else if (char === '\n' || at === text.length) {
      longestLine = Math.max(longestLine, at - lineStart);
      mostSeparators = Math.max(mostSeparators, separators);
      [lineStart, separators] = [at + 1, 0];
    }
  }
  return { longestLine, mostSeparators };
}

/**
 * Why a text is not given to the library, which would run out of memory or take forever; null if it
 * can be.
 */
export function refuseText(text: string): string | null {
  if (text === '') return CARD_READING.empty;
  if (text.includes('\0')) return CARD_READING.notText;
  const { longestLine, mostSeparators } = measure(text);
  if (longestLine > MAX_LINE) return CARD_READING.lineTooLong;
  return mostSeparators > MAX_SEPARATORS ? CARD_READING.tooManyColumns(MAX_COLUMNS) : null;
}
