import { foldMarks } from '../../text/fold-text';
import { NumberList } from '../../collections/number-list';
import { atOnce, type PausingWork } from '../../collections/pausing-work';
import { Drawers } from './drawers';
import { SLIP_LENGTH, SlipIndex } from './slip-index';
import {
  columnsOf,
  readConcept,
  type Concept,
  type ConceptWord,
  type ParsedList,
} from './parse-concepts';

const ENDINGS_OF_NAMES = /\*[a-z0-9]+/g;
const BETWEEN_WORDS = /[^\p{L}\p{N}*+#]+/u;

/** A word that is folded as it stands. */
const PLAIN = /^[a-z0-9]+\*?$/;

/** A folded item of one word; what stands before any ending. */
const SINGLE = /^([a-z0-9]+)(?:\*[a-z0-9]*)?!?$/;

/** The first word of an item, where it is folded as it stands. */
const PLAIN_FIRST = /[a-z0-9]+\*?(?=[ ,!])/y;

/** The last of the letters without marks. */
const LAST_PLAIN = 126;

/** A drawer holds the words with the same three first letters, and some others: a power of two. */
const DRAWERS = 1 << 13;
const MASK = DRAWERS - 1;
const [BITS, LETTER] = [5, 31] as const;

/** Folding makes two letters of one at times: a word so short may be long enough for a slip. */
const SHORTEST = SLIP_LENGTH - 2;

/** Below it stand blanks and signs. */
const FIRST_DIGIT = 48;

/** What of a listed word is said in any case: all of it, or what stands before any ending. */
export function startOf(word: string): string {
  return word.endsWith('*') ? word.slice(0, -1) : word;
}

function foldedWords(item: string): readonly string[] {
  if (PLAIN.test(item)) return [item];
  const folded = foldMarks(item).replace(ENDINGS_OF_NAMES, '*');
  return folded.split(BETWEEN_WORDS).filter((word) => word !== '');
}

/** What begins a line, and what stands for the English words. */
const [LINE_START, EQUALS] = [10, 61] as const;

/** Nothing, or a sign behind a short word, is a letter too. */
const NO_LETTER = 0;

function bitsOf(letter: string): number {
  return letter.charCodeAt(0) & LETTER;
}

/** Five bits for each of the letters without marks, by their codes. */
const LETTERS = Uint8Array.from({ length: LAST_PLAIN + 1 }, (_, code) =>
  code >= FIRST_DIGIT ? code & LETTER : NO_LETTER,
);

/**
 * The same for a third letter. Forms of a word have their first three letters in common but for two
 * that change in short ones: *sky* and *skies*, *nação* and *nation*.
 */
const THIRD = LETTERS.map((letter) => {
  if (letter === bitsOf('y')) return bitsOf('i');
  return letter === bitsOf('c') ? bitsOf('t') : letter;
});

/** A number for the code of a first letter and the bits of two more: behind a sign no more count. */
function numberOf(first: number, second: number, third: number): number {
  const last = second === NO_LETTER ? NO_LETTER : third;
  return ((first & LETTER) << (2 * BITS)) | (second << BITS) | last;
}

/** The same for three letters without marks. */
function keyOf(letters: string): number {
  const second = LETTERS[letters.charCodeAt(1)] ?? NO_LETTER;
  return numberOf(letters.charCodeAt(0), second, THIRD[letters.charCodeAt(2)] ?? NO_LETTER);
}

/** By its place among the languages: nouns begin with a capital, those from English too. */
const GERMAN = 1;

/** Marks the key of two letters alone. */
const PAIR = 1 << (3 * BITS);

/** By letters that have to be folded, of which many words begin alike: folding takes long. */
const FOLDED_KEYS = new Map<string, number>();

function foldedKeyOf(letters: string): number {
  const known = FOLDED_KEYS.get(letters);
  if (known !== undefined) return known;
  const key = keyOf(foldMarks(letters));
  FOLDED_KEYS.set(letters, key);
  return key;
}

/** The words of a language. */
interface Column {
  readonly text: string;
  /** By concept: where its words begin in the text. */
  readonly lines: NumberList;
  /** The number of its first word; all others follow. */
  readonly first: number;
  /** By word of this column: its position in the text. */
  readonly starts: Int32Array;
}

/** Words that begin alike. */
export interface NearWords {
  /** The first word of each, folded; `*` at its end stands for any ending. */
  readonly firsts: readonly string[];
  /** All of one, which is read for it. */
  readonly wordAt: (at: number) => ConceptWord;
}

/**
 * The list of concepts after a first, cheap pass: it only notes the positions of the words, in
 * drawers by their first letters. A word is read when a phrase has one that can be meant by it.
 */
export class ScannedList implements ParsedList {
  readonly concepts: Concept[] = [];
  private readonly columns: Column[] = [];
  private readonly drawers = new Drawers(DRAWERS);
  private readonly opened = new Map<number, NearWords>();
  /** By number: the words that have been read so far. */
  private readonly read = new Map<number, ConceptWord>();
  private slips: SlipIndex | null = null;

  /**
   * Reads the parts before the colons. This has to happen before any words are read.
   * @throws {ListError} if a head does not follow the grammar: the list is part of the code
   */
  readHeads(heads: string): void {
    for (const [concept, head] of heads.split('\n').entries())
      this.concepts.push(readConcept(head, () => this.namesOf(concept)));
  }

  /**
   * Reads the words of the next language, as `columnsOf` gives them. This runs before it is compiled,
   * when each step of a loop costs: so it leaps from comma to comma, looks at three letters of each
   * word, and writes into plain memory.
   */
  readWords(text: string): void {
    const lines = new NumberList(this.concepts.length);
    // A word takes a letter and a comma.
    const most = text.length >> 1;
    const [starts, before] = [new Int32Array(most), new Int32Array(most)];
    const { last, length: first } = this.drawers;
    let count = 0;
    for (let at = 0; at < text.length; at = text.indexOf(',', at) + 1) {
      for (; text.charCodeAt(at) === LINE_START; at++) lines.push(at + 1);
      // The last words are missing.
      if (at === text.length) break;
      const letter = text.charCodeAt(at);
      // The same words as in English.
      if (letter === EQUALS) continue;
      const second = LETTERS[text.charCodeAt(at + 1)];
      const third = THIRD[text.charCodeAt(at + 2)];
      // Of letters with marks it is not known how they begin before they are folded.
      const key =
        letter > LAST_PLAIN || second === undefined || third === undefined
          ? foldedKeyOf(text.slice(at, at + 3))
          : numberOf(letter, second, third);
      starts[count] = at;
      before[count++] = last[key & MASK] ?? 0;
      last[key & MASK] = first + count;
    }
    this.drawers.append(before.subarray(0, count));
    this.columns.push({ text, lines, first, starts: starts.slice(0, count) });
  }

  /** All words, freshly folded. */
  get words(): readonly ConceptWord[] {
    const all = Array.from({ length: this.drawers.length }, (_, number) => this.readWord(number));
    return all.sort((a, b) => a.concept - b.concept || a.language - b.language);
  }

  /**
   * The words of which one that begins with these letters can be a form, or which can be the
   * beginning of it; some others too. Of most of them only the first word is ever looked at.
   */
  near(letters: string): NearWords {
    const key = keyOf(letters);
    const isPair = letters.length === 2;
    const name = isPair ? key | PAIR : key;
    const known = this.opened.get(name);
    if (known) return known;
    const pair = key & ~LETTER;
    // A word of two letters can have a form of three (*ai*, *AIs*), and the other way round.
    const keys = isPair
      ? Array.from({ length: LETTER + 1 }, (_, third) => pair | third)
      : [key, pair];
    const numbers = this.numbersIn(keys);
    const words: NearWords = {
      firsts: numbers.map((number) => this.firstOf(number)),
      wordAt: (at) => this.word(numbers[at] ?? 0),
    };
    this.opened.set(name, words);
    return words;
  }

  /** The single words of which one of nine letters or more can be a slip; some others too. */
  longNear(word: string): readonly ConceptWord[] {
    const slips = atOnce(this.indexSlips());
    return slips.near(word).map((number) => this.word(number));
  }

  /** Indexes the words for `longNear`, with stops on the way, unless that is done: it takes long. */
  *indexSlips(): PausingWork<SlipIndex> {
    if (this.slips) return this.slips;
    const slips = new SlipIndex();
    for (const column of this.columns) {
      yield;
      this.addSlips(column, slips);
    }
    return (this.slips ??= slips);
  }

  private addSlips({ text, first, starts }: Column, slips: SlipIndex): void {
    for (let at = 0, blank = 0; at < starts.length; at++) {
      const start = starts[at] ?? 0;
      const end = text.indexOf(',', start);
      if (end - start < SHORTEST) continue;
      if (blank < start) blank = placeOf(text, ' ', start);
      if (blank < end) continue;
      const word = this.singleWord(first + at, text.slice(start, end));
      if (word.length >= SLIP_LENGTH) slips.add(first + at, word);
    }
  }

  /** What is said in any case of an item that is one word; empty if it is several after all. */
  private singleWord(number: number, item: string): string {
    const [, plain] = SINGLE.exec(item) ?? SINGLE.exec(foldMarks(item)) ?? [];
    if (plain !== undefined) return plain;
    // With a sign in it: *vor-ort*.
    const [word = '', ...others] = this.word(number).words;
    return others.length === 0 ? startOf(word) : '';
  }

  /** The words in the drawers of these keys, in their order. */
  private numbersIn(keys: readonly number[]): readonly number[] {
    const numbers = new Set<number>();
    for (const key of keys) this.drawers.collect(key, numbers);
    return [...numbers].sort((a, b) => a - b);
  }

  /** By its place among the languages: in which column a word stands. */
  private languageOf(number: number): number {
    let language = this.columns.length - 1;
    while (language > 0 && (this.columns[language]?.first ?? 0) > number) language--;
    return language;
  }

  /** The first of the words of an item, folded. */
  private firstOf(number: number): string {
    const { text = '', starts, first = 0 } = this.columns[this.languageOf(number)] ?? {};
    PLAIN_FIRST.lastIndex = starts?.[number - first] ?? 0;
    const [plain] = PLAIN_FIRST.exec(text) ?? [];
    return plain ?? this.word(number).words[0] ?? '';
  }

  private word(number: number): ConceptWord {
    const known = this.read.get(number);
    if (known) return known;
    const word = this.readWord(number);
    this.read.set(number, word);
    return word;
  }

  private readWord(number: number): ConceptWord {
    const language = this.languageOf(number);
    const { text = '', lines, starts, first = 0 } = this.columns[language] ?? {};
    const start = starts?.[number - first] ?? 0;
    const written = itemAt(text, start);
    const isOnly = written.endsWith('!');
    return {
      words: foldedWords(isOnly ? written.slice(0, -1) : written),
      only: isOnly ? language : null,
      language,
      concept: lines ? lastUpTo(lines, start) : 0,
    };
  }

  /** The first word of each language: the name by which people read of a concept. */
  private namesOf(concept: number): readonly string[] {
    const first = this.columns.map(({ text, lines }) =>
      itemAt(text, lines.at(concept)).replace(/[*!]/g, ''),
    );
    const [english = ''] = first;
    return first.map((name, language) => {
      if (name !== '' && name !== '=') return name;
      return language === GERMAN ? english.charAt(0).toUpperCase() + english.slice(1) : english;
    });
  }
}

/** Where a letter stands next, or the end of the text. */
function placeOf(text: string, letter: string, from: number): number {
  const place = text.indexOf(letter, from);
  return place === -1 ? text.length : place;
}

/** What stands in a column from a place on, up to the next comma; empty if the next line begins there. */
function itemAt(text: string, start: number): string {
  if (text.charCodeAt(start) === LINE_START) return '';
  return text.slice(start, text.indexOf(',', start));
}

/** The place of the last of growing numbers that is no larger than one. */
function lastUpTo(numbers: NumberList, most: number): number {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (numbers.at(middle) <= most) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Reads lists of concepts as one. */
export function parseConcepts(lists: readonly string[]): ScannedList {
  const scanned = new ScannedList();
  const [heads, ...words] = columnsOf(lists);
  scanned.readHeads(heads);
  for (const column of words) scanned.readWords(column);
  return scanned;
}
