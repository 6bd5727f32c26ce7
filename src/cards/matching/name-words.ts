import { foldMarks } from '../../core/text/fold-text';
import { nameForm } from './name-form';
import { romanise } from './romanise';
import { soundOf } from './sound';
import { lazy } from '../../core/collections/lazy';
import { NAMES } from './nickname-table';

/** The lines of the table that a word is in, by sound: short forms, and long ones. */
interface Lines {
  readonly short: ReadonlyMap<string, readonly number[]>;
  readonly long: ReadonlyMap<string, readonly number[]>;
}

function linesBySound(sides: readonly string[]): Map<string, number[]> {
  const lines = new Map<string, number[]>();
  sides.forEach((side, line) => {
    const sounds = side.trim().split(/\s+/).map(foldMarks).map(soundOf);
    for (const sound of new Set(sounds)) lines.set(sound, [...(lines.get(sound) ?? []), line]);
  });
  return lines;
}

function readNicknames(): Lines {
  const lines = NAMES.trim().split('\n');
  const side = (at: 0 | 1): string[] => lines.map((line) => line.split(':')[at] ?? '');
  return { long: linesBySound(side(0)), short: linesBySound(side(1)) };
}

const NONE: readonly number[] = [];
const nicknames = lazy(readNicknames);

/** The names that a word is short for, as numbers; by what `soundOf` says of it. */
function namesShortenedTo(sound: string): readonly number[] {
  return nicknames().short.get(sound) ?? NONE;
}

/** The names that a word is a long form of, as numbers; by what `soundOf` says of it. */
function namesSpelledAs(sound: string): readonly number[] {
  return nicknames().long.get(sound) ?? NONE;
}

/** One word of a name, with what it is compared by. */
export interface NameWord {
  /** As written. */
  readonly text: string;
  /** Without case and marks. */
  readonly folded: string;
  /** What all spellings in Latin, Greek and Cyrillic letters have in common; else `folded`. */
  readonly sound: string;
  /** What it begins with, in Latin letters: what an initial of it says. */
  readonly letter: string;
  /** Latin, Greek or Cyrillic: elsewhere one letter less is another name, and none an initial. */
  readonly isAlphabetic: boolean;
  readonly script: 'latin' | 'greek' | 'cyrillic' | 'other';
  /** Long names it is short for, and the name groups it belongs to, as numbers. */
  readonly shortFor: readonly number[];
  readonly longAs: readonly number[];
}

/** A name split into words; no words if it is no name (an address, a number). */
export interface Name {
  readonly text: string;
  /** Equal if two names are identical, whether or not they are words; empty for an address. */
  readonly form: string;
  readonly words: readonly NameWord[];
  /** All of it as one word, by sound: `Jean-Pierre` is `Jeanpierre`. */
  readonly joined: string;
  /** `jr` and `sr` of one name are two people. */
  readonly generation: string | null;
}

const BEFORE = new Set(
  `dr dra drs prof profa professor professora mr mrs ms mx mister sir dame rev herr frau sra srta
  senora senor monsieur madame mme mlle dipl hon`.split(/\s+/),
);

/** Titles that are names too (`Eng Wei`), unless two words follow. */
const MAYBE_BEFORE = new Set('eng enga ing mag lord lady miss don dona capt fr'.split(' '));

const BEHIND = new Set('phd md mba msc bsc esq dds cpa llm'.split(' '));

/** Stand for a title before a name, for a generation after it. */
const GENERATIONS: ReadonlyMap<string, string> = new Map([
  ['jr', 'jr'],
  ['junior', 'jr'],
  ['ii', 'jr'],
  ['sr', 'sr'],
  ['senior', 'sr'],
  ['iii', 'iii'],
]);

/** Small words between names, which people leave out. */
const PARTICLES = new Set(
  `de da do dos das del della di du des van von vom der den ter ten zu zum zur la le y e i und af av
  al el bin ibn bint ben`.split(/\s+/),
);

/** Longer than any name: the rest would only cost time. */
const [MAX_LENGTH, MAX_WORDS, MAX_WORD_LENGTH] = [200, 6, 30];

const ALPHABETIC = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]+$/u;
const [LATIN, GREEK] = [/\p{Script=Latin}/u, /\p{Script=Greek}/u];

// Marks are vowels in Indic scripts and change consonants in kana: there they are the name.
const MARKS_ARE_ASIDE =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}]/u;

