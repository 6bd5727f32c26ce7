import { foldMarks } from '../../text/fold-text';
import { lazy } from '../../collections/lazy';

/** A word of a phrase as it stands there. */
export interface SpokenWord {
  /** As it is written. */
  readonly text: string;
  /** Folded. */
  readonly word: string;
  /** Whether something ends before it: a comma, a stop, a dash, a bracket. */
  readonly isAfterEnd: boolean;
  /** Whether it is in capitals while other words are not (`IT support`). */
  readonly isCapitals: boolean;
}

/** What a run of letters and digits is; `C++` and `C#` are words. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:\+\+|#)?/gu;

/** What stands between words and ends what was said so far. */
const END = /[,;:.!?()[\]{}/|•·–—…"“”„«»]|\s-|-\s/;

/** Scripts that put no blank between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

// A fixed language: the reader's own would give the same notes other words on another machine.
const segmenter = lazy(() => new Intl.Segmenter('en', { granularity: 'word' }));

function isCapitals(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
}

function segmentsOf(text: string): readonly string[] {
  const segments = [...segmenter().segment(text)];
  return segments.flatMap(({ segment, isWordLike }) => (isWordLike === true ? [segment] : []));
}

/** The words of a phrase in order, folded, with what ends before each. */
export function wordsOf(phrase: string): readonly SpokenWord[] {
  const words: SpokenWord[] = [];
  // A single word in capitals is an abbreviation, several are somebody’s way of writing.
  const isLoud = isCapitals(phrase) && /\S\s+\S/.test(phrase);
  let end = 0;
  for (const match of phrase.matchAll(WORD)) {
    const [text] = match;
    const isAfterEnd = words.length > 0 && END.test(phrase.slice(end, match.index));
    end = match.index + text.length;
    const parts = UNSPACED.test(text) ? segmentsOf(text) : [text];
    for (const [at, part] of parts.entries()) {
      const word = foldMarks(part);
      const isFirst = at === 0 && isAfterEnd;
      if (word !== '')
        words.push({
          text: part,
          word,
          isAfterEnd: isFirst,
          isCapitals: !isLoud && isCapitals(part),
        });
    }
  }
  return words;
}
