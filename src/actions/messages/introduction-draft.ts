import type { IntroductionState } from '../../core/introductions/stage';
import { reasonsFor } from '../../core/suggestions/suggestions';
import type { PeopleIndex } from '../../core/people/people-index';
import type { Person } from '../../core/people/person';
import type { LetterWords } from '../../words/messages/draft-words';
import { DRAFT_WORDS } from '../../words/messages/drafts';
import type { DraftLanguage } from '../../core/people/draft-language';
import { reasonInLetter } from '../../words/messages/letter-reasons';
import { askDraft, introductionDraft, type LetterDraft } from '../../messages/introduction-drafts';

/** A step that is done with a letter: asking somebody, or putting them in touch. */
export type LetterStep =
  | { readonly kind: 'ask'; readonly who: string }
  /** `who`: the path of the one to write first; null: whoever agreed first. */
  | { readonly kind: 'make'; readonly who: string | null };

type Pair = readonly [Person, Person];

/** Why two should meet as their note says it, in the words of a step's letter as far as it is ours. */
function reasonIn(
  index: PeopleIndex,
  [a, b]: Pair,
  { noted, step }: { readonly noted: string; readonly step: LetterStep },
  words: LetterWords,
): string {
  if (noted === '') return noted;
  const people: Pair = a.path < b.path ? [a, b] : [b, a];
  const reasons = reasonsFor(index, ...people);
  const to = step.kind === 'ask' ? step.who : null;
  return reasonInLetter(noted, { people, reasons, to }, words);
}

/** The letter for a step, in a language or that of the settings; null where two are not persons. */
export function introductionLetter(
  index: PeopleIndex,
  { people, one: { said } }: IntroductionState,
  step: LetterStep,
  language: DraftLanguage = index.settings.draftLanguage,
): LetterDraft | null {
  const [a, b, ...more] = people.map(({ path }) => index.person(path));
  if (!a || !b || more.length > 0) return null;
  const pair = [a, b] as const;
  const words = DRAFT_WORDS[language];
  const reason = reasonIn(index, pair, { noted: said.reason ?? '', step }, words.letter);
  const letter = { people: pair, reason, me: index.settings.me };
  return step.kind === 'ask'
    ? askDraft(letter, step.who, words)
    : introductionDraft(letter, step.who ?? said.agreedBy[0] ?? null, words);
}
