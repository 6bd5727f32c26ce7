import { foldMarks, withoutDigraphs } from './fold-text';
import { lazy } from '../collections/lazy';

/** Units of a text that are searched: more is no name and no need, but a text that was pasted. */
const MAX_TEXT = 32_000;
/** Letters of a word that are looked for, and words: a text that was pasted by mistake has more. */
const MAX_LETTERS = 64;
const MAX_WANTED = 16;

const WORD = /#?[\p{L}\p{N}]+/gu;
const PLAIN_WORD = /[\p{L}\p{N}]+/gu;

/** Written without blanks between words, so that a word may begin at each of these letters. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u1100-\u1112]/gu;

const APOSTROPHE = /['’ʼ]/;
const APOSTROPHES = /(\p{L})['’ʼ](?=\p{L})/gu;
const BETWEEN_APOSTROPHES = /[^\p{L}\p{M}\p{N}#'’ʼ]+/u;
const MARK = /^\p{M}$/u;
const NOT_IN_WORDS = /[^\p{L}\p{N}#]/gu;

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

/** Before each letter at which a word begins inside another. */
const INSIDE = '\u0001 ';

/** What stands for a letter in a `searchText`: a blank for what is in no word, nothing for a mark. */
function formOf(letter: string): string {
  if (MARK.test(letter)) return '';
  const form = folded(letter).replace(NOT_IN_WORDS, ' ').replace(UNSPACED, `${INSIDE}$&`);
  return form === '' ? ' ' : form.replace('#', ` #${INSIDE}`);
}

/** Letters from here on (behind the general punctuation) are rare, or not of one unit when folded. */
const RARE = 0x2070;
/** The forms of one unit, by code; 0 for the others, and until it is asked for. */
const unitForms = new Uint16Array(RARE);
const otherForms = new Map<number, string>();

function rareForm(code: number): string {
  const known = otherForms.get(code);
  if (known !== undefined) return known;
  const form = formOf(String.fromCodePoint(code));
  if (form.length === 1 && code < RARE) unitForms[code] = form.charCodeAt(0);
  else otherForms.set(code, form);
  return form;
}

/**
 * Adds words with a blank at least before each of their beginnings, so that ` win` stands in the
 * text just where a word begins like that. By tables: expressions of all Unicode take ten times as
 * long, and this is done for everybody when somebody is about to type.
 */
function addMarked(text: string, units: number[]): void {
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0;
    if (code > 0xffff) at++;
    const unit = unitForms[code] ?? 0;
    if (unit !== 0) {
      units.push(unit);
      continue;
    }
    const form = rareForm(code);
    for (let part = 0; part < form.length; part++) units.push(form.charCodeAt(part));
  }
}

/** Units made into a text at once: each is an argument of a call. */
const UNITS = 4_096;

/** In one piece, if it is not long: a text put together of parts is only joined when it is searched. */
function textOf(units: readonly number[]): string {
  if (units.length <= UNITS) return String.fromCharCode(...units);
  const parts: string[] = [];
  for (let at = 0; at < units.length; at += UNITS)
    parts.push(String.fromCharCode(...units.slice(at, at + UNITS)));
  return parts.join('');
}

/** `O'Brien` as `obrien`. */
function joined(text: string): readonly string[] {
  if (!APOSTROPHE.test(text)) return [];
  // Folded first: some signs are letters then, and stand in a word.
  const words = folded(text)
    .split(BETWEEN_APOSTROPHES)
    .filter((word) => APOSTROPHE.test(word));
  return words.map((word) => word.replace(APOSTROPHES, '$1'));
}

const [UMLAUT, UMLAUTS] = [/[äöüøå]/, /[äöüøå]/g] as const;
const AS_TWO: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };
const MAYBE_DIGRAPH = /[aou]e/i;

/** `Müller` as `mueller`, and `Mueller` as `muller`: whichever way the one who asks writes it. */
function otherUmlauts(text: string): readonly string[] {
  const composed = PLAIN.test(text) ? '' : text.normalize('NFC').toLowerCase();
  const umlauts = UMLAUT.test(composed) ? (composed.match(PLAIN_WORD) ?? []) : [];
  const digraphs = MAYBE_DIGRAPH.test(text) ? (folded(text).match(PLAIN_WORD) ?? []) : [];
  return [
    ...umlauts
      .filter((word) => UMLAUT.test(word))
      .map((word) => word.replace(UMLAUTS, (letter) => AS_TWO[letter] ?? letter)),
    ...digraphs.filter((word) => withoutDigraphs(word) !== word).map(withoutDigraphs),
  ];
}

/** A text with other ways in which its words are looked for. */
function withOtherForms(text: string): string {
  return [text, ...joined(text), ...otherUmlauts(text)].join(' ');
}

const [LINE_BREAK, BLANK] = [0x0a, 0x20];

/**
 * Texts folded for `hasWords`, each on a line of its own: words by their beginnings, `O'Brien` as
 * `o`, `brien` and `obrien`, `#wine` also as `wine`; in scripts without blanks from each letter on,
 * so that a given name is found behind the family's.
 */
export function searchText(...texts: readonly string[]): string {
  const units: number[] = [];
  for (const text of texts) {
    if (units.length > 0) units.push(LINE_BREAK);
    units.push(BLANK);
    addMarked(withOtherForms(text.slice(0, MAX_TEXT)), units);
  }
  return textOf(units);
}

/** What stands in a `searchText` where a word begins with a wanted one. */
export function beginningIn(wanted: string): string {
  const units: number[] = [];
  addMarked(wanted, units);
  const form = textOf(units).trimStart();
  return ` ${form.startsWith(INSIDE) ? form.slice(INSIDE.length) : form}`;
}

/** What is asked for, folded: each of these has to be the beginning of a word. */
export function wantedWords(query: string): string[] {
  const words = folded(query).match(WORD) ?? [];
  return [...new Set(words.map((word) => word.slice(0, MAX_LETTERS)))].slice(0, MAX_WANTED);
}

/** Whether each word that is wanted is the beginning of one in a `searchText`. */
export function hasWords(text: string, wanted: readonly string[]): boolean {
  return wanted.every((word) => text.includes(beginningIn(word)));
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

/**
 * The position of a wanted word in a text as it is written; null if it is not there, or stands there
 * with two letters for an umlaut that was asked for.
 */
export function stretchOf(text: string, wanted: string): Stretch | null {
  const plain = traced(text, false);
  return (
    stretchIn(plain, wanted) ??
    (APOSTROPHE.test(text) ? stretchIn(traced(text, true), wanted) : null) ??
    stretchIn(plain, withoutDigraphs(wanted))
  );
}
