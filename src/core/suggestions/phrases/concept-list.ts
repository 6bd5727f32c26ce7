import { lazy } from '../../collections/lazy';
import { atOnce, type PausingWork } from '../../collections/pausing-work';
import { listColumns } from '../concepts/all-lists';
import type { Concept, ParsedList } from '../concepts/parse-concepts';
import { ScannedList } from '../concepts/scanned-list';
import type { Languages } from './empty-words';
import { listHints } from './list-hints';
import {
  best,
  conceptsOf,
  inLanguage,
  isFormIn,
  ListedWords,
  MOST_BETWEEN,
  type Fit,
  type FoldedWord,
} from './listed-words';
import { readHints, type PhraseHints } from './phrase-hints';
import { UnlistedWords, type Guess } from './unlisted-words';

/** A stretch of words by which concepts are meant. */
export interface ConceptMatch {
  /** Over how many words it stretches, and how many of them are listed. */
  readonly length: number;
  readonly listed: number;
  /** Places of those that are not. */
  readonly between: readonly number[];
  /** By place in the list; none if the words only count joined. */
  readonly concepts: readonly number[];
}

/** The concepts that phrases can mean, found by their words. */
export class ConceptList {
  readonly concepts: readonly Concept[];
  private readonly places = new Map<string, number>();
  private readonly words: ListedWords;
  private readonly unlisted: UnlistedWords;
  private readonly broader = new Map<number, readonly number[]>();
  private readonly kinds = lazy(() => {
    const kinds = new Uint16Array(this.concepts.length);
    for (let concept = 0; concept < kinds.length; concept++)
      for (const broader of this.broaderThan(concept)) kinds[broader] = (kinds[broader] ?? 0) + 1;
    return kinds;
  });

  /**
   * @param hints what words of its phrases may mean
   * @param own concepts and words behind those of the list, few of them
   */
  constructor(
    private readonly listed: ScannedList,
    private readonly hints: () => PhraseHints = () => new Map(),
    private readonly own: ParsedList = { concepts: [], words: [] },
  ) {
    this.concepts = [...listed.concepts, ...own.concepts];
    this.concepts.forEach(({ id }, place) => this.places.set(id, place));
    this.words = new ListedWords(listed, own.words);
    this.unlisted = new UnlistedWords(this.words);
  }

  /** This list with more concepts behind its own. */
  with({ concepts, words }: ParsedList): ConceptList {
    return new ConceptList(this.listed, this.hints, {
      concepts: [...this.own.concepts, ...concepts],
      words: [...this.own.words, ...words],
    });
  }

  /** The place of a concept in the list. */
  find(id: string): number | null {
    return this.places.get(id) ?? null;
  }

  /** All that is broader than a concept, however far up; not the concept itself. */
  broaderThan(concept: number): readonly number[] {
    const known = this.broader.get(concept);
    if (known) return known;
    const found = new Set<number>();
    const open = [concept];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (const parent of this.parentsOf(next)) {
        if (found.has(parent) || parent === concept) continue;
        found.add(parent);
        open.push(parent);
      }
    }
    const all = [...found];
    this.broader.set(concept, all);
    return all;
  }

  /** The next broader concepts. */
  parentsOf(concept: number): readonly number[] {
    return this.placesOf(this.concepts[concept]?.parents);
  }

  /** How many concepts are kinds of one, however far below. */
  kindsOf(concept: number): number {
    return this.kinds()[concept] ?? 0;
  }

  /** What helps if a concept is a problem. */
  answersTo(concept: number): readonly number[] {
    return this.placesOf(this.concepts[concept]?.answers);
  }

  /** What may help too, though less surely. */
  nearTo(concept: number): readonly number[] {
    return this.placesOf(this.concepts[concept]?.near);
  }

  /** The longest stretch from a place of a phrase on that is listed. */
  longestAt(phrase: readonly FoldedWord[], at: number, languages: Languages): ConceptMatch | null {
    const { fits, ...stretch } = this.longestFits(phrase, at, languages);
    // A stretch that is listed for another language only is none here.
    const entries = inLanguage(best(fits), languages);
    if (entries.length > 0) return { ...stretch, concepts: conceptsOf(entries) };
    const others = inLanguage(
      fits.map(({ entry }) => entry),
      languages,
    );
    return others.length > 0 ? { ...stretch, concepts: conceptsOf(others) } : null;
  }

  /**
   * The same for two words that are listed the other way round: from the second of them on, as far
   * ahead as others may stand between.
   */
  turnedAt(phrase: readonly FoldedWord[], at: number, languages: Languages): ConceptMatch | null {
    const [second, ...ahead] = phrase.slice(at, at + MOST_BETWEEN + 2);
    for (const [place, first] of ahead.entries()) {
      if (!second || second.isEmpty || first.isEmpty) continue;
      const fits = this.words.turnedFits(first, second).filter((fit) => isFormIn(fit, languages));
      const entries = inLanguage(best(fits), languages);
      if (entries.length === 0) continue;
      const between = Array.from({ length: place }, (_, before) => at + 1 + before);
      return { length: place + 2, listed: 2, between, concepts: conceptsOf(entries) };
    }
    return null;
  }

  /** The form of a folded word, remembered. */
  formOf(word: string): string {
    return this.words.formOf(word);
  }

  /** As what a word that is not listed is read. */
  guess(word: string, languages: Languages): Guess {
    return this.unlisted.guess(word, languages);
  }

  /** Gets ready for words that are spelled wrongly, with stops on the way; else the first one takes long. */
  indexSlips(): PausingWork<unknown> {
    return this.listed.indexSlips();
  }

  /**
   * What a word may mean that is listed in phrases only: the concept in whose phrases it stands most
   * often; null if that says too little.
   * @param form of the word
   */
  hintOf(form: string): number | null {
    return this.hints().get(form) ?? null;
  }

  /** What is said from a place on in the most words; of that, what has the least between them. */
  private longestFits(
    phrase: readonly FoldedWord[],
    at: number,
    languages: Languages,
  ): Omit<ConceptMatch, 'concepts'> & { readonly fits: readonly Fit[] } {
    const first = phrase[at];
    let [listed, length] = [0, 0];
    let between: readonly number[] = [];
    let fits: Fit[] = [];
    for (const fit of first ? this.words.fitsOf(first) : []) {
      const { words } = fit.entry;
      if (words.length < listed || !isFormIn(fit, languages)) continue;
      const stretch = this.words.stretchOf(fit.entry, phrase, at);
      if (stretch === null) continue;
      if (words.length > listed || stretch.length < length) fits = [];
      else if (stretch.length > length) continue;
      [listed, length, between] = [words.length, stretch.length, stretch.between];
      fits.push(fit);
    }
    return { fits, length, listed, between };
  }

  private placesOf(ids: readonly string[] | undefined): readonly number[] {
    return (ids ?? []).flatMap((id) => this.places.get(id) ?? []);
  }
}

let known: ConceptList | null = null;

/** Reads the list that comes with the plugin, unless it is known: once, with stops on the way. */
export function* readConceptList(): PausingWork<ConceptList> {
  if (known) return known;
  const [heads, ...words] = yield* listColumns();
  const scanned = new ScannedList();
  scanned.readHeads(heads);
  for (const column of words) {
    yield;
    scanned.readWords(column);
  }
  // Somebody who could not wait may have read it meanwhile.
  known ??= new ConceptList(
    scanned,
    lazy(() => readHints(listHints())),
  );
  return known;
}

/** The list that comes with the plugin; read in one go if it has not been read before. */
export function conceptList(): ConceptList {
  return atOnce(readConceptList());
}
