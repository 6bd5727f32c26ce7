import { isDay, type Day } from '../day';
import type { DayOfPath } from './day-of-path';

type Part = 'year' | 'month' | 'day';

interface Token {
  readonly pattern: string;
  /** What its value is a part of; null where it tells nothing of the day. */
  readonly part: Part | null;
}

const WORD = '\\p{L}+\\.?';

/** The letters of moment, in which the app writes the names of daily notes; the longer first. */
const TOKENS: ReadonlyMap<string, Token> = new Map<string, Token>([
  ['YYYY', { pattern: '\\d{4}', part: 'year' }],
  ['gggg', { pattern: '\\d{4}', part: null }],
  ['GGGG', { pattern: '\\d{4}', part: null }],
  ['MMMM', { pattern: WORD, part: 'month' }],
  ['dddd', { pattern: WORD, part: null }],
  ['MMM', { pattern: WORD, part: 'month' }],
  ['ddd', { pattern: WORD, part: null }],
  ['YY', { pattern: '\\d{2}', part: 'year' }],
  ['MM', { pattern: '\\d{2}', part: 'month' }],
  ['DD', { pattern: '\\d{2}', part: 'day' }],
  ['Do', { pattern: '\\d{1,2}(?:st|nd|rd|th)', part: 'day' }],
  ['dd', { pattern: WORD, part: null }],
  ['ww', { pattern: '\\d{2}', part: null }],
  ['WW', { pattern: '\\d{2}', part: null }],
  ['M', { pattern: '\\d{1,2}', part: 'month' }],
  ['D', { pattern: '\\d{1,2}', part: 'day' }],
  ['w', { pattern: '\\d{1,2}', part: null }],
  ['W', { pattern: '\\d{1,2}', part: null }],
  ['Q', { pattern: '\\d', part: null }],
]);

const LETTERS = new RegExp([...TOKENS.keys()].join('|'), 'g');
const ONLY_TOKENS = new RegExp(`^(?:${[...TOKENS.keys()].join('|')})+$`);
const PIECE = /\[([^\]]*)\]|([A-Za-z]+)|[^A-Za-z[]+|\[/g;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function quoted(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

interface Pattern {
  readonly source: string;
  /** What each group of the pattern is. */
  readonly parts: readonly Part[];
}

/** A run of letters: tokens where it is nothing else (`YYYYMMDD`), else a word (`Daily`). */
function ofLetters(letters: string): Pattern {
  if (!ONLY_TOKENS.test(letters)) return { source: quoted(letters), parts: [] };
  const tokens = (letters.match(LETTERS) ?? []).flatMap((letter) => TOKENS.get(letter) ?? []);
  return {
    source: tokens.map(({ pattern, part }) => (part ? `(${pattern})` : pattern)).join(''),
    parts: tokens.flatMap(({ part }) => part ?? []),
  };
}

function patternOf(format: string): Pattern {
  const pieces = [...format.matchAll(PIECE)].map(([piece, literal, letters]) =>
    letters === undefined ? { source: quoted(literal ?? piece), parts: [] } : ofLetters(letters),
  );
  return {
    source: pieces.map(({ source }) => source).join(''),
    parts: pieces.flatMap(({ parts }) => parts),
  };
}

function numberOf(part: Part, written: string): number | null {
  const number = Number.parseInt(written, 10);
  if (!Number.isNaN(number))
    return part === 'year' && written.length === 2 ? 2000 + number : number;
  const month = MONTHS.indexOf(written.slice(0, 3).toLowerCase());
  return month < 0 ? null : month + 1;
}

function dayOf(parts: readonly Part[], values: readonly string[]): Day | null {
  const found = new Map<Part, number>();
  for (const [at, part] of parts.entries()) {
    const number = numberOf(part, values[at] ?? '');
    // A name of a month in another language says nothing where its number stands beside it.
    if (number !== null && !found.has(part)) found.set(part, number);
  }
  const pad = (part: Part, width: number): string =>
    String(found.get(part) ?? 0).padStart(width, '0');
  const day = `${pad('year', 4)}-${pad('month', 2)}-${pad('day', 2)}`;
  return isDay(day) ? day : null;
}

const STARTS_WITH_A_DAY = /(?:^|\/)YYYY-MM-DD[^/]*$/;

/**
 * How to read the day off the path of a daily note whose name has a format of the app
 * (`[Journal]/YYYY/MM-DD`).
 * @returns null where the format names no whole day, and where its names start with the day as
 * `YYYY-MM-DD`: those are dated notes in any folder
 */
export function dayByFormat(format: string): DayOfPath | null {
  const wanted = format.trim().replace(/^\/+|\/+$/g, '');
  if (wanted === '' || STARTS_WITH_A_DAY.test(wanted)) return null;
  const { source, parts } = patternOf(wanted.normalize('NFC'));
  if (new Set(parts).size < 3) return null;
  const pattern = new RegExp(`^${source}\\.md$`, 'iu');
  return (path) => {
    const found = pattern.exec(path.normalize('NFC'));
    return found && dayOf(parts, found.slice(1));
  };
}
