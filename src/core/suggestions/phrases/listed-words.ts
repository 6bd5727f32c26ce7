import type { ConceptWord } from '../concepts/parse-concepts';
import type { ScannedList } from '../concepts/scanned-list';
import { isOneLanguage, type Languages } from './empty-words';
import { otherSpellings, type OtherSpelling } from './other-spellings';
import { formOf } from './word-forms';

/** A word of a phrase, with its form. */
export interface FoldedWord {
  readonly word: string;
  readonly form: string;
  /** Whether it says nothing in the language of the phrase. */
  readonly isEmpty: boolean;
}

/** So many other words may stand between those of what is listed. */
export const MOST_BETWEEN = 2;

/** Where one that tells something stands between, so many of its own have to: of *my back* one does. */
const LEAST_TOLD = 2;

/** Words of a phrase by which something listed is said. */
export interface Stretch {
  /** Over how many words it goes. */
  readonly length: number;
  /** Places of others that stand between. */
  readonly between: readonly number[];
}

/** A listed word that fits the first of a stretch, and how well. */
export interface Fit {
  readonly entry: ConceptWord;
  readonly fit: number;
  /** Whether it is written another way in the phrase. */
  readonly isRespelled: boolean;
}

/** A word as it is written elsewhere. */
interface Respelled extends OtherSpelling {
  readonly form: string;
}

/** How a word fits: exactly, by an open beginning (of this many letters), or by its form. */
const [ALONE, AS_WRITTEN, BY_FORM] = [200, 100, 1] as const;

/** By how much a word that is written another way fits less well. */
const RESPELLED = 0.5;

/** By its place among the languages of the list. */
const ENGLISH = 0;

/** Whether any ending may follow. */
export function isOpen(word: string): boolean {
  return word.endsWith('*');
}

/** Of the entries that fit, those for the language of the phrase, if there are any. */
export function inLanguage(
  entries: readonly ConceptWord[],
  languages: Languages,
): readonly ConceptWord[] {
  const marked = entries.filter(({ only }) => only !== null && (languages & (1 << only)) !== 0);
  if (marked.length > 0 && isOneLanguage(languages)) return marked;
  const unmarked = entries.filter(({ only }) => only === null);
  return unmarked.length > 0 ? unmarked : marked;
}

/**
 * Whether a word can be said in a phrase of these languages: endings of other languages, once that of
 * the phrase is told, make one word of two (*libros*, *Libras*). English words are used in all.
 */
export function isFormIn(
  { entry: { words, language }, fit, isRespelled }: Fit,
  languages: Languages,
): boolean {
  const isAnyones = fit !== BY_FORM || isOpen(words[0] ?? '');
  if ((isAnyones && !isRespelled) || !isOneLanguage(languages)) return true;
  return language === ENGLISH || (languages & (1 << language)) !== 0;
}

/** Whether an entry is of the language of a spelling: the user's own words are of any. */
function isOf({ language, isAlone }: ConceptWord, other: OtherSpelling): boolean {
  return isAlone !== undefined || language === other.language;
}

/** Those that fit best. */
export function best(fits: readonly Fit[]): readonly ConceptWord[] {
  const most = Math.max(...fits.map(({ fit }) => fit));
  return fits.filter(({ fit }) => fit === most).map(({ entry }) => entry);
}

/** The concepts that entries mean, by their places in the list, each once. */
export function conceptsOf(entries: readonly ConceptWord[]): readonly number[] {
  return [...new Set(entries.map(({ concept }) => concept))];
}

/** The words of the list and the user's own, found by how a phrase says them. */
export class ListedWords {
  private readonly fits = new Map<string, readonly Fit[]>();
  private readonly forms = new Map<string, string>();
  private readonly respellings = new Map<string, readonly Respelled[]>();

  /** @param own words of the user, few of them */
  constructor(
    private readonly listed: ScannedList,
    private readonly own: readonly ConceptWord[],
  ) {}

