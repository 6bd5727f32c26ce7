import { SLIP_LENGTH } from '../concepts/slip-index';
import type { ConceptWord } from '../concepts/parse-concepts';
import { startOf } from '../concepts/scanned-list';
import type { Languages } from './empty-words';
import { best, conceptsOf, inLanguage, isOpen, type Fit, type ListedWords } from './listed-words';

/** As what a word that is not listed is read: concepts by their places in the list. */
export type Guess =
  | { readonly how: 'unknown' }
  /** A German compound: what it is, and what of (`Klavier|unterricht`). */
  | { readonly how: 'compound'; readonly head: readonly number[]; readonly of: readonly number[] }
  /** A listed word that is spelled a little differently. */
  | { readonly how: 'slip'; readonly concepts: readonly number[] }
  /** A listed word that only ends otherwise (*acuarelista*, *acuarela*). */
  | { readonly how: 'ending'; readonly concepts: readonly number[] };

const UNKNOWN: Guess = { how: 'unknown' };

/** From this many letters on, one slip is forgiven (docs/own-words.md). */
const LONG = SLIP_LENGTH + 1;

/** The least letters of each half of a compound. */
const HALF = 4;

/** Where only the head of a compound is listed, so long are what stands before it and itself at least. */
const [LEFT, HEAD] = [4, 5];

/** By its place among the languages of the list: the only one before it is English. */
const GERMAN = 1;

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

/** Where two texts begin to differ. */
function differFrom(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

/**
 * Whether a word is a meant one but for one slip: a letter too many, too few or another one, or two
 * that changed places.
 * @param isOpen whether the word may go on behind what is meant
 */
function isWithinOneSlip(word: string, meant: string, isOpen: boolean): boolean {
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

/** Reads words that are not listed by those that are: each once for the languages it may be of. */
export class UnlistedWords {
  private readonly guesses = new Map<string, Guess>();

  constructor(private readonly listed: ListedWords) {}

  /** As what a word is read in a phrase of these languages. */
  guess(word: string, languages: Languages): Guess {
    const key = `${String(languages)} ${word}`;
    const known = this.guesses.get(key);
    if (known) return known;
    const guess = this.guessAnew(word, languages);
    this.guesses.set(key, guess);
    return guess;
  }

  private guessAnew(word: string, languages: Languages): Guess {
    const compound = (languages & (1 << GERMAN)) === 0 ? null : this.compound(word, languages);
    if (compound) return compound;
    const meant = this.withOneSlip(word, languages);
    if (meant.length > 0) return { how: 'slip', concepts: meant };
    const alike = this.withOtherEnding(word, languages);
    return alike.length > 0 ? { how: 'ending', concepts: alike } : UNKNOWN;
  }

  private compound(word: string, languages: Languages): Guess | null {
    for (let at = HALF; at <= word.length - HALF; at++) {
      const head = this.halfOf(word.slice(at), languages);
      if (head.length === 0) continue;
      const left = word.slice(0, at);
      for (const link of LINKS) {
        if (!left.endsWith(link) || left.length - link.length < HALF) continue;
        const of = this.halfOf(left.slice(0, left.length - link.length), languages);
        if (of.length > 0) return { how: 'compound', head, of };
      }
    }
    const head = this.germanHeadOf(word);
    return head.length > 0 ? { how: 'compound', head, of: [] } : null;
  }

  /**
   * The concepts of one word of a compound: with any ending, one of a few letters. English words are
   * used in German ones, but where it is not told to be German, *transplant* is no plant.
   */
  private halfOf(half: string, languages: Languages): readonly number[] {
    const isGerman = languages === 1 << GERMAN;
    const fits = this.fitsOf(half).filter(({ entry: { words, language } }) => {
      const [listed = ''] = words;
      const isNear = !isOpen(listed) || half.length - startOf(listed).length <= LONGEST_ENDING;
      const isSaid = isGerman ? language <= GERMAN : language === GERMAN;
      return words.length === 1 && isSaid && isNear && startOf(listed).length >= HALF;
    });
    return fits.length === 0 ? [] : conceptsOf(inLanguage(best(fits), languages));
  }

  /**
   * What a compound is if only its head is listed: a `Werbefotograf` is a photographer. German
   * only: in other languages the end of a word says less.
   */
  private germanHeadOf(word: string): readonly number[] {
    for (let at = LEFT; at <= word.length - HEAD; at++) {
      const end = word.slice(at);
      const fits = this.fitsOf(end).filter(({ entry: { words, language } }) => {
        const [listed = ''] = words;
        const start = startOf(listed);
        return (
          language === GERMAN &&
          words.length === 1 &&
          start.length >= HEAD &&
          end.length - start.length <= LONGEST_ENDING
        );
      });
      if (fits.length > 0) return conceptsOf(best(fits));
    }
    return [];
  }

  private fitsOf(word: string): readonly Fit[] {
    return this.listed.fitsOf({ word, form: this.listed.formOf(word) });
  }

  /** The concepts of the listed word that is one slip away from a long word. */
  private withOneSlip(word: string, languages: Languages): readonly number[] {
    if (word.length < LONG) return [];
    const meant = this.listed.longNear(word).filter(({ words }) => isMeant(word, words));
    return conceptsOf(inLanguage(meant, languages));
  }

  /**
   * The concept of the listed word that begins as one does and has another common ending; none if
   * several are as near.
   */
  private withOtherEnding(word: string, languages: Languages): readonly number[] {
    let [most, found]: [number, ConceptWord[]] = [ALIKE, []];
    if (word.length < most) return [];
    const beginning = word.slice(0, ALIKE);
    for (const entry of this.listed.near(word, (first) => first.startsWith(beginning))) {
      const [first = '', ...others] = entry.words;
      const isSaid = (languages & (1 << entry.language)) !== 0 && others.length === 0;
      const same = isSaid ? sameBeginning(word, first) : 0;
      if (same < most) continue;
      if (same > most) found = [];
      most = same;
      found.push(entry);
    }
    const concepts = conceptsOf(inLanguage(found, languages));
    return concepts.length === 1 ? concepts : [];
  }
}

/** How many first letters two words have in common that only end otherwise; 0 if they do not. */
function sameBeginning(word: string, listed: string): number {
  const start = startOf(listed);
  const same = differFrom(word, start);
  return ENDINGS.has(word.slice(same)) && ENDINGS.has(start.slice(same)) ? same : 0;
}

/** Whether a long word is a listed one but for one slip, and none in its first letter alone. */
function isMeant(word: string, words: readonly string[]): boolean {
  const [listed = ''] = words;
  const start = startOf(listed);
  if (words.length > 1 || start.length < SLIP_LENGTH) return false;
  const [first = '', second = ''] = word;
  if (start[0] !== first && start[0] !== second) return false;
  return isWithinOneSlip(word, start, isOpen(listed));
}
