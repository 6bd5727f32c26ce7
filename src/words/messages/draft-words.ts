import type { DraftKind } from './messages';
import type { DraftReasonWords } from './draft-reasons';

/** What somebody does, and where; empty if it is not known. */
interface WorkWords {
  readonly field: string;
  readonly organization: string;
  readonly place: string;
}

/** What letters say of two otherwise than of several. */
interface PartyWords {
  readonly why: (reason: string) => string;
  /** That each is asked, and that a no is fine. */
  readonly question: string;
  readonly allSaidYes: string;
  readonly writesFirst: (name: string) => string;
}

/** The letters to whoever is to introduce the user: one that asks, one that thanks. */
interface ReceivedWords {
  readonly askSubject: (whom: string) => string;
  readonly wouldLike: (whom: string) => string;
  /** The person in between, who is known by the one who is asked. */
  readonly between: (name: string) => string;
  readonly why: (reason: string) => string;
  /** Whether they would, and that a no is fine. */
  readonly question: string;
  readonly thanksSubject: (whom: string) => string;
  readonly thanks: (whom: string) => string;
  /** Said once the two have met. */
  readonly haveMet: string;
  readonly outcome: (outcome: string) => string;
  readonly inReturn: string;
}

/** The letters of an introduction: one to each who is asked, and one to all who said yes. */
export interface IntroductionDraftWords extends DraftReasonWords {
  /** Empty names: nobody is called by a name. */
  readonly greeting: (names: string) => string;
  readonly askSubject: (other: string) => string;
  readonly wouldLike: (other: string) => string;
  /** That they are to meet all together, at a place if it is known; and on which days. */
  readonly table: (place: string) => string;
  readonly suggestDays: (days: string) => string;
  readonly two: PartyWords;
  readonly several: PartyWords;
  readonly received: ReceivedWords;
  /** Who somebody is, as a sentence; one of the three is known. */
  readonly who: (name: string, work: WorkWords) => string;
  readonly introductionSubject: (names: string) => string;
  readonly addresses: string;
  /** What is said after the name of somebody, joined by `and`. */
  readonly offers: (phrases: string) => string;
  readonly seeks: (phrases: string) => string;
  readonly interests: (phrases: string) => string;
  /** How somebody is reached: `Ana Silva: ana@example.org`. */
  readonly reach: (name: string, way: string) => string;
}

/** A greeting, and of each kind of message the subject, then paragraphs. */
export interface MessageWords {
  readonly greeting: string;
  readonly messages: Readonly<Record<DraftKind, readonly [string, ...string[]]>>;
  /**
   * A request to connect with somebody one has met; `messages` has the one for people one has only
   * read.
   */
  readonly connectAfterMeeting: string;
}

/** A day in parts: `Thursday`, `19 November`. */
export interface DayParts {
  readonly weekday: string;
  readonly date: string;
}

/** How a language says days, times and places in a sentence; never “yesterday”, for a draft may be read later. */
interface WhenWords {
  /** `Thursday 19 November` */
  readonly day: (day: DayParts) => string;
  /** When somebody was met: `on Thursday 19 November`. */
  readonly on: (day: DayParts) => string;
  /** The same of another year, which has to be said: `on 7 November 2025`. */
  readonly onDate: (date: string) => string;
  /** A day that is proposed, `am Montag, 23. November`, and two of them to choose from. */
  readonly proposed: (day: DayParts) => string;
  readonly or: (one: string, other: string) => string;
  readonly at: (day: string, time: string) => string;
  /** When people have a coffee, and lunch. */
  readonly clocks: { readonly coffee: string; readonly lunch: string };
  /** Where somebody was met: `at Web Summit`. */
  readonly where: (place: string) => string;
}

/**
 * Messages in one language, with places for what is known of the person. Whoever is greeted by a
 * first name is written to as one writes to colleagues: `du` and `tú` in German and Spanish, `vous`
 * in French, the third person in Portuguese. A title with a family name asks for `Sie` and `usted`.
 * What was talked about can be any phrase: it stands where nothing has to agree with it.
 */
export interface DraftWords extends MessageWords {
  /** For the names of days. */
  readonly locale: string;
  readonly when: WhenWords;
  readonly closing: string;
  /** To whoever is greeted by title and family name. */
  readonly formal: MessageWords;
  readonly letter: IntroductionDraftWords;
}
