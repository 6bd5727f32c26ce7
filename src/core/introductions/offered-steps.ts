import type { IntroductionStatus } from '../people/introduction-note';
import { MOST_INTRODUCED } from '../people/introduction-note';
import { reopenRefusal, STEPS, stepsFrom } from './introduction-steps';
import { isPutOff, type Next, type Participant, type IntroductionState } from './stage';
import { NO_INTRODUCTIONS, type LeaveOut, type SetAsideReason, type StepName } from './stage-names';

/** Something that can be done with an introduction, as it is offered. */
export interface OfferedStep {
  readonly step: StepName;
  readonly who: Participant | null;
  readonly reason: SetAsideReason | LeaveOut | null;
}

/** Not now is a step of its own: later. */
const REASONS = ['acquainted', 'not-a-fit', 'never'] as const satisfies readonly SetAsideReason[];

function offers(
  step: StepName,
  { people, takingPart, one: { said } }: IntroductionState,
): OfferedStep[] {
  const each = takingPart.map((who): OfferedStep => ({ step, who, reason: null }));
  switch (STEPS[step].about) {
    case 'all':
      return [{ step, who: null, reason: null }];
    case 'each':
      return each;
    case 'undecided':
      return each.filter(({ who }) => who !== null && !said.agreedBy.includes(who.path));
    case 'reason':
      return [
        ...REASONS.map((reason): OfferedStep => ({ step, who: null, reason })),
        ...people.map((who): OfferedStep => ({ step, who, reason: NO_INTRODUCTIONS })),
      ];
  }
}

/** Whether it was ended or put off, and nothing stands against going on with it. */
function canBeTakenUp(standing: IntroductionState): boolean {
  const isAtRest = standing.next.kind === 'nothing' || isPutOff(standing);
  return isAtRest && reopenRefusal(standing) === null;
}

/** Whether a step that leads to where the introduction stands already would only repeat itself. */
function isRepeat(step: StepName, standing: IntroductionState): boolean {
  if (step === 'reopen') return !canBeTakenUp(standing);
  if (step === 'nothing-came') return standing.next.kind === 'nothing';
  return STEPS[step].leadsTo === standing.stage;
}

function isOfTheNoteAlone({ step, reason }: OfferedStep): boolean {
  return !STEPS[step].isOfPeople && reason !== 'acquainted';
}

/** Everything that can be done with an introduction. */
export function offeredSteps(standing: IntroductionState): OfferedStep[] {
  const steps = stepsFrom(standing.stage).filter((step) => !isRepeat(step, standing));
  const offered = steps.flatMap((step) => offers(step, standing));
  // With one of two gone there is nobody to be introduced to, and a crowd is none: it can only be ended.
  const { length } = standing.people;
  return length < 2 || length > MOST_INTRODUCED ? offered.filter(isOfTheNoteAlone) : offered;
}

/** What its next step could be. */
export function nextSteps(standing: IntroductionState): OfferedStep[] {
  const { next } = standing;
  const isAsked = (who: Participant | null): boolean =>
    who === null || !('who' in next) || next.who.includes(who.path);
  return offeredSteps(standing).filter(({ step, who }) => {
    const kinds: readonly Next['kind'][] = STEPS[step].next;
    return kinds.includes(next.kind) && isAsked(who);
  });
}

/** The stage to which a step takes an introduction, or towards which it goes: one is asked after the other. */
function aimOf(step: StepName): IntroductionStatus | null {
  if (step === 'ask') return 'asked';
  return step === 'answer' ? 'agreed' : STEPS[step].leadsTo;
}

/** The steps that take an introduction to another stage, or towards it; none leads to its own. */
export function stepsTowards(
  standing: IntroductionState,
  stage: IntroductionStatus,
): OfferedStep[] {
  if (stage === standing.stage) return [];
  return offeredSteps(standing).filter(({ step }) => aimOf(step) === stage);
}
