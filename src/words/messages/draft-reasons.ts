import type { Reason } from '../../core/suggestions/reasons';
import { withBridge } from '../suggestions/bridge-words';
import {
  calledAmong,
  isAlike,
  listed,
  reasonSentences,
  sentenceAmong,
  type Pair,
} from '../suggestions/reason-words';
import { ENGLISH_REASONS, type ReasonWords } from '../suggestions/reasons';

/** What is said to one of two of phrases that they share, or have alike. */
interface YourAlikeWords {
  readonly both: (phrases: string, other: string) => string;
  readonly each: (yours: string, other: string, theirs: string) => string;
}

/** The same of two among several, where the other has to be named. */
interface YourAmongWords {
  readonly mutual: (other: string) => string;
  readonly interests: (phrases: string, other: string) => string;
  readonly place: (phrases: string, other: string) => string;
  readonly acquaintances: (names: string, other: string) => string;
}

/** Why two people should meet, said to one of them, in one language. */
interface YourReasonWords {
  readonly youSeek: (seeks: string, helper: string, offers: string) => string;
  readonly youOffer: (offers: string, seeker: string, seeks: string) => string;
  readonly mutual: (other: string) => string;
  readonly interests: YourAlikeWords;
  readonly place: YourAlikeWords;
  readonly acquaintances: (names: string, other: string) => string;
  readonly among: YourAmongWords;
}

/** The reasons of a letter: to both it speaks of them by name, to one of them it says “you”. */
export interface DraftReasonWords {
  readonly reasons: ReasonWords;
  readonly yourReasons: YourReasonWords;
}

type Named = Pair[number];

/** Why two people should meet as the index knows it. */
interface KnownPair {
  readonly people: Pair;
  readonly reasons: readonly Reason[];
}

/** Why people should meet as the index knows it; `to` is the path of the one written to. */
interface KnownReasons {
  /** Everybody the note names; what it says of two among several names both. */
  readonly named: readonly Named[];
  /** Those of them the letter brings together: it says nothing of the others. */
  readonly people: readonly Named[];
  readonly pairs: readonly KnownPair[];
  readonly to: string | null;
}

/** The one written to: `first` tells which of the two that is, `isAmong` that there are others. */
interface Whom {
  readonly to: string;
  readonly first: boolean;
  readonly other: string;
  readonly isAmong: boolean;
}

/** What is said to one of two of what they have in common. */
function inCommon(words: YourReasonWords, isAmong: boolean): YourAmongWords {
  if (isAmong) return words.among;
  const { mutual, acquaintances, interests, place } = words;
  return { mutual, acquaintances, interests: interests.both, place: place.both };
}

/** One reason as a sentence to one of the two. */
function yourSentence(
  reason: Reason,
  { to, first, other, isAmong }: Whom,
  { reasons: { and, language }, yourReasons: words }: DraftReasonWords,
): string {
  const row = (phrases: readonly string[]): string => listed(phrases, and);
  const common = inCommon(words, isAmong);
  switch (reason.kind) {
    case 'help': {
      const [seeks, offers] = [row(reason.seeks), row(reason.offers)];
      const said =
        reason.seeker.path === to
          ? words.youSeek(seeks, other, offers)
          : words.youOffer(offers, other, seeks);
      return withBridge(said, reason.concepts, language);
    }
    case 'mutual':
      return common.mutual(other);
    case 'interests':
    case 'place': {
      const [a, b] = reason.phrases;
      const [yours, theirs] = first ? [row(a), row(b)] : [row(b), row(a)];
      return isAlike(a, b)
        ? common[reason.kind](yours, other)
        : words[reason.kind].each(yours, other, theirs);
    }
    case 'acquaintances':
      return common.acquaintances(row(reason.people.map(({ name }) => name)), other);
    case 'across-fields':
      return '';
  }
}

/** The reasons of two as they are said in a language of both or, of two among several, of each by name. */
function pairSentences(
  people: readonly Named[],
  { people: pair, reasons }: KnownPair,
  words = ENGLISH_REASONS,
): string[] {
  if (people.length < 3) return reasonSentences(pair, reasons, words);
  const nameOf = calledAmong(people);
  return reasons.map((reason) => sentenceAmong(pair, reason, nameOf, words));
}

/** The reasons of two as a letter says them, in their order. */
function sentencesOf(known: KnownReasons, pair: KnownPair, words: DraftReasonWords): string[] {
  const { to, people } = known;
  const [a, b] = pair.people;
  const first = a.path === to;
  if (to === null || (!first && b.path !== to)) return pairSentences(people, pair, words.reasons);
  const nameOf = calledAmong(people);
  const whom = { to, first, other: nameOf(first ? b : a), isAmong: people.length > 2 };
  return pair.reasons.map((reason) => yourSentence(reason, whom, words));
}

/** What a pair's sentences become in a letter. */
function saidOf(known: KnownReasons, pair: KnownPair, words: DraftReasonWords): [string, string][] {
  const { named, people } = known;
  const isIn = ({ path }: Named): boolean => people.some((one) => one.path === path);
  const own = pairSentences(named, pair);
  const others = pair.people.every(isIn) ? sentencesOf(known, pair, words) : [];
  return pair.reasons.map(({ kind }, at) => [
    own[at] ?? '',
    kind === 'across-fields' ? '' : (others[at] ?? ''),
  ]);
}

/** Whether a sentence can begin here: a part of one that the user wrote is no sentence of ours. */
function canBegin(before: string): boolean {
  const text = before.trimEnd();
  return text === '' || /[\p{Sentence_Terminal}…][\p{Pe}\p{Pf}"']*$/u.test(text);
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** A text in which whole sentences say something else; those that say nothing are left out. */
function restated(text: string, said: ReadonlyMap<string, string>): string {
  if (said.size === 0) return text;
  const ours = new RegExp(`(${[...said.keys()].map(literal).join('|')})(\\s+|$)`, 'gu');
  return text.replace(ours, (found: string, sentence: string, space: string, at: number) => {
    if (!canBegin(text.slice(0, at))) return found;
    const words = said.get(sentence) ?? '';
    return words === '' ? '' : words + space;
  });
}

/**
 * A reason that was noted, as a letter says it: the sentences that are ours in its language and
 * person, what the user wrote as it is. In which fields two people work tells a reader of a list
 * something; each of the two knows their own: it is left out.
 */
export function reasonInDraft(noted: string, known: KnownReasons, words: DraftReasonWords): string {
  const said = known.pairs.flatMap((pair) => saidOf(known, pair, words));
  return restated(noted, new Map(said.filter(([own]) => own !== '')));
}
