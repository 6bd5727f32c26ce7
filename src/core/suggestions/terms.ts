import { lazy } from '../collections/lazy';
import { unique } from '../collections/unique';
import { stem } from 'porter2';

const PLAIN = /^[a-z]+$/;

// A fixed language: the reader's own would give the same notes other terms on another machine.
// The first of a process takes longer to make than the whole plugin to load.
const segmenter = lazy(() => new Intl.Segmenter('en', { granularity: 'word' }));

const ASCII = /^[ -~]*$/;

/** Letters and digits whose runs are one segment in any text (UAX #29), and spaces. */
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

/** English words that say nothing about a topic: the Snowball project's English list. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `i me my myself we our ours ourselves you your yours yourself yourselves he him his himself she
  her hers herself it its itself they them their theirs themselves what which who whom this that
  these those am is are was were be been being have has had having do does did doing would should
  could ought i'm you're he's she's it's we're they're i've you've we've they've i'd you'd he'd
  she'd we'd they'd i'll you'll he'll she'll we'll they'll isn't aren't wasn't weren't hasn't
  haven't hadn't doesn't don't didn't won't wouldn't shan't shouldn't can't cannot couldn't mustn't
  let's that's who's what's here's there's when's where's why's how's a an the and but if or because
  as until while of at by for with about against between into through during before after above
  below to from up down in out on off over under again further then once here there when where why
  how all any both each few more most other some such no nor not only own same so than too
  very`.split(/\s+/),
);
