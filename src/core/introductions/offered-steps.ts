import type { IntroductionStatus } from '../people/introduction-note';
import { MOST_INTRODUCED } from '../people/introduction-note';
import { reopenRefusal, STEPS, stepsFrom } from './introduction-steps';
import { isPutOff, type NextStep, type Participant, type IntroductionState } from './stage';
import { NO_INTRODUCTIONS, type OptOut, type SetAsideReason, type StepName } from './step-names';

/** Something that can be done with an introduction, as it is offered. */
export interface OfferedStep {
  readonly step: StepName;
  readonly who: Participant | null;
  readonly reason: SetAsideReason | OptOut | null;
  /** The person who introduces the user; missing if the user introduces others. */
  readonly introducer?: Participant;
}

/** Not now is a step of its own: later. */
const REASONS = ['acquainted', 'not-a-fit', 'never'] as const satisfies readonly SetAsideReason[];

/** Of others it is said that they know each other, or that they want none. */
const RECEIVED_REASONS = ['not-a-fit', 'never'] as const satisfies readonly SetAsideReason[];

function offers(
  step: StepName,
  { people, asked, introduction: { merged } }: IntroductionState,
): OfferedStep[] {
  const each = asked.map((who): OfferedStep => ({ step, who, reason: null }));
  switch (STEPS[step].about) {
    case 'all':
      return [{ step, who: null, reason: null }];
    case 'each':
      return each;
    case 'undecided':
      return each.filter(({ who }) => who !== null && !merged.agreedBy.includes(who.path));
    case 'reason':
      if (merged.direction === 'received')
        return RECEIVED_REASONS.map((reason): OfferedStep => ({ step, who: null, reason }));
      return [
        ...REASONS.map((reason): OfferedStep => ({ step, who: null, reason })),
        ...people.map((who): OfferedStep => ({ step, who, reason: NO_INTRODUCTIONS })),
      ];
  }
}

/** Whether it was ended or put off, and nothing stands against going on with it. */
function canBeTakenUp(state: IntroductionState): boolean {
  const isAtRest = state.next.kind === 'nothing' || isPutOff(state);
  return isAtRest && reopenRefusal(state) === null;
}

/** Whether a step would only repeat what the introduction says already. */
function isRepeat(step: StepName, state: IntroductionState): boolean {
  if (step === 'reopen') return !canBeTakenUp(state);
  if (step === 'thank') return state.introduction.merged.thanked !== null;
  if (step === 'nothing-came') return state.next.kind === 'nothing';
  return STEPS[step].leadsTo === state.stage;
}

function isOfTheNoteAlone({ step, reason }: OfferedStep): boolean {
  return !STEPS[step].isOfPeople && reason !== 'acquainted';
}

/** Everything that can be done with an introduction. */
export function offeredSteps(state: IntroductionState): OfferedStep[] {
  const { through, asked, introduction } = state;
  const isReceived = introduction.merged.direction === 'received';
  const steps = stepsFrom(state.stage, introduction.merged.direction).filter(
    (step) => !isRepeat(step, state),
  );
  const [introducer] = through;
  const offered = steps
    .flatMap((step) => offers(step, state))
    .map((each) => (introducer ? { ...each, introducer } : each));
  if (isReceived)
    return asked.length > 0
      ? offered
      : offered.filter((each) => isOfTheNoteAlone(each) && each.step !== 'thank');
  // With one of two gone there is nobody to be introduced to, and too many are not an introduction:
  // it can only be ended.
  const { length } = state.people;
  return length < 2 || length > MOST_INTRODUCED ? offered.filter(isOfTheNoteAlone) : offered;
}

/** What its next step could be. */
export function nextSteps(state: IntroductionState): OfferedStep[] {
  const { next } = state;
  const isAsked = (who: Participant | null): boolean =>
    who === null || !('who' in next) || next.who.includes(who.path);
  return offeredSteps(state).filter(({ step, who }) => {
    const kinds: readonly NextStep['kind'][] = STEPS[step].next;
    return kinds.includes(next.kind) && isAsked(who);
  });
}

/** The stage to which a step takes an introduction, or towards which it goes: one is asked after the other. */
function aimOf(step: StepName): IntroductionStatus | null {
  if (step === 'ask') return 'asked';
  return step === 'answer' ? 'agreed' : STEPS[step].leadsTo;
}

/** The steps that take an introduction to another stage, or towards it; none leads to its own. */
export function stepsTowards(state: IntroductionState, stage: IntroductionStatus): OfferedStep[] {
  if (stage === state.stage) return [];
  return offeredSteps(state).filter(({ step }) => aimOf(step) === stage);
}