  /** The entries whose first word a word can be. */
  fitsOf({ word, form }: Pick<FoldedWord, 'word' | 'form'>): readonly Fit[] {
    const known = this.fits.get(word);
    if (known) return known;
    const found = this.fitsAsWritten(word, form);
    for (const other of this.respelled(word))
      for (const { entry, fit } of this.fitsAsWritten(other.word, other.form))
        if (isOf(entry, other) && (fit !== BY_FORM || entry.words[0]?.startsWith(other.root)))
          found.push({ entry, fit: fit - RESPELLED, isRespelled: true });
    this.fits.set(word, found);
    return found;
  }

  /** Where what is listed is said from a place on, where its first word fits; null if it is not. */
  stretchOf(entry: ConceptWord, phrase: readonly FoldedWord[], at: number): Stretch | null {
    const { words: listed } = entry;
    let end = at + 1;
    const between: number[] = [];
    for (let place = 1; place < listed.length; end++) {
      const next = phrase[end];
      if (next === undefined) return null;
      if (this.isSaid(listed[place] ?? '', next, entry)) place++;
      else if (between.push(end) > MOST_BETWEEN) return null;
    }
    const isTold = (place: number): boolean => phrase[place]?.isEmpty === false;
    const own = phrase.slice(at, end).map((_, i) => at + i);
    const told = own.filter((place) => isTold(place) && !between.includes(place)).length;
    if (between.length > 0 && told < (between.some(isTold) ? LEAST_TOLD : 1)) return null;
    return { length: end - at, between };
  }

  /** The entries of two words that these can be. */
  turnedFits(first: FoldedWord, second: FoldedWord): readonly Fit[] {
    return this.fitsOf(first).filter(
      ({ entry }) => entry.words.length === 2 && this.stretchOf(entry, [first, second], 0),
    );
  }

  /** The words that begin with the letters of one, if their first word is wanted. */
  near(word: string, isWanted: (first: string) => boolean): readonly ConceptWord[] {
    const { firsts, wordAt } = this.listed.near(word);
    const listed = firsts.flatMap((first, at) => (isWanted(first) ? wordAt(at) : []));
    return [...listed, ...this.own.filter(({ words: [first = ''] }) => isWanted(first))];
  }

  /** The words of which a long one can be a slip, and others. */
  longNear(word: string): readonly ConceptWord[] {
    const listed = this.listed.longNear(word);
    return this.own.length === 0 ? listed : [...listed, ...this.own];
  }

  /** `formOf`, remembered: it is slow, and the same words come up again and again. */
  formOf(word: string): string {
    const known = this.forms.get(word);
    if (known !== undefined) return known;
    const form = formOf(word);
    this.forms.set(word, form);
    return form;
  }

  private fitsAsWritten(word: string, form: string): Fit[] {
    const found: Fit[] = [];
    const { firsts, wordAt } = this.listed.near(word);
    firsts.forEach((first, at) => {
      const fit = this.fitOf(first, word, form);
      if (fit > 0) found.push({ entry: wordAt(at), fit, isRespelled: false });
    });
    for (const entry of this.own) {
      const fit = this.fitOf(entry.words[0] ?? '', word, form);
      if (fit > 0)
        found.push({ entry, fit: entry.isAlone === true ? ALONE : fit, isRespelled: false });
    }
    return found;
  }

  /** Whether a word of a phrase is one of an entry, in whichever spelling. */
  private isSaid(listed: string, { word, form }: FoldedWord, entry: ConceptWord): boolean {
    if (this.fitOf(listed, word, form) > 0) return true;
    return this.respelled(word).some((other) => {
      const fit = isOf(entry, other) ? this.fitOf(listed, other.word, other.form) : 0;
      return fit > 0 && (fit !== BY_FORM || listed.startsWith(other.root));
    });
  }

  private respelled(word: string): readonly Respelled[] {
    const known = this.respellings.get(word);
    if (known) return known;
    const others = otherSpellings(word).map((other) => ({
      ...other,
      form: this.formOf(other.word),
    }));
    this.respellings.set(word, others);
    return others;
  }

  private fitOf(listed: string, word: string, form: string): number {
    if (listed === word) return AS_WRITTEN;
    if (!isOpen(listed)) return this.formOf(listed) === form ? BY_FORM : 0;
    const length = listed.length - 1;
    if (!word.startsWith(listed.slice(0, -1))) return 0;
    return length === word.length ? AS_WRITTEN : length + BY_FORM;
  }
}
