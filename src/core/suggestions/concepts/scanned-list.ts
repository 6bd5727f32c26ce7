import { foldMarks } from '../../text/fold-text';
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

/** The last of the letters without marks. */
const LAST_PLAIN = 126;

/** A drawer holds the words whose two first letters end in the same five bits: not only alike ones. */
const [BITS, DRAWERS] = [5, 1 << 10] as const;
const LETTER = (1 << BITS) - 1;

/** Below it stand blanks and signs. */
const FIRST_DIGIT = 48;

const LANGUAGE_BITS = 3;

/** What of a listed word is said in any case: all of it, or what stands before any ending. */
export function startOf(word: string): string {
  return word.endsWith('*') ? word.slice(0, -1) : word;
}

function foldedWords(item: string): readonly string[] {
  if (PLAIN.test(item)) return [item];
  const folded = foldMarks(item).replace(ENDINGS_OF_NAMES, '*');
  return folded.split(BETWEEN_WORDS).filter((word) => word !== '');
}

/** The drawer for two letters by their codes: one letter may be followed by a blank or a sign. */
function drawerFor(first: number, second: number): number {
  return ((first & LETTER) << BITS) | (second >= FIRST_DIGIT ? second & LETTER : 0);
}

/** The drawer for what begins so. */
function drawerOf(letters: string): number {
  return drawerFor(letters.charCodeAt(0), letters.charCodeAt(1));
}

/** What ends an item: a comma, or the end of a line. */
const [COMMA, LINE_END, BLANK, EQUALS] = [44, 10, 32, 61] as const;

/**
 * The list of concepts after a first, cheap pass: it only notes the positions of the words, in
 * drawers by their first letters. A word is folded when a phrase has one that starts like it; most
 * never are.
 */
export class ScannedList implements ParsedList {
  readonly concepts: Concept[] = [];
  /** The words of each language, and the position of each concept's words in them. */
  private readonly columns: string[] = [];
  private readonly lines: number[][] = [];
  /** By word: its position in its column, and its concept and language packed into one number. */
  private readonly starts: number[] = [];
  private readonly of: number[] = [];
  private readonly drawers: number[][] = Array.from({ length: DRAWERS }, () => []);
  private readonly opened = new Map<number, readonly ConceptWord[]>();

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
   * it is compiled: so it leaps from item to item, and looks at two letters of each.
   */
  readWords(column: string): void {
    const language = this.columns.push(column) - 1;
    const lines: number[] = [];
    this.lines.push(lines);
    for (let start = 0; start <= column.length;) {
      const concept = lines.push(start) - 1;
      const lineEnd = column.indexOf('\n', start);
      const end = lineEnd === -1 ? column.length : lineEnd;
      for (let at = start; at < end;) {
        this.put(column, at, (concept << LANGUAGE_BITS) | language);
        const comma = column.indexOf(',', at);
        at = comma === -1 ? end : comma + 1;
      }
      start = end + 1;
    }
  }

  /** All words, freshly folded. */
  get words(): readonly ConceptWord[] {
    const all = this.starts.map((_, number) => this.word(number));
    return all.sort((a, b) => a.concept - b.concept || a.language - b.language);
  }

  /** The words that begin with the two first of these letters, or the only one; some others too. */
  near(letters: string): readonly ConceptWord[] {
    const drawer = drawerOf(letters);
    const known = this.opened.get(drawer);
    if (known) return known;
    const words = this.drawers[drawer]?.map((number) => this.word(number)) ?? [];
    this.opened.set(drawer, words);
    return words;
  }

  /** Puts an item into the drawer of its first letters, unless it says nothing. */
  private put(column: string, item: number, of: number): void {
    let start = item;
    while (column.charCodeAt(start) === BLANK) start++;
    const first = column.charCodeAt(start);
    const second = column.charCodeAt(start + 1);
    if (Number.isNaN(first) || first === EQUALS || first === COMMA || first === LINE_END) return;
    const drawer =
      first > LAST_PLAIN || second > LAST_PLAIN
        ? // Of letters with marks it is not known how they begin before they are folded.
          drawerOf(foldMarks(column.slice(start, start + 2)))
        : drawerFor(first, second);
    this.of.push(of);
    this.drawers[drawer]?.push(this.starts.push(start) - 1);
  }

  private word(number: number): ConceptWord {
    const [start = 0, of = 0] = [this.starts[number], this.of[number]];
    const language = of & ((1 << LANGUAGE_BITS) - 1);
    const written = itemAt(this.columns[language] ?? '', start);
    const isOnly = written.endsWith('!');
    return {
      words: foldedWords(isOnly ? written.slice(0, -1) : written),
      only: isOnly ? language : null,
      language,
      concept: of >> LANGUAGE_BITS,
    };
  }

  /** The first word of each language: the name by which people read of a concept. */
  private namesOf(concept: number): readonly string[] {
    const first = this.columns.map((column, language) =>
      itemAt(column, this.lines[language]?.[concept] ?? 0)
        .replace(/[*!]/g, '')
        .trim(),
    );
    const [english = ''] = first;
    return first.map((name) => (name === '' || name === '=' ? english : name));
  }
}

/** What stands in a column from a place on, up to the next comma or the end of the line. */
function itemAt(column: string, start: number): string {
  let end = start;
  for (; end < column.length; end++) {
    const code = column.charCodeAt(end);
    if (code === COMMA || code === LINE_END) break;
  }
  return column.slice(start, end).trim();
}

/** Reads lists of concepts as one. */
export function parseConcepts(lists: readonly string[]): ScannedList {
  const scanned = new ScannedList();
  const [heads, ...words] = columnsOf(lists);
  scanned.readHeads(heads);
  for (const column of words) scanned.readWords(column);
  return scanned;
}
