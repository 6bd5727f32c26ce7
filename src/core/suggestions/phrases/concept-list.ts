import { lazy } from '../../collections/lazy';
import { atOnce, type PausingWork } from '../../collections/pausing-work';
import { isOneLanguage, type Languages } from './empty-words';
import { formOf } from './word-forms';
import { listColumns } from '../concepts/all-lists';
import type { Concept, ConceptWord, ParsedList } from '../concepts/parse-concepts';
import { ScannedList, startOf } from '../concepts/scanned-list';

/** Where two texts begin to differ. */
function differFrom(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  return at;
}

/**
 * Whether a word is a meant one but for one slip: a letter too many, too few or another one, or two
 * that changed places.
 * @param isOpen whether the word may go on behind what is meant
 */
function isWithinOneSlip(word: string, meant: string, isOpen = false): boolean {
  const at = differFrom(word, meant);
  const isRest = (from: number, wanted: number): boolean => {
    const [rest, left] = [word.slice(from), meant.slice(wanted)];
    return isOpen ? rest.startsWith(left) : rest === left;
  };
  const isSwapped =
    word[at] === meant[at + 1] && word[at + 1] === meant[at] && at + 1 < word.length;
  return (
    isRest(at, at) ||
    isRest(at + 1, at) ||
    isRest(at, at + 1) ||
    isRest(at + 1, at + 1) ||
    (isSwapped && isRest(at + 2, at + 2))
  );
}

/** A word of a phrase, with its form. */
export interface FoldedWord {
  readonly word: string;
  readonly form: string;
}

/** A stretch of words by which concepts are meant. */
export interface ConceptMatch {
  /** How many words. */
  readonly length: number;
  /** By place in the list; none if the words only count joined. */
  readonly concepts: readonly number[];
}

/** A German compound: what it is, and what of (`Klavier|unterricht`). */
export interface Compound {
  readonly head: readonly number[];
  readonly of: readonly number[];
}

/**
 * From this many letters on, one typo is forgiven (docs/own-words.md); the intended word may be one
 * letter shorter.
 */
const [LONG, MEANT_LONG] = [9, 8];

const SECOND_LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** The least letters of each half of a compound. */
const HALF = 4;

/** Where only the head of a compound is listed, so long are what stands before it and itself at least. */
const [LEFT, HEAD] = [4, 5];

/** By their places among the languages of the list. */
const [ENGLISH, GERMAN] = [0, 1] as const;

/** Words that share this many first letters can be one word with another ending. */
const ALIKE = 6;

/** The endings by which words of one root differ, in any of the languages. */
const ENDINGS = new Set(
  (
    ' s e es en n er ern ers r in inn erin ist iste ists ista ing ings ung eur eurs euse teur age ' +
    'ages aje ajes agem erie eria ei eien erei ier iere iers ero era eros eras eiro eira or ora ' +
    'ores oras ador idor edor al ale ales aux ais isch ique ico ica icos icas ic ical ar ir ado ' +
    'ada ant ante o a os as ia ie y ies ity ian ien iano iana ano ana ese esa oise aise cion cao ' +
    'ment t te ten d ed ig ige il ile'
  ).split(' '),
);

/** What may stand between the halves of a compound, and how much an open beginning may be longer. */
const [LINKS, LONGEST_ENDING] = [['', 's', 'es', 'n', 'en', 'er', 'e'], 4] as const;

/** A listed word that fits the first of a stretch, and how well. */
interface Fit {
  readonly entry: ConceptWord;
  readonly fit: number;
}

/**
 * The words of a drawer by their places, as they are looked for: those with an open end one by one,
 * all others by the form of their first word.
 */
interface Drawer {
  readonly open: readonly number[];
  readonly byForm: ReadonlyMap<string, readonly number[]>;
}

/** How a word fits: exactly, by an open beginning (of this many letters), or by its form. */
const [ALONE, AS_WRITTEN, BY_FORM] = [200, 100, 1] as const;

function isOpen(word: string): boolean {
  return word.endsWith('*');
}

/** Of the entries that fit, those for the language of the phrase, if there are any. */
function inLanguage(entries: readonly ConceptWord[], languages: Languages): readonly ConceptWord[] {
  const marked = entries.filter(({ only }) => only !== null && (languages & (1 << only)) !== 0);
  if (marked.length > 0 && isOneLanguage(languages)) return marked;
  const unmarked = entries.filter(({ only }) => only === null);
  return unmarked.length > 0 ? unmarked : marked;
}

/**
 * Whether a word can be said in a phrase of these languages: endings of other languages, once that of
 * the phrase is told, make one word of two (*libros*, *Libras*). English words are used in all.
 */
function isFormIn({ entry: { words, language }, fit }: Fit, languages: Languages): boolean {
  if (fit !== BY_FORM || isOpen(words[0] ?? '') || !isOneLanguage(languages)) return true;
  return language === ENGLISH || (languages & (1 << language)) !== 0;
}

