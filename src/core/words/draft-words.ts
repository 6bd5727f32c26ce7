import type { DraftKind } from './messages';

/** Messages in one language, with places for what is known of the person. */
export interface DraftWords {
  /** For days and times. */
  readonly locale: string;
  readonly at: (day: string, time: string) => string;
  readonly greeting: string;
  readonly closing: string;
  /** The subject, then paragraphs. */
  readonly messages: Readonly<Record<DraftKind, readonly [string, ...string[]]>>;
}
