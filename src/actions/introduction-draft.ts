import type { Standing } from '../core/introductions/stage';
import { reasonsFor } from '../core/introductions/suggestions';
import type { PeopleIndex } from '../core/people-index/people-index';
import type { Person } from '../core/person/person';
import { DRAFT_WORDS } from '../core/words/drafts';
import type { DraftLanguage } from '../core/words/messages';
import { inOtherWords } from '../core/words/reason-words';
import type { Draft } from '../messages/draft';
import { askDraft, introductionDraft } from '../messages/introduction-drafts';

/** A step that is done with a letter: asking somebody, or putting them in touch. */
export type LetterStep =
  | { readonly kind: 'ask'; readonly who: string }
  /** `who`: the path of the one to write first; null: whoever agreed first. */
  | { readonly kind: 'make'; readonly who: string | null };

type Pair = readonly [Person, Person];

/** Why two should meet as their note says it, in a language as far as the words are ours. */
function reasonIn(
  index: PeopleIndex,
  [a, b]: Pair,
  noted: string,
  language: DraftLanguage,
): string {
  if (noted === '' || language === 'en') return noted;
  const people: Pair = a.path < b.path ? [a, b] : [b, a];
  const reasons = reasonsFor(index, ...people);
  return inOtherWords(noted, { people, reasons }, DRAFT_WORDS[language].letter.reasons);
}

/** The letter for a step, in a language or that of the settings; null where two are not persons. */
export function introductionLetter(
  index: PeopleIndex,
  { people, one: { said } }: Standing,
  step: LetterStep,
  language: DraftLanguage = index.settings.draftLanguage,
): Draft | null {
  const [a, b, ...more] = people.map(({ path }) => index.person(path));
  if (!a || !b || more.length > 0) return null;
  const pair = [a, b] as const;
  const reason = reasonIn(index, pair, said.reason ?? '', language);
  const letter = { people: pair, reason, me: index.settings.me };
  const words = DRAFT_WORDS[language];
  return step.kind === 'ask'
    ? askDraft(letter, step.who, words)
    : introductionDraft(letter, step.who ?? said.agreedBy[0] ?? null, words);
}
