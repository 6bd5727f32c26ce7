import { foldMarks } from '../../text/fold-text';

/**
 * The list of concepts: what several words mean alike. One concept a line:
 *
 *     id<parents +answers : English | Deutsch | français | español | português
 *
 *     law: law*, lawyer*, attorney* | Recht, rechts*, Anwalt* | droit, avocat*! | derecho, abogad* | direito, advogad*
 *     law-tax<law,tax: tax law | Steuerrecht | droit fiscal | derecho fiscal | direito fiscal
 *     back-pain +physio,osteopathy: back pain, my back hurts | Rückenschmerzen | mal de dos | dolor de espalda | dores nas costas
 *     yoga<exercise: yoga | = | = | = | ioga
 *     ~teaching: teaching, teacher*, lesson* | Unterricht, Lehrer* | enseignement, cours! | …
 *
 * - `<a,b` names broader concepts: who offers this one also offers them (one way).
 * - `+a,b` names what helps where this is a problem: who seeks this one is helped by them.
 * - `~id` is a way of helping (teach, repair, advise): it weighs nothing by itself, only together
 *   with what it is about. `&id` weighs both by itself and together (a job, an internship).
 * - The languages stand in this order. `=` says that a language has no word of its own for it (the
 *   English ones are used there too). The first word of each is the concept’s name, as people read
 *   it ("both are about *Recht*").
 * - Case and marks do not matter. Regular forms of one word (plural, feminine) meet without being
 *   listed. `*` at the end of a word, alone or in a phrase, stands for any ending, none included;
 *   letters behind it are the ending with which it is read as a name (`embroider*y`).
 * - `!` behind a word: it counts only in a phrase of its language, or where the language cannot be
 *   told and no word without the mark is meant (`chat!`, `stage!`, `Rad!`). All others count in any.
 * - Of what stands in a phrase, the longest is taken: its words then do not count alone.
 * - Empty lines and lines that begin with `#` say nothing.
 */

/** The languages in the order of a line. */
export const LIST_LANGUAGES = ['en', 'de', 'fr', 'es', 'pt'] as const;

export type ListLanguage = (typeof LIST_LANGUAGES)[number];

/** What a concept is for: a thing, a way of helping with one, or both at once. */
type ConceptKind = 'thing' | 'way' | 'both';

export interface Concept {
  readonly id: string;
  readonly kind: ConceptKind;
  readonly parents: readonly string[];
  readonly answers: readonly string[];
  /** What it is called, by the order of the languages. */
  readonly names: readonly string[];
}

/** A word or phrase by which a concept is meant. */
export interface ConceptWord {
  /** Folded words; `*` at the end of one stands for any ending. */
  readonly words: readonly string[];
  /** The only language in which it counts, by its place among the languages; null where in any. */
  readonly only: number | null;
  /** The place of the language under which it stands. */
  readonly language: number;
  /** By its place in the list. */
  readonly concept: number;
  /** Whether it goes before all other words that fit: never in the list, only in the user's words. */
  readonly isAlone?: boolean;
}

export interface ParsedList {
  readonly concepts: readonly Concept[];
  readonly words: readonly ConceptWord[];
}

const HEAD = /^([~&]?)([a-z0-9-]+)(?:<([a-z0-9,-]+))?(?:\s*\+([a-z0-9,-]+))?\s*$/;

const KINDS: Readonly<Record<string, ConceptKind>> = { '~': 'way', '&': 'both' };

const ONE_WORD = /^[a-z0-9]+\*?$/;
const ENDINGS_OF_NAMES = /\*[a-z0-9]+/g;
const BETWEEN_WORDS = /[^\p{L}\p{N}*+#]+/u;

/** A line as it is written and folded. */
interface Line {
  readonly written: string;
  readonly folded: string;
}

/** What is wrong with a line of the list; nobody but who writes the list ever sees it. */
export class ListError extends Error {}

function linesOf(list: string): Line[] {
  const folded = foldMarks(list).split('\n');
  const lines = list
    .trim()
    .split('\n')
    .map((written, at) => ({ written, folded: folded[at] ?? '' }));
  return lines.filter(({ written }) => written.trim() !== '' && !written.startsWith('#'));
}

function idsIn(text: string | undefined): readonly string[] {
  return text === undefined ? [] : text.split(',');
}

/** The first word of each language: the name by which people read of it. */
function namesIn(written: string): readonly string[] {
  const languages = written.slice(written.indexOf(':') + 1).split('|');
  const first = languages.map((words) =>
    (words.split(',', 1)[0] ?? '').replace(/[*!]/g, '').trim(),
  );
  const [english = ''] = first;
  return LIST_LANGUAGES.map((_, at) => {
    const name = first[at] ?? '';
    return name === '' || name === '=' ? english : name;
  });
}

function wordsOf(item: string): readonly string[] {
  return ONE_WORD.test(item) ? [item] : item.split(BETWEEN_WORDS).filter((word) => word !== '');
}

function readWords(body: string, concept: number, into: ConceptWord[]): void {
  const languages = body.split('|');
  for (let language = 0; language < languages.length; language++) {
    for (const item of (languages[language] ?? '').split(',')) {
      const word = item.trim().replace(ENDINGS_OF_NAMES, '*');
      if (word === '' || word === '=') continue;
      const isOnly = word.endsWith('!');
      const words = wordsOf(isOnly ? word.slice(0, -1) : word);
      if (words.length > 0) into.push({ words, only: isOnly ? language : null, language, concept });
    }
  }
}

/**
 * Reads the list of concepts.
 * @throws {ListError} where a line is none of the grammar: the list is part of the code
 */
export function parseConcepts(lists: readonly string[]): ParsedList {
  const concepts: Concept[] = [];
  const words: ConceptWord[] = [];
  for (const line of lists.flatMap(linesOf)) {
    const colon = line.folded.indexOf(':');
    const head = HEAD.exec(line.folded.slice(0, Math.max(0, colon)));
    const id = head?.[2];
    if (!head || id === undefined) throw new ListError(`No line of the list: ${line.written}`);
    readWords(line.folded.slice(colon + 1), concepts.length, words);
    concepts.push({
      id,
      kind: KINDS[head[1] ?? ''] ?? 'thing',
      parents: idsIn(head[3]),
      answers: idsIn(head[4]),
      names: namesIn(line.written),
    });
  }
  return { concepts, words };
}
