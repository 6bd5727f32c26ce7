import { atOnce, inBlocks, type PausingWork } from '../../collections/pausing-work';
import { foldMarks } from '../../text/fold-text';
import {
  ListError,
  readConcept,
  type Concept,
  type ConceptWord,
  type ParsedList,
} from './parse-concepts';

const ENDINGS_OF_NAMES = /\*[a-z0-9]+/g;
const BETWEEN_WORDS = /[^\p{L}\p{N}*+#]+/u;

/** A word that is folded as it stands. */
const PLAIN = /^[a-z0-9]+\*?$/;

const NOT_ASCII = /[^ -~]/;

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

/** The drawer for what begins so: a word of one letter may be followed by a blank or a sign. */
function drawerOf(letters: string): number {
  const next = letters.charCodeAt(1);
  const second = next >= FIRST_DIGIT ? next & LETTER : 0;
  return ((letters.charCodeAt(0) & LETTER) << BITS) | second;
}

/**
 * The list of concepts as it is first read: its words are only put into drawers by their first
 * letters. A word is folded when a phrase has one that begins like it; most never are.
 */
export class ScannedList implements ParsedList {
  readonly concepts: Concept[] = [];
  /** By word: how it is written, and its concept and language as one number. */
  private readonly written: string[] = [];
  private readonly of: number[] = [];
  private readonly drawers: number[][] = Array.from({ length: DRAWERS }, () => []);
  private readonly opened = new Map<number, readonly ConceptWord[]>();

  /**
   * Reads a part of the list, behind what was read before.
   * @throws {ListError} where a line is none of the grammar: the list is part of the code
   */
  read(list: string): PausingWork<void> {
    return inBlocks(list.split('\n'), (line) => {
      this.readLine(line);
    });
  }

  /** All words, folded anew. */
  get words(): readonly ConceptWord[] {
    return this.written.map((_, number) => this.word(number));
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

  private readLine(line: string): void {
    if (line.startsWith('#') || line.trim() === '') return;
    const colon = line.indexOf(':');
    if (colon === -1) throw new ListError(`No line of the list: ${line}`);
    const body = line.slice(colon + 1);
    const concept = this.concepts.push(readConcept(line.slice(0, colon), body)) - 1;
    const languages = body.split('|');
    for (let language = 0; language < languages.length; language++) {
      const items = (languages[language] ?? '').split(',');
      for (let at = 0; at < items.length; at++)
        this.put(items[at] ?? '', (concept << LANGUAGE_BITS) | language);
    }
  }

  private put(item: string, of: number): void {
    const written = item.trim();
    if (written === '' || written === '=') return;
    // Of letters with marks it is not known how they begin before they are folded.
    const begin = written.slice(0, 2);
    const start = NOT_ASCII.test(begin) ? foldMarks(begin) : begin;
    this.of.push(of);
    this.drawers[drawerOf(start)]?.push(this.written.push(written) - 1);
  }

  private word(number: number): ConceptWord {
    const [written = '', of = 0] = [this.written[number], this.of[number]];
    const isOnly = written.endsWith('!');
    const language = of & ((1 << LANGUAGE_BITS) - 1);
    return {
      words: foldedWords(isOnly ? written.slice(0, -1) : written),
      only: isOnly ? language : null,
      language,
      concept: of >> LANGUAGE_BITS,
    };
  }
}

/** Reads the list of concepts at one go, in parts that are read as one. */
export function parseConcepts(lists: readonly string[]): ScannedList {
  const scanned = new ScannedList();
  for (const list of lists) atOnce(scanned.read(list));
  return scanned;
}
