import { stem } from 'porter2';
import { once } from '../once';
import { STOP_WORDS } from './stop-words';

const PLAIN = /^[a-z]+$/;

// A fixed language: the reader's own would give the same notes other terms on another machine.
// The first of a process takes longer to make than the whole plugin to load.
const segmenter = once(() => new Intl.Segmenter('en', { granularity: 'word' }));

function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/**
 * The terms of a phrase (DESIGN §5): NFKD, combining marks dropped, lower-case, word-like segments,
 * English stop words dropped, segments of plain a–z stemmed (Porter2). Each once, in order.
 */
export function termsOf(phrase: string): string[] {
  const terms = new Set<string>();
  for (const { segment, isWordLike } of segmenter().segment(foldText(phrase))) {
    if (isWordLike !== true || STOP_WORDS.has(segment.replaceAll('\u2019', "'"))) continue;
    terms.add(PLAIN.test(segment) ? stem(segment) : segment);
  }
  return [...terms];
}

/** A reader that splits each phrase once, however many people share it. */
export function phraseReader(): (phrase: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (phrase) => {
    const terms = known.get(phrase) ?? termsOf(phrase);
    known.set(phrase, terms);
    return terms;
  };
}

/** An organization's name for comparison: marks and case dropped, white space as one space. */
export function foldOrganization(name: string): string {
  return foldText(name).trim().replace(/\s+/g, ' ');
}
