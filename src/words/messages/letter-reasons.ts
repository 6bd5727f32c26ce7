import type { Reason } from '../../core/suggestions/reasons';
import { shortNames } from '../names/names';
import { withBridge } from '../suggestions/bridge-words';
import {
  isAlike,
  listed,
  reasonSentences,
  type Pair,
  type ReasonWords,
} from '../suggestions/reason-words';

/** What is said to one of two of phrases that they share, or have alike. */
interface YourAlikeWords {
  readonly both: (phrases: string, other: string) => string;
  readonly each: (yours: string, other: string, theirs: string) => string;
}

/** Why two people should meet, said to one of them, in one language. */
interface YourReasonWords {
  readonly youSeek: (seeks: string, helper: string, offers: string) => string;
  readonly youOffer: (offers: string, seeker: string, seeks: string) => string;
  readonly mutual: (other: string) => string;
  readonly interests: YourAlikeWords;
  readonly place: YourAlikeWords;
  readonly acquaintances: (names: string, other: string) => string;
}

/** The reasons of a letter: to both it speaks of them by name, to one of them it says “you”. */
export interface LetterReasonWords {
  readonly reasons: ReasonWords;
  readonly yourReasons: YourReasonWords;
}

/** Why two people should meet as the index knows it; `to` is the path of the one written to. */
interface KnownReasons {
  readonly people: Pair;
  readonly reasons: readonly Reason[];
  readonly to: string | null;
}

/** One reason as a sentence to the one at `to`, of whom `first` tells which of the two that is. */
function yourSentence(
  reason: Reason,
  { to, first, other }: { readonly to: string; readonly first: boolean; readonly other: string },
  { reasons: { and, language }, yourReasons: words }: LetterReasonWords,
): string {
  const row = (phrases: readonly string[]): string => listed(phrases, and);
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
      return words.mutual(other);
    case 'interests':
    case 'place': {
      const [a, b] = reason.phrases;
      const [yours, theirs] = first ? [row(a), row(b)] : [row(b), row(a)];
      const { both, each } = words[reason.kind];
      return isAlike(a, b) ? both(yours, other) : each(yours, other, theirs);
    }
    case 'acquaintances':
      return words.acquaintances(row(reason.people.map(({ name }) => name)), other);
    case 'across-fields':
      return '';
  }
}

/** The reasons as a letter says them, in their order. */
function sentencesOf({ people, reasons, to }: KnownReasons, words: LetterReasonWords): string[] {
  if (to === null) return reasonSentences(people, reasons, words.reasons);
  const [a, b] = people;
  const first = a.path === to;
  const [nameA, nameB] = shortNames(a.name, b.name);
  const whom = { to, first, other: first ? nameB : nameA };
  return reasons.map((reason) => yourSentence(reason, whom, words));
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
export function reasonInLetter(
  noted: string,
  known: KnownReasons,
  words: LetterReasonWords,
): string {
  const own = reasonSentences(known.people, known.reasons);
  const others = sentencesOf(known, words);
  const said = known.reasons.map(({ kind }, at): [string, string] => [
    own[at] ?? '',
    kind === 'across-fields' ? '' : (others[at] ?? ''),
  ]);
  return restated(noted, new Map(said));
}
