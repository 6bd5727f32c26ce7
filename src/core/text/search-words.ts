import { foldMarks } from './fold-text';
import { lazy } from '../collections/lazy';

/** Letters kept of a word, and words kept of a text: more is no name and no need. */
const MAX_LETTERS = 64;
const MAX_WORDS = 4_000;
/** Words asked for at once; a text that was pasted by mistake is longer. */
const MAX_WANTED = 16;

const WORD = /#?[\p{L}\p{N}]+/gu;

/** Written without blanks between words, so that a word may begin at each of these letters. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u1100-\u1112]/gu;

const APOSTROPHE = /['’ʼ]/;
const APOSTROPHES = /(\p{L})['’ʼ](?=\p{L})/gu;

// The letters of ASCII, which have no marks.
const PLAIN = /^[\u0020-\u007e\n]*$/;

/** As `foldMarks`, with the end form of sigma as any other, and quicker for what has no marks. */
function folded(text: string): string {
  return PLAIN.test(text) ? text.toLowerCase() : foldMarks(text).replaceAll('ς', 'σ');
}

/** Where words begin in one that is found: at its start, behind its `#`, and without blanks anywhere. */
function beginningsOf(word: string): number[] {
  const inside = PLAIN.test(word) ? [] : [...word.matchAll(UNSPACED)].map(({ index }) => index);
  return [0, ...(word.startsWith('#') ? [1] : []), ...inside.filter((index) => index > 0)];
}

function addWords(text: string, into: Set<string>): void {
  for (const [found] of text.matchAll(WORD)) {
    if (into.size >= MAX_WORDS) return;
    const word = found.slice(0, MAX_LETTERS);
    for (const at of beginningsOf(word)) into.add(word.slice(at));
  }
}

/**
 * The words of a text by whose beginnings it is found, folded: `O'Brien` as `o`, `brien` and
 * `obrien`, `#wine` also as `wine`; in scripts without blanks from each letter on, so that a given
 * name is found behind the family's.
 */
export function searchWords(text: string): ReadonlySet<string> {
  const form = folded(text);
  const words = new Set<string>();
  addWords(form, words);
  if (APOSTROPHE.test(form)) addWords(form.replace(APOSTROPHES, '$1'), words);
  return words;
}

/** What is asked for, folded: each of these has to be the beginning of a word. */
export function wantedWords(query: string): string[] {
  const words = folded(query).match(WORD) ?? [];
  return [...new Set(words.map((word) => word.slice(0, MAX_LETTERS)))].slice(0, MAX_WANTED);
}

/** Whether each word that is wanted is the beginning of one that is there. */
export function hasWords(there: Iterable<string>, wanted: readonly string[]): boolean {
  const words = [...there];
  return wanted.every((beginning) => words.some((word) => word.startsWith(beginning)));
}

/** A stretch of a text, in UTF-16 code units. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A text folded letter by letter, and from which letter each unit of it comes. */
interface Traced {
  readonly form: string;
  readonly letters: readonly Stretch[];
}

/** A long text is not looked through to its end for what only marks a place in it. */
const MAX_TRACED = 2_000;

const letterSegmenter = lazy(() => new Intl.Segmenter('en'));

function traced(text: string, isJoined: boolean): Traced {
  const letters: Stretch[] = [];
  let form = '';
  for (const { segment, index } of letterSegmenter().segment(text.slice(0, MAX_TRACED))) {
    if (isJoined && APOSTROPHE.test(segment)) continue;
    // A blank alone would be trimmed away.
    const part = segment.trim() === '' ? ' ' : folded(segment);
    form += part;
    const letter = { from: index, to: index + segment.length };
    for (let unit = 0; unit < part.length; unit++) letters.push(letter);
  }
  return { form, letters };
}

function stretchIn({ form, letters }: Traced, wanted: string): Stretch | null {
  for (const { 0: word, index } of form.matchAll(WORD)) {
    const at = beginningsOf(word).find((start) => word.startsWith(wanted, start));
    if (at === undefined) continue;
    const first = letters[index + at];
    const last = letters[index + at + wanted.length - 1];
    return first && last ? { from: first.from, to: last.to } : null;
  }
  return null;
}

/** The position of a wanted word in a text as it is written; null if it is not there. */
export function stretchOf(text: string, wanted: string): Stretch | null {
  const found = stretchIn(traced(text, false), wanted);
  return found ?? (APOSTROPHE.test(text) ? stretchIn(traced(text, true), wanted) : null);
}
