import type { Day } from '../days/day';
import type { IntroductionStatus } from '../people/introduction-note';
import { isBegun, stageOf, type Standing } from './stage';
import { STEP_NAMES, type StepName } from './stage-names';

/** What setting an introduction aside says of the people, which goes into their own notes. */
type OfPeople =
  | { readonly kind: 'nothing' | 'acquainted' }
  /** One of them wants none, with anybody. */
  | { readonly kind: 'no-introductions'; readonly who: string };

/** What the user does with an introduction; `who` by path. */
export type Step =
  | { readonly kind: 'ask'; readonly who: string }
  | { readonly kind: 'answer'; readonly who: string }
  | { readonly kind: 'make' }
  /** `nothing-came`: they were put in touch, and that is all. */
  | { readonly kind: 'met' | 'worked-out' | 'nothing-came'; readonly outcome: string }
  /** One of them (null: it is not said who) said no. */
  | { readonly kind: 'decline'; readonly who: string | null; readonly reason: string }
  | { readonly kind: 'dismiss'; readonly reason: string; readonly of: OfPeople }
  | { readonly kind: 'later'; readonly until: Day }
  /** Takes up again what was declined or set aside. */
  | { readonly kind: 'reopen' };

/**
 * Why a step cannot be done: fewer than two people, one it does not name, not at this stage, a copy
 * of the note would say otherwise, or their notes say that they know each other or that one of them
 * wants no introductions.
 */
export type StepRefusal =
  'too-few' | 'stranger' | 'not-open' | 'copies' | 'acquainted' | 'wants-none';

/** From which stages a step can be done; one that leads where it starts can be done again. */
const FROM: Readonly<Record<StepName, readonly IntroductionStatus[]>> = {
  ask: ['proposed', 'asked'],
  answer: ['proposed', 'asked', 'agreed'],
  make: ['agreed', 'made'],
  met: ['made', 'met'],
  'worked-out': ['made', 'met', 'worked-out'],
  'nothing-came': ['made', 'met'],
  decline: ['proposed', 'asked', 'agreed', 'declined'],
  dismiss: ['proposed', 'asked', 'agreed', 'dismissed'],
  later: ['proposed', 'asked', 'agreed', 'made', 'met'],
  reopen: ['proposed', 'asked', 'agreed', 'declined', 'dismissed'],
};

/** The steps that can be done from a stage. */
export function stepsFrom(stage: IntroductionStatus): StepName[] {
  return STEP_NAMES.filter((name) => FROM[name].includes(stage));
}

/** Where it goes on: what the user set aside where it stood, what was declined at the beginning. */
export function stageTakenUp({ stage, one: { said } }: Standing): IntroductionStatus {
  if (stage === 'dismissed') return stageOf({ ...said, status: 'proposed' });
  return stage === 'declined' ? 'proposed' : stage;
}

/** Why what was declined or set aside cannot be taken up again; null: it can, or it is open. */
export function reopenRefusal(standing: Standing): StepRefusal | null {
  if (stageTakenUp(standing) === standing.stage) return null;
  // The note furthest on counts: a copy that says declined would close it again.
  if (standing.one.copies.length > 0) return 'copies';
  if (standing.wantNone.length > 0) return 'wants-none';
  // Putting them in touch stopped half-way, and goes on.
  return standing.areAcquainted && !isBegun(standing.one.said) ? 'acquainted' : null;
}

/** Whom a step is about; null: nobody in particular. */
function whomOf(step: Step): string | null {
  if (step.kind === 'dismiss') return step.of.kind === 'no-introductions' ? step.of.who : null;
  return 'who' in step ? step.who : null;
}

/** Whether a step is one of two people, and not of the note alone. */
function isOfTwo(step: Step): boolean {
  if (step.kind === 'dismiss') return step.of.kind === 'acquainted';
  return step.kind === 'ask' || step.kind === 'answer' || step.kind === 'make';
}

/** Why a step cannot be done where an introduction stands; null: it can. */
export function stepRefusal(standing: Standing, step: Step): StepRefusal | null {
  const { people, stage } = standing;
  if (people.length < 2 && isOfTwo(step)) return 'too-few';
  if (!FROM[step.kind].includes(stage)) return 'not-open';
  if (step.kind === 'reopen') return reopenRefusal(standing);
  const who = whomOf(step);
  return who === null || people.some(({ path }) => path === who) ? null : 'stranger';
}