function best(fits: readonly Fit[]): readonly ConceptWord[] {
  const most = Math.max(...fits.map(({ fit }) => fit));
  return fits.filter(({ fit }) => fit === most).map(({ entry }) => entry);
}

function conceptsOf(entries: readonly ConceptWord[]): readonly number[] {
  return [...new Set(entries.map(({ concept }) => concept))];
}

/** The concepts that phrases can mean, found by their words. */
export class ConceptList {
  readonly concepts: readonly Concept[];
  private readonly places = new Map<string, number>();
  private readonly fits = new Map<string, readonly Fit[]>();
  private readonly longWords = new Map<string, readonly ConceptWord[]>();
  private readonly forms = new Map<string, string>();
  private readonly drawers = new Map<readonly ConceptWord[], Drawer>();
  private readonly broader = new Map<number, readonly number[]>();
  private readonly kinds = lazy(() => {
    const kinds = new Uint16Array(this.concepts.length);
    for (let concept = 0; concept < kinds.length; concept++)
      for (const broader of this.broaderThan(concept)) kinds[broader] = (kinds[broader] ?? 0) + 1;
    return kinds;
  });

  /** @param own concepts and words behind those of the list, few of them */
  constructor(
    private readonly listed: ScannedList,
    private readonly own: ParsedList = { concepts: [], words: [] },
  ) {
    this.concepts = [...listed.concepts, ...own.concepts];
    for (const [place, { id }] of this.concepts.entries()) this.places.set(id, place);
  }