function foldName(text: string): string {
  return MARKS_ARE_ASIDE.test(text) ? foldMarks(text) : text.normalize('NFKC').trim().toLowerCase();
}

// What begins with one sound is written with any of these.
const ONE_SOUND: ReadonlyMap<string, string> = new Map([
  ['j', 'i'],
  ['y', 'i'],
  ['w', 'v'],
]);

function letterOf(folded: string): string {
  const first = romanise(folded).charAt(0);
  return ONE_SOUND.get(first) ?? first;
}

function alphabetOf(folded: string): NameWord['script'] {
  if (LATIN.test(folded)) return 'latin';
  return GREEK.test(folded) ? 'greek' : 'cyrillic';
}

function nameWord(text: string): NameWord {
  const folded = foldName(text).slice(0, MAX_WORD_LENGTH);
  const isAlphabetic = ALPHABETIC.test(folded);
  const sound = isAlphabetic ? soundOf(folded) : folded;
  return {
    text,
    folded,
    sound,
    letter: letterOf(folded),
    isAlphabetic,
    script: isAlphabetic ? alphabetOf(folded) : 'other',
    shortFor: isAlphabetic ? namesShortenedTo(sound) : [],
    longAs: isAlphabetic ? namesSpelledAs(sound) : [],
  };
}

/** The words of a text; what stands in brackets or quotation marks is left out. */
function wordsIn(text: string): string[] {
  const bare = text
    .replace(/\([^()]*\)|"[^"]*"|“[^“”]*”|\[[^[\]]*\]/g, ' ')
    .replace(/['’ʼ`´]/g, '');
  return bare.match(/[\p{L}\p{M}\p{N}]+/gu)?.filter((word) => /\p{L}/u.test(word)) ?? [];
}

function isBehindName(word: string): boolean {
  const folded = foldMarks(word);
  // A degree of two letters is one behind a comma only: `Jack Ma` has a name.
  return BEHIND.has(folded) || GENERATIONS.has(folded) || /^[mb]a$/.test(folded);
}

/** `Silva, Ana` as `Ana Silva`; what follows a comma may also be titles only. */
function inOrder(text: string): string[] {
  const [before = '', after = '', ...more] = text.split(/[,，、]/);
  const last = wordsIn(before);
  const first = wordsIn(after);
  if (more.length > 0 || first.length === 0) return wordsIn(text);
  const isBehind = first.every((word) => isBehindName(word));
  const generations = first.filter((word) => GENERATIONS.has(foldMarks(word)));
  return isBehind ? [...last, ...generations] : [...first, ...last];
}

function startsWithTitle([first = '', ...rest]: readonly string[]): boolean {
  const folded = foldMarks(first);
  const isMaybe = MAYBE_BEFORE.has(folded) || folded === 'sr';
  return rest.length > 0 && (BEFORE.has(folded) || (isMaybe && rest.length > 1));
}

function withoutTitles(words: readonly string[]): readonly string[] {
  if (startsWithTitle(words)) return withoutTitles(words.slice(1));
  const isDegree = words.length > 1 && BEHIND.has(foldMarks(words.at(-1) ?? ''));
  return isDegree ? withoutTitles(words.slice(0, -1)) : words;
}

// At either end a small word may be the name: `Do Van Le`.
function withoutParticles(words: readonly string[]): readonly string[] {
  return words.filter(
    (word, at) => at === 0 || at === words.length - 1 || !PARTICLES.has(foldMarks(word)),
  );
}

const NOBODY: Omit<Name, 'text'> = { form: '', words: [], joined: '', generation: null };

/** Takes a name apart: titles and small words aside, the family name last if a comma says which. */
export function readName(text: string): Name {
  if (text.includes('@') || /^\w+:\/\//.test(text)) return { text, ...NOBODY };
  const words = withoutTitles(inOrder(text.slice(0, MAX_LENGTH).normalize('NFC')));
  const generation =
    words.length > 2 ? (GENERATIONS.get(foldMarks(words.at(-1) ?? '')) ?? null) : null;
  const named = generation === null ? words : words.slice(0, -1);
  const joined = foldName(named.join(''));
  return {
    text,
    form: nameForm(text),
    generation,
    joined: ALPHABETIC.test(joined) ? soundOf(joined) : joined,
    words: withoutParticles(named).slice(0, MAX_WORDS).map(nameWord),
  };
}
