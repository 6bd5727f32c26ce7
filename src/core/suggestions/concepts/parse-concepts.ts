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

/** Concepts with the words by which they are meant. */
export interface ParsedList {
  readonly concepts: readonly Concept[];
  readonly words: readonly ConceptWord[];
}

const HEAD = /^([~&]?)([a-z0-9-]+)(?:<([a-z0-9,-]+))?(?:\s*\+([a-z0-9,-]+))?\s*$/;

const KINDS: Readonly<Record<string, ConceptKind>> = { '~': 'way', '&': 'both' };

/** What is wrong with a line of the list; nobody but who writes the list ever sees it. */
export class ListError extends Error {}

function idsIn(text: string | undefined): readonly string[] {
  return text === undefined ? [] : text.split(',');
}

/** The first word of each language: the name by which people read of it. */
function namesIn(body: string): readonly string[] {
  const languages = body.split('|');
  const first = languages.map((words) =>
    (words.split(',', 1)[0] ?? '').replace(/[*!]/g, '').trim(),
  );
  const [english = ''] = first;
  return LIST_LANGUAGES.map((_, at) => {
    const name = first[at] ?? '';
    return name === '' || name === '=' ? english : name;
  });
}

/** A concept whose names are read when somebody asks for them. */
class ListedConcept implements Concept {
  readonly id: string;
  readonly kind: ConceptKind;
  readonly parents: readonly string[];
  readonly answers: readonly string[];

  constructor(
    [, kind = '', id = '', parents, answers]: readonly (string | undefined)[],
    private readonly body: string,
  ) {
    this.id = id;
    this.kind = KINDS[kind] ?? 'thing';
    this.parents = idsIn(parents);
    this.answers = idsIn(answers);
  }

  get names(): readonly string[] {
    return namesIn(this.body);
  }
}

/**
 * A concept by its line.
 * @param head what stands before the colon
 * @param body what stands behind it
 * @throws {ListError} where the head is none of the grammar: the list is part of the code
 */
export function readConcept(head: string, body: string): Concept {
  const parts = HEAD.exec(head);
  if (!parts) throw new ListError(`No line of the list: ${head}`);
  return new ListedConcept(parts, body);
}
