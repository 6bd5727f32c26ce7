import { lazy } from '../collections/lazy';
import { comparable, type WordTable } from './day-words';
import { piecesOf, type NamePiece } from './name-format';
import {
  isLocal,
  readParts,
  schemeOf,
  type DayLanguage,
  type NameReading,
  type Part,
  type Scheme,
} from './name-parts';
import { ISO_WEEKS } from './week-day';

interface TokenKind {
  readonly pattern: string;
  /** What its value is a part of; null if it says nothing about the day. */
  readonly part: Part | null;
}

/** A word of any language: `févr.`, `quinta-feira`, `Şub`, and with digits as in `11月`. */
const WORD = "(?:\\d{1,2} ?)?\\p{L}[\\p{L}\\p{M}.’'ʼ´`‘׳॰·-]{0,29}?";

/** What languages write after the number of a day or week: `5th`, `5.`, `1er`, `5º`, `5-го`, `5日`. */
const ORDINAL = "(\\d{1,3})[.:’'-]?[\\p{L}\\p{M}ºª°]{0,6}";

function digits(count: string): string {
  return `(\\d{${count}})`;
}

const YEAR = '\\+?0{0,2}(\\d{4})';

/** By the letters of moment. */
const TOKENS: Readonly<Record<string, TokenKind>> = {
  ...kinds('year', YEAR, ['Y', 'YYYY', 'YYYYY', 'YYYYYY', 'y', 'yy', 'yyy', 'yyyy']),
  ...kinds('year', digits('2'), ['YY']),
  ...kinds('isoYear', digits('4'), ['GGGG']),
  ...kinds('isoYear', digits('2'), ['GG']),
  ...kinds('localYear', digits('4'), ['gggg']),
  ...kinds('localYear', digits('2'), ['gg']),
  ...kinds('month', digits('1,2'), ['M']),
  ...kinds('month', digits('2'), ['MM']),
  ...kinds('month', ORDINAL, ['Mo']),
  ...kinds('monthName', `(${WORD})`, ['MMM', 'MMMM']),
  ...kinds('day', digits('1,2'), ['D']),
  ...kinds('day', digits('2'), ['DD']),
  ...kinds('day', ORDINAL, ['Do']),
  ...kinds('dayOfYear', digits('1,3'), ['DDD']),
  ...kinds('dayOfYear', digits('3'), ['DDDD']),
  ...kinds('dayOfYear', ORDINAL, ['DDDo']),
  ...kinds('weekday', digits('1'), ['d']),
  ...kinds('weekday', ORDINAL, ['do']),
  ...kinds('weekdayName', `(${WORD})`, ['dd', 'ddd', 'dddd']),
  ...kinds('isoWeekday', digits('1'), ['E']),
  ...kinds('localWeekday', digits('1'), ['e']),
  ...kinds('isoWeek', digits('1,2'), ['W']),
  ...kinds('isoWeek', digits('2'), ['WW']),
  ...kinds('isoWeek', ORDINAL, ['Wo']),
  ...kinds('localWeek', digits('1,2'), ['w']),
  ...kinds('localWeek', digits('2'), ['ww']),
  ...kinds('localWeek', ORDINAL, ['wo']),
  ...kinds(null, '\\d', ['Q']),
  ...kinds(null, "\\d[.:’'-]?[\\p{L}\\p{M}ºª°]{0,6}", ['Qo']),
};

function kinds(
  part: Part | null,
  pattern: string,
  tokens: readonly string[],
): Readonly<Record<string, TokenKind>> {
  return Object.fromEntries(tokens.map((token) => [token, { pattern, part }]));
}

/** More names than this in one format would only cost time. */
const MAX_NAMES = 5;

