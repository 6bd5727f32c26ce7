import { stem } from 'porter2';
import { unique } from '../collections/unique';
import { lazy } from '../collections/lazy';
import { STOP_WORDS } from './stop-words';

const PLAIN = /^[a-z]+$/;

// A fixed language: the reader's own would give the same notes other terms on another machine.
// The first of a process takes longer to make than the whole plugin to load.
const segmenter = lazy(() => new Intl.Segmenter('en', { granularity: 'word' }));

const ASCII = /^[ -~]*$/;

/** Letters and digits of which a run is one segment in any text (UAX #29), and blanks. */
const WORDS_AND_BLANKS = /^[a-z0-9α-ωа-я ]*$/;

function foldText(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

function wordsIn(folded: string): readonly string[] {
  // Most phrases: the segmenter takes many times as long over them.
  if (WORDS_AND_BLANKS.test(folded)) return folded.split(' ').filter((word) => word !== '');
  const segments = [...segmenter().segment(folded)];
  return segments.flatMap(({ segment, isWordLike }) => (isWordLike === true ? [segment] : []));
}

function withPlainApostrophe(word: string): string {
  return word.includes('\u2019') ? word.replaceAll('\u2019', "'") : word;
}

/**
 * The terms of a phrase (docs/introductions.md): NFKD, combining marks dropped, lower-case, word-like segments,
 * English stop words dropped, segments of plain a–z stemmed (Porter2). Each once, in order.
 */
export function termsOf(phrase: string): readonly string[] {
  const terms: string[] = [];
  for (const word of wordsIn(foldText(phrase)))
    if (!STOP_WORDS.has(withPlainApostrophe(word)))
      terms.push(PLAIN.test(word) ? stem(word) : word);
  return unique(terms);
}

/** An organization's name for comparison: marks and case dropped, white space as one space. */
export function foldOrganization(name: string): string {
  return foldText(name).trim().replace(/\s+/g, ' ');
}
