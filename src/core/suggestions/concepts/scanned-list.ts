import { foldMarks } from '../../text/fold-text';
import { lazy } from '../../collections/lazy';
import { NumberList } from '../../collections/number-list';
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

/** An item of one word that is folded as it stands; what stands before any ending. */
const SINGLE = /^([a-z0-9]+)(?:\*[a-z0-9]*)?!?$/;

/** The last of the letters without marks. */
const LAST_PLAIN = 126;

/** A drawer holds the words with the same three first letters, and some others: a power of two. */
const DRAWERS = 1 << 13;
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

/** What ends an item, a comma or the end of a line; and what stands for the English words. */
const [COMMA, LINE_END, EQUALS] = [44, 10, 61] as const;

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

/** A number for three first letters, by their codes: behind a sign no more letters count. */
function keyOf(first: number, second: number, third: number): number {
  const next = LETTERS[second] ?? NO_LETTER;
  const last = next === NO_LETTER ? NO_LETTER : (THIRD[third] ?? NO_LETTER);
  return ((first & LETTER) << (2 * BITS)) | (next << BITS) | last;
}

function keyOfLetters(letters: string): number {
  return keyOf(letters.charCodeAt(0), letters.charCodeAt(1), letters.charCodeAt(2));
}

/** Marks the key of two letters alone. */
const PAIR = 1 << (3 * BITS);

/** The words of a language. */
interface Column {
  readonly text: string;
  /** By concept: where its words begin in the text. */
  readonly lines: NumberList;
  /** The number of its first word. */
  readonly first: number;
}

/**
 * The list of concepts after a first, cheap pass: it only notes the positions of the words, in
 * drawers by their first letters. A word is folded when a phrase has one that starts like it; most
 * never are.
 */
export class ScannedList implements ParsedList {
  readonly concepts: Concept[] = [];
  private readonly columns: Column[] = [];
  /** By word: its position in its column. */
  private readonly starts = new NumberList();
  private readonly drawers = new Drawers(DRAWERS);
  /** The words that are one word, and long enough for a slip. */
  private readonly long = new NumberList();
  private readonly opened = new Map<number, readonly ConceptWord[]>();
  private readonly slips = lazy(() => this.indexSlips());

  /**
   * Reads the parts before the colons. This has to happen before any words are read.
   * @throws {ListError} if a head does not follow the grammar: the list is part of the code
   */
  readHeads(heads: string): void {
    for (const [concept, head] of heads.split('\n').entries())
      this.concepts.push(readConcept(head, () => this.namesOf(concept)));
  }

  /**
   * Reads the words of the next language: a line for each concept. Most of the time this runs before
   * it is compiled: so it leaps from item to item, and looks at three letters of each.
   * @param text without blanks around what stands between its commas
   */
  readWords(text: string): void {
    const lines = new NumberList();
    this.columns.push({ text, lines, first: this.size });
    let blank = text.indexOf(' ');
    for (let start = 0; start <= text.length;) {
      lines.push(start);
      const end = placeOf(text, '\n', start);
      for (let at = start; at < end;) {
        const comma = Math.min(placeOf(text, ',', at), end);
        if (blank !== -1 && blank < at) blank = text.indexOf(' ', at);
        const isOne = blank === -1 || blank >= comma;
        if (this.put(text, at) && isOne && comma - at >= SHORTEST) this.long.push(this.size - 1);
        at = comma + 1;
      }
      start = end + 1;
    }
  }

  /** How many words there are; each has a number below it. */
  private get size(): number {
    return this.starts.length;
  }

  /** All words, freshly folded. */
  get words(): readonly ConceptWord[] {
    const all = Array.from({ length: this.size }, (_, number) => this.word(number));
    return all.sort((a, b) => a.concept - b.concept || a.language - b.language);
  }

  /**
   * The words of which one that begins with these letters can be a form, or which can be the
   * beginning of it; some others too.
   */
  near(letters: string): readonly ConceptWord[] {
    const key = keyOfLetters(letters);
    const isPair = letters.length === 2;
    const name = isPair ? key | PAIR : key;
    const known = this.opened.get(name);
    if (known) return known;
    const pair = key & ~LETTER;
    // A word of two letters can have a form of three (*ai*, *AIs*), and the other way round.
    const keys = isPair
      ? Array.from({ length: LETTER + 1 }, (_, third) => pair | third)
      : [key, pair];
    const words = this.numbersIn(keys).map((number) => this.word(number));
    this.opened.set(name, words);
    return words;
  }

  /** The single words of which one of nine letters or more can be a slip; some others too. */
  longNear(word: string): readonly ConceptWord[] {
    return this.slips()
      .near(word)
      .map((number) => this.word(number));
  }

  private indexSlips(): SlipIndex {
    const slips = new SlipIndex();
    for (let at = 0; at < this.long.length; at++) {
      const number = this.long.at(at);
      const word = this.singleWord(number);
      if (word.length >= SLIP_LENGTH) slips.add(number, word);
    }
    return slips;
  }

  /** What is said in any case of an item that is one word; empty if it is several after all. */
  private singleWord(number: number): string {
    const item = itemAt(this.columns[this.languageOf(number)]?.text ?? '', this.starts.at(number));
    const [, plain] = SINGLE.exec(item) ?? [];
    if (plain !== undefined) return plain;
    // A name, with marks or capitals.
    const [word = '', ...others] = this.word(number).words;
    return others.length === 0 ? startOf(word) : '';
  }

  /** Puts an item into the drawer of its first letters, unless it says nothing. */
  private put(text: string, start: number): boolean {
    const first = text.charCodeAt(start);
    const second = text.charCodeAt(start + 1);
    const third = text.charCodeAt(start + 2);
    if (first === EQUALS || first === COMMA || first === LINE_END) return false;
    const isFolded = first <= LAST_PLAIN && !(second > LAST_PLAIN) && !(third > LAST_PLAIN);
    // Of letters with marks it is not known how they begin before they are folded.
    const key = isFolded
      ? keyOf(first, second, third)
      : keyOfLetters(foldMarks(text.slice(start, start + 3)));
    this.starts.push(start);
    this.drawers.put(key);
    return true;
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

  private word(number: number): ConceptWord {
    const language = this.languageOf(number);
    const { text = '', lines } = this.columns[language] ?? {};
    const start = this.starts.at(number);
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
    return first.map((name) => (name === '' || name === '=' ? english : name));
  }
}

/** Where a letter stands next, or the end of the text. */
function placeOf(text: string, letter: string, from: number): number {
  const place = text.indexOf(letter, from);
  return place === -1 ? text.length : place;
}

/** What stands in a column from a place on, up to the next comma or the end of the line. */
function itemAt(text: string, start: number): string {
  let end = start;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === COMMA || code === LINE_END) break;
  }
  return text.slice(start, end);
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