function quoted(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** Names of several words, which a word of any language does not take in: `tháng 11`. */
function severalWords(table: WordTable): string {
  const names = [...table.keys()].filter((name) => name.includes(' ')).map(quoted);
  return names.map((name) => `${name}\\.?|`).join('');
}

/** A name that the day does not hang on is any word, or two. */
const SOME_NAME = `(${WORD}(?: ${WORD})?)`;

/** The tables of words that reading the day depends on; null if numbers are enough. */
type NeededWords = Partial<Readonly<Record<Part, WordTable>>> | null;

function neededWords(
  scheme: Scheme,
  parts: ReadonlySet<Part>,
  language: () => DayLanguage,
): NeededWords {
  const isWeek = scheme === 'iso-week' || scheme === 'local-week';
  const hasNumber = parts.has('weekday') || parts.has('isoWeekday') || parts.has('localWeekday');
  if (scheme === 'month-name') return { monthName: language().words.months };
  return isWeek && !hasNumber ? { weekdayName: language().words.weekdays } : null;
}

function patternOf({ pattern, part }: TokenKind, needed: NeededWords): string {
  if (part !== 'monthName' && part !== 'weekdayName') return pattern;
  const table = needed?.[part];
  return table ? `(${severalWords(table)}${WORD})` : SOME_NAME;
}

interface Shape {
  readonly pattern: RegExp;
  /** What each group of the pattern is. */
  readonly parts: readonly Part[];
}

function tokensOf(pieces: readonly NamePiece[]): TokenKind[] {
  return pieces.flatMap((piece) => (piece.kind === 'token' ? (TOKENS[piece.token] ?? []) : []));
}

function shapeOf(pieces: readonly NamePiece[], needed: NeededWords): Shape {
  const source = pieces.map((piece) => {
    if (piece.kind !== 'token') return quoted(comparable(piece.text));
    const token = TOKENS[piece.token];
    return token ? patternOf(token, needed) : quoted(piece.token);
  });
  return {
    pattern: new RegExp(`^${source.join('')}$`, 'iu'),
    parts: tokensOf(pieces).flatMap(({ part }) => part ?? []),
  };
}

/** Reads the day off a name in a format. */
export type NameReader = (name: string) => NameReading;

const NONE = { kind: 'none' } as const;

/**
 * How each part is written; if a part appears twice, the last one is nearest to the note itself.
 */
function writtenIn({ parts }: Shape, values: readonly string[]): ReadonlyMap<Part, string> {
  return new Map(parts.map((part, at) => [part, values[at] ?? '']));
}

/** Spares names that are numbers the words of all languages. */
const NUMERIC: DayLanguage = { words: { months: new Map(), weekdays: new Map() }, weeks: null };

/**
 * How to read the day from names in a format of the app.
 * @param language called only if it is needed: most formats have numbers only
 * @returns null if such names do not say a whole day
 */
export function nameReader(
  pieces: readonly NamePiece[],
  language: () => DayLanguage,
): NameReader | null {
  if (pieces.some(({ kind }) => kind === 'unknown')) return null;
  const parts = new Set(tokensOf(pieces).flatMap(({ part }) => part ?? []));
  const isByLocale = isLocal(parts);
  const scheme = schemeOf(parts, isByLocale && language().weeks !== null);
  const names = tokensOf(pieces).filter(({ part }) => part?.endsWith('Name') === true);
  if (scheme === null || names.length > MAX_NAMES) return null;
  const ready = lazy(() => {
    const needed = neededWords(scheme, parts, language);
    const shape = shapeOf(pieces, needed);
    return { shape, wanted: needed === null && !isByLocale ? NUMERIC : language() };
  });
  return (name) => {
    const { shape, wanted } = ready();
    const found = shape.pattern.exec(comparable(name));
    return found ? readParts(writtenIn(shape, found.slice(1)), scheme, wanted) : NONE;
  };
}

/** Whether names in a format say a whole day, whatever the language. */
export function saysWholeDay(format: string): boolean {
  const weeks = ISO_WEEKS;
  return nameReader(piecesOf(format), () => ({ ...NUMERIC, weeks })) !== null;
}