  /** This list with more concepts behind its own. */
  with({ concepts, words }: ParsedList): ConceptList {
    return new ConceptList(this.listed, {
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

  /** The longest stretch from a place of a phrase on that is listed. */
  longestAt(phrase: readonly FoldedWord[], at: number, languages: Languages): ConceptMatch | null {
    const first = phrase[at];
    if (first === undefined) return null;
    let length = 0;
    let found: Fit[] = [];
    for (const fit of this.fitsOf(first)) {
      const { words } = fit.entry;
      if (words.length < length || !isFormIn(fit, languages) || !this.goesOn(words, phrase, at))
        continue;
      if (words.length > length) found = [];
      length = words.length;
      found.push(fit);
    }
    // A stretch that is listed for another language only is none here.
    const entries = inLanguage(best(found), languages);
    if (entries.length > 0) return { length, concepts: conceptsOf(entries) };
    const others = inLanguage(
      found.map(({ entry }) => entry),
      languages,
    );
    return others.length > 0 ? { length, concepts: conceptsOf(others) } : null;
  }

  /** What a compound of two listed words means; null if it is not one. */
  compound(word: string, languages: Languages): Compound | null {
    for (let at = HALF; at <= word.length - HALF; at++) {
      const head = this.halfOf(word.slice(at), languages);
      if (head.length === 0) continue;
      const left = word.slice(0, at);
      for (const link of LINKS) {
        if (!left.endsWith(link) || left.length - link.length < HALF) continue;
        const of = this.halfOf(left.slice(0, left.length - link.length), languages);
        if (of.length > 0) return { head, of };
      }
    }
    const head = this.germanHeadOf(word);
    return head.length > 0 ? { head, of: [] } : null;
  }

  /**
   * The concepts of the listed word that is one typo away from a long word; empty if there is none.
   */
  withOneSlip(word: string, languages: Languages): readonly number[] {
    if (word.length < LONG) return [];
    const [first = '', second = ''] = word;
    const long = [...this.longWordsWith(first), ...this.longWordsWith(second)];
    const meant = long.filter(({ words: [listed = ''] }) =>
      isWithinOneSlip(word, startOf(listed), isOpen(listed)),
    );
    return conceptsOf(inLanguage(meant, languages));
  }

  /**
   * The concept of the listed word that begins as one does and has another common ending
   * (*acuarelista*, *acuarela*); none if several are as near.
   */
  withOtherEnding(word: string, languages: Languages): readonly number[] {
    let [most, found]: [number, ConceptWord[]] = [ALIKE, []];
    for (const entry of this.near(word)) {
      const [listed = ''] = entry.words;
      const same = differFrom(word, startOf(listed));
      const isSaid = entry.words.length === 1 && (languages & (1 << entry.language)) !== 0;
      if (same < most || !isSaid || !ENDINGS.has(word.slice(same))) continue;
      if (!ENDINGS.has(startOf(listed).slice(same))) continue;
      if (same > most) found = [];
      most = same;
      found.push(entry);
    }
    const concepts = conceptsOf(inLanguage(found, languages));
    return concepts.length === 1 ? concepts : [];
  }

  private placesOf(ids: readonly string[] | undefined): readonly number[] {
    return (ids ?? []).flatMap((id) => this.places.get(id) ?? []);
  }

  private fitsOf({ word, form }: FoldedWord): readonly Fit[] {
    const known = this.fits.get(word);
    if (known) return known;
    const found: Fit[] = [];
    for (const words of [this.listed.near(word), this.own.words]) {
      const { open, byForm } = this.drawerOf(words);
      // In their order: of concepts that fit as well the first one is named first.
      const places = [...open, ...(byForm.get(form) ?? [])].sort((a, b) => a - b);
      for (const place of places) {
        const entry = words[place];
        const fit = entry ? this.fitOf(entry.words[0] ?? '', word, form) : 0;
        if (entry && fit > 0) found.push({ entry, fit: entry.isAlone === true ? ALONE : fit });
      }
    }
    this.fits.set(word, found);
    return found;
  }

  private fitOf(listed: string, word: string, form: string): number {
    if (listed === word) return AS_WRITTEN;
    if (!isOpen(listed)) return this.formOf(listed) === form ? BY_FORM : 0;
    const length = listed.length - 1;
    if (!word.startsWith(listed.slice(0, -1))) return 0;
    return length === word.length ? AS_WRITTEN : length + BY_FORM;
  }

  private goesOn(words: readonly string[], phrase: readonly FoldedWord[], at: number): boolean {
    for (let place = 1; place < words.length; place++) {
      const next = phrase[at + place];
      if (next === undefined || this.fitOf(words[place] ?? '', next.word, next.form) === 0)
        return false;
    }
    return true;
  }

  private drawerOf(words: readonly ConceptWord[]): Drawer {
    const known = this.drawers.get(words);
    if (known) return known;
    const open: number[] = [];
    const byForm = new Map<string, number[]>();
    for (const [place, { words: said }] of words.entries()) {
      const [first = ''] = said;
      if (isOpen(first)) {
        open.push(place);
        continue;
      }
      const form = this.formOf(first);
      const alike = byForm.get(form);
      if (alike) alike.push(place);
      else byForm.set(form, [place]);
    }
    const drawer = { open, byForm };
    this.drawers.set(words, drawer);
    return drawer;
  }

  private formOf(word: string): string {
    const known = this.forms.get(word);
    if (known !== undefined) return known;
    const form = formOf(word);
    this.forms.set(word, form);
    return form;
  }

  /** The concepts of one word of a compound: with any ending, one of a few letters. */
  private halfOf(half: string, languages: Languages): readonly number[] {
    const fits = this.fitsOf({ word: half, form: this.formOf(half) }).filter(
      ({ entry: { words } }) => {
        const [listed = ''] = words;
        const isNear = !isOpen(listed) || half.length - startOf(listed).length <= LONGEST_ENDING;
        return words.length === 1 && isNear && startOf(listed).length >= HALF;
      },
    );
    return fits.length === 0 ? [] : conceptsOf(inLanguage(best(fits), languages));
  }

  /**
   * What a compound is if only its head is listed: a `Werbefotograf` is a photographer. German
   * only: in other languages the end of a word says less.
   */
  private germanHeadOf(word: string): readonly number[] {
    for (let at = LEFT; at <= word.length - HEAD; at++) {
      const end = word.slice(at);
      const fits = this.fitsOf({ word: end, form: this.formOf(end) }).filter(
        ({ entry: { words, language } }) => {
          const [listed = ''] = words;
          const start = startOf(listed);
          return (
            language === GERMAN &&
            words.length === 1 &&
            start.length >= HEAD &&
            end.length - start.length <= LONGEST_ENDING
          );
        },
      );
      if (fits.length > 0) return conceptsOf(best(fits));
    }
    return [];
  }

  /** The long words with a first letter, which may be the second one of who slips. */
  private longWordsWith(first: string): readonly ConceptWord[] {
    const known = this.longWords.get(first);
    if (known) return known;
    const all = Array.from(SECOND_LETTERS, (second) => this.listed.near(first + second)).flat();
    const found = all.filter(
      ({ words: [listed = ''], words }) =>
        words.length === 1 && listed.startsWith(first) && startOf(listed).length >= MEANT_LONG,
    );
    this.longWords.set(first, found);
    return found;
  }

  /** The words that may be meant by one: they begin with the same letters. */
  private near(word: string): readonly ConceptWord[] {
    const listed = this.listed.near(word);
    return this.own.words.length === 0 ? listed : [...listed, ...this.own.words];
  }
}

let known: ConceptList | null = null;

/** Reads the list that comes with the plugin, unless it is known: once, with stops on the way. */
export function* readConceptList(): PausingWork<ConceptList> {
  if (known) return known;
  const scanned = new ScannedList();
  const [heads, ...words] = listColumns();
  scanned.readHeads(heads?.() ?? '');
  for (const column of words) {
    yield;
    const text = column();
    yield;
    scanned.readWords(text);
  }
  yield;
  known ??= new ConceptList(scanned);
  return known;
}

/** The list that comes with the plugin; read in one go if it has not been read before. */
export function conceptList(): ConceptList {
  return atOnce(readConceptList());
}
