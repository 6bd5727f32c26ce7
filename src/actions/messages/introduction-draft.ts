import type { Day } from '../../core/days/day';
import type { ProposedTable } from '../../core/introductions/introduction-text';
import { MOST_INTRODUCED, type Introduction } from '../../core/people/introduction-note';
import type { IntroductionState, Participant } from '../../core/introductions/stage';
import { reasonsFor } from '../../core/suggestions/suggestions';
import type { PeopleIndex } from '../../core/people/people-index';
import type { Person } from '../../core/people/person';
import type { IntroductionDraftWords } from '../../words/messages/draft-words';
import { DRAFT_WORDS } from '../../words/messages/drafts';
import type { DraftLanguage } from '../../core/people/draft-language';
import { reasonInDraft } from '../../words/messages/draft-reasons';
import {
  askDraft,
  introductionDraft,
  type IntroductionDraft,
} from '../../messages/introduction-drafts';
import { askForIntroduction, thankForIntroduction } from '../../messages/received-drafts';
import { listed } from '../../words/suggestions/reason-words';
import { pairsOf } from '../introductions/introduction-refusal';

/** A step that comes with a letter: asking a person, or putting people in touch. */
export type DraftedStep =
  | { readonly kind: 'ask'; readonly who: string }
  /** `who`: the path of the one to write first; null: the first who agreed. */
  | { readonly kind: 'make'; readonly who: string | null }
  | { readonly kind: 'thank' };

function personsOf(index: PeopleIndex, people: readonly Participant[]): Person[] {
  return people.flatMap(({ path }) => index.person(path) ?? []);
}

/** Why they should meet as their note says it, in the words of a step's letter as far as it is ours. */
function reasonIn(
  index: PeopleIndex,
  { people, takingPart, introduction: { merged } }: IntroductionState,
  step: Exclude<DraftedStep, { readonly kind: 'thank' }>,
  words: IntroductionDraftWords,
): string {
  if (merged.reason === null) return '';
  // A pair stands in the order of paths, as in the list of suggestions.
  const named = personsOf(index, people).sort((a, b) => (a.path < b.path ? -1 : 1));
  const pairs = pairsOf(named).map((pair) => ({
    people: pair,
    reasons: reasonsFor(index, ...pair),
  }));
  const to = step.kind === 'ask' ? step.who : null;
  const known = { named, people: personsOf(index, takingPart), pairs, to };
  return reasonInDraft(merged.reason, known, words);
}

/**
 * The place and those of the proposed days that are still to come; null if none was ever proposed.
 */
function tableOf({ place, proposedDays }: Introduction, today: Day): ProposedTable | null {
  if (proposedDays.length === 0) return null;
  return { place: place ?? '', days: proposedDays.filter((day) => day > today) };
}

/** Names in a row as the language of a letter has it; a note written by hand may have hundreds. */
function namesIn(names: readonly string[], { reasons: { and } }: IntroductionDraftWords): string {
  return listed(names.slice(0, MOST_INTRODUCED), and);
}

/** The letter to the introducer; null if that is no person, or if the step has no letter. */
function receivedLetter(
  index: PeopleIndex,
  state: IntroductionState,
  step: DraftedStep,
  language: DraftLanguage,
): IntroductionDraft | null {
  const { through, people, unresolved, stage, introduction } = state;
  const [first, ...others] = through;
  const introducer = first && index.person(first.path);
  if (!introducer || step.kind === 'make') return null;
  const { reason, outcome } = introduction.merged;
  const words = DRAFT_WORDS[language];
  const letter = {
    whom: namesIn([...people.map(({ name }) => name), ...unresolved], words.letter),
    introducer,
    between: namesIn(
      others.map(({ name }) => name),
      words.letter,
    ),
    reason: reason ?? '',
    me: index.settings.me,
  };
  if (step.kind === 'ask') return askForIntroduction(letter, words);
  return thankForIntroduction(letter, stage === 'made' ? null : (outcome ?? ''), words);
}

/**
 * The letter for a step, in the given language or that of the settings; null if one of the people
 * is no person, or if nobody is left to introduce.
 */
export function draftForStep(
  { index, today }: { readonly index: PeopleIndex; readonly today: Day },
  state: IntroductionState,
  step: DraftedStep,
  language: DraftLanguage = index.settings.draftLanguage,
): IntroductionDraft | null {
  if (state.introduction.merged.direction === 'received')
    return receivedLetter(index, state, step, language);
  if (step.kind === 'thank') return null;
  const { takingPart, introduction } = state;
  const people = personsOf(index, takingPart);
  if (people.length < 2 || people.length < takingPart.length) return null;
  const words = DRAFT_WORDS[language];
  const reason = reasonIn(index, state, step, words.letter);
  const letter = {
    people,
    reason,
    me: index.settings.me,
    table: tableOf(introduction.merged, today),
  };
  return step.kind === 'ask'
    ? askDraft(letter, step.who, words)
    : introductionDraft(letter, step.who ?? introduction.merged.agreedBy[0] ?? null, words);
}
