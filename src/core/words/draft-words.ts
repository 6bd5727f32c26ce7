import type { DraftKind } from './messages';
import type { LetterReasonWords } from './letter-reasons';

/** The letters of an introduction: one to each who is asked, and one to both. */
export interface LetterWords extends LetterReasonWords {
  readonly greeting: (names: string) => string;
  readonly askSubject: (other: string) => string;
  readonly wouldLike: (other: string) => string;
  readonly why: (reason: string) => string;
  readonly about: (name: string, words: string) => string;
  /** That both are asked, and that a no is fine. */
  readonly question: string;
  readonly introductionSubject: (names: string) => string;
  readonly bothSaidYes: string;
  readonly addresses: string;
  readonly writesFirst: (name: string) => string;
  readonly offers: (phrases: string) => string;
  readonly seeks: (phrases: string) => string;
  readonly interests: (phrases: string) => string;
}

/** Messages in one language, with places for what is known of the person. */
export interface DraftWords {
  /** For days and times. */
  readonly locale: string;
  readonly at: (day: string, time: string) => string;
  readonly greeting: string;
  readonly closing: string;
  /** The subject, then paragraphs. */
  readonly messages: Readonly<Record<DraftKind, readonly [string, ...string[]]>>;
  readonly letter: LetterWords;
}
