import type { Standing } from '../core/introductions/stage';
import type { PeopleIndex } from '../core/people-index/people-index';
import { DRAFT_WORDS } from '../core/words/drafts';
import type { DraftLanguage } from '../core/words/messages';
import type { Draft } from '../messages/draft';
import { askDraft, introductionDraft } from '../messages/introduction-drafts';

/** A step that is done with a letter: asking somebody, or putting them in touch. */
export type LetterStep =
  | { readonly kind: 'ask'; readonly who: string }
  /** `who`: the path of the one to write first; null: whoever agreed first. */
  | { readonly kind: 'make'; readonly who: string | null };

/** The letter for a step, in a language or that of the settings; null where two are not persons. */
export function introductionLetter(
  index: PeopleIndex,
  { people, one: { said } }: Standing,
  step: LetterStep,
  language: DraftLanguage = index.settings.draftLanguage,
): Draft | null {
  const [a, b, ...more] = people.map(({ path }) => index.person(path));
  if (!a || !b || more.length > 0) return null;
  const letter = { people: [a, b] as const, reason: said.reason ?? '', me: index.settings.me };
  const words = DRAFT_WORDS[language];
  return step.kind === 'ask'
    ? askDraft(letter, step.who, words)
    : introductionDraft(letter, step.who ?? said.agreedBy[0] ?? null, words);
}
