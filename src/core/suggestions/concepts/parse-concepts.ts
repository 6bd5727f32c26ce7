/**
 * The list of concepts: what several words mean alike. One concept a line:
 *
 *     id<parents +answers ?near : English | Deutsch | français | español | português
 *
 *     law: law*, lawyer*, attorney* | Recht, rechts*, Anwalt* | droit, avocat*! | derecho, abogad* | direito, advogad*
 *     law-tax<law,tax: tax law | Steuerrecht | droit fiscal | derecho fiscal | direito fiscal
 *     back-pain +physio,osteopathy: back pain, my back hurts | Rückenschmerzen | mal de dos | dolor de espalda | dores nas costas
 *     violin<strings ?luthier: violin* | Geige* | violon* | violín* | violino*
 *     yoga<exercise: yoga | = | = | = | ioga
 *     ~teaching: teaching, teacher*, lesson* | Unterricht, Lehrer* | enseignement, cours! | …
 *
 * - `<a,b` names broader concepts: who offers this one also offers them (one way).
 * - `+a,b` names what helps where this is a problem: who seeks this one is helped by them.
 * - `?a,b` names what may help too, and counts for little: whoever offers it would be introduced
 *   to who seeks this one in more cases than not (`violin ?luthier`, `midwife ?birth`).
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

/** What a concept is for: a thing, a way of helping with one, or both at once. */
type ConceptKind = 'thing' | 'way' | 'both';

export interface Concept {
  readonly id: string;
  readonly kind: ConceptKind;
  readonly parents: readonly string[];
  readonly answers: readonly string[];
  /** What may help too, though less surely. */
  readonly near: readonly string[];
  /** What it is called, by the order of the languages. */
  readonly names: readonly string[];
}

/** A word or phrase by which a concept is meant. */
export interface ConceptWord {
  /** Folded words; `*` at the end of one stands for any ending. */
  readonly words: readonly string[];
  /**
   * The only language in which it counts, by its place among the languages; null if it counts in
   * all.
   */
  readonly only: number | null;
  /** The place of the language under which it stands. */
  readonly language: number;
  /** By its place in the list. */
  readonly concept: number;
  /** Whether it goes before all other words that fit: never in the list, only in the user's words. */
  readonly isAlone?: boolean;
}

/** Concepts with the words by which they are meant. */
export interface ParsedList {
  readonly concepts: readonly Concept[];
  readonly words: readonly ConceptWord[];
}

const HEAD =
  /^([~&]?)([a-z0-9-]+)(?:<([a-z0-9,-]+))?(?:\s*\+([a-z0-9,-]+))?(?:\s*\?([a-z0-9,-]+))?\s*$/;

/** The groups of a head. */
const [KIND, ID, PARENTS, ANSWERS, NEAR] = [1, 2, 3, 4, 5] as const;

const KINDS: Readonly<Record<string, ConceptKind>> = { '~': 'way', '&': 'both' };

/** What is wrong with a line of the list; nobody but who writes the list ever sees it. */
export class ListError extends Error {}

function idsIn(text: string | undefined): readonly string[] {
  return text === undefined ? [] : text.split(',');
}

/**
 * A list by what stands in its lines: all heads, then the words of each language. There a line’s end
 * stands before the words of each concept, and a comma behind each word.
 */
export type Columns = readonly [heads: string, ...words: string[]];

/** The words of a language, as they stand in its column. */
function lineOf(words: string): string {
  const all = words.split(',').map((word) => word.trim());
  return `\n${all.map((word) => (word === '' ? '' : `${word},`)).join('')}`;
}

/**
 * The columns of several lists, read as one.
 * @throws {ListError} if a line does not follow the grammar: the list is part of the code
 */
export function columnsOf(lists: readonly string[]): Columns {
  const heads: string[] = [];
  const words: string[][] = LIST_LANGUAGES.map(() => []);
  for (const line of lists.flatMap((list) => list.split('\n'))) {
    if (line.startsWith('#') || line.trim() === '') continue;
    const colon = line.indexOf(':');
    if (colon === -1) throw new ListError(`No line of the list: ${line}`);
    heads.push(line.slice(0, colon));
    const said = line.slice(colon + 1).split('|');
    for (const [language, column] of words.entries()) column.push(lineOf(said[language] ?? ''));
  }
  return [heads.join('\n'), ...words.map((column) => column.join(''))];
}

/** The concepts that one is tied to. */
type Ties = Pick<Concept, 'parents' | 'answers' | 'near'>;

/** A concept that reads what is said of it only when it is asked for. */
class ListedConcept implements Concept {
  readonly id: string;
  private ids: Ties | null = null;

  constructor(
    private readonly parts: readonly (string | undefined)[],
    private readonly namesOf: () => readonly string[],
  ) {
    this.id = parts[ID] ?? '';
  }

  get kind(): ConceptKind {
    return KINDS[this.parts[KIND] ?? ''] ?? 'thing';
  }

  get parents(): readonly string[] {
    return this.related().parents;
  }

  get answers(): readonly string[] {
    return this.related().answers;
  }

  get near(): readonly string[] {
    return this.related().near;
  }

  get names(): readonly string[] {
    return this.namesOf();
  }

  private related(): Ties {
    const { parts } = this;
    return (this.ids ??= {
      parents: idsIn(parts[PARENTS]),
      answers: idsIn(parts[ANSWERS]),
      near: idsIn(parts[NEAR]),
    });
  }
}

/**
 * Reads a concept from the part of its line before the colon.
 * @param namesOf gives its names, in the order of the languages
 * @throws {ListError} if it does not follow the grammar: the list is part of the code
 */
export function readConcept(head: string, namesOf: () => readonly string[]): Concept {
  const parts = HEAD.exec(head);
  if (!parts) throw new ListError(`No line of the list: ${head}`);
  return new ListedConcept(parts, namesOf);
}
