import type { Day } from '../days/day';
import {
  MOST_INTRODUCED,
  type Direction,
  type IntroductionStatus,
} from '../people/introduction-note';
import { isBegun, stageOf, type NextStep, type IntroductionState, type Participant } from './stage';
import { STEP_NAMES, type StepName } from './step-names';

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
  /** Thanks the person who introduced the user, and tells them what has come of it so far. */
  | { readonly kind: 'thank' }
  /** `nothing-came`: they were put in touch, and that is all. */
  | { readonly kind: 'met' | 'worked-out' | 'nothing-came'; readonly outcome: string }
  /** One of them (null: it is not said who) said no. */
  | { readonly kind: 'decline'; readonly who: string | null; readonly reason: string }
  | { readonly kind: 'dismiss'; readonly reason: string; readonly of: OfPeople }
  | { readonly kind: 'later'; readonly until: Day }
  /** Takes up again what was declined or set aside. */
  | { readonly kind: 'reopen' };

/** Why a step cannot be done. */
export type StepRefusal =
  /** The introduction has fewer than two people. */
  | 'too-few'
  | 'too-many'
  /** The step names somebody whom the introduction does not. */
  | 'stranger'
  /** The step is about one of several people and does not say which. */
  | 'which'
  /** The stage is not one that the step starts from. */
  | 'not-open'
  /** A copy of the note would say otherwise. */
  | 'copies'
  /** Their notes say that they know each other already. */
  | 'acquainted'
  /** The note of one of them says that they want no introductions. */
  | 'wants-none'
  /** Here it is the user who is introduced. */
  | 'received'
  /** Here the user introduces others. */
  | 'given'
  /** The note does not say who was asked to introduce the user. */
  | 'nobody-asked'
  /** Somebody else was asked. */
  | 'not-asked';

interface StepRow {
  /** The stages it can be done from; a step that leads back to the same stage can be repeated. */
  readonly from: readonly IntroductionStatus[];
  /** The stage it always leads to, where it is not offered; null if that varies. */
  readonly leadsTo: IntroductionStatus | null;
  /**
   * Whom it is about: `all`, `each` who takes part, or each of them who is `undecided` so far. With a
   * `reason` it is offered for each reason, and once for each of the people.
   */
  readonly about: 'all' | 'each' | 'undecided' | 'reason';
  /** Whether it takes the people, two at least, and not the note alone. */
  readonly isOfPeople: boolean;
  /** What is asked before it is done; `nothing`: it is done at once. */
  readonly asks: 'letter' | 'reason' | 'outcome' | 'day' | 'nothing';
  /** It is offered as the next step while an introduction waits for one of these. */
  readonly next: readonly NextStep['kind'][];
}

/** The steps of an introduction: everything that is known of each but its words and what it writes. */
export const STEPS = {
  ask: {
    from: ['proposed', 'asked'],
    leadsTo: null,
    about: 'undecided',
    isOfPeople: true,
    asks: 'letter',
    next: ['ask'],
  },
  answer: {
    from: ['proposed', 'asked', 'agreed'],
    leadsTo: null,
    about: 'undecided',
    isOfPeople: true,
    asks: 'nothing',
    next: ['answer'],
  },
  make: {
    from: ['agreed', 'made'],
    leadsTo: 'made',
    about: 'all',
    isOfPeople: true,
    asks: 'letter',
    next: ['make', 'introduced', 'finish'],
  },
  met: {
    from: ['made', 'met'],
    leadsTo: 'met',
    about: 'all',
    isOfPeople: false,
    asks: 'outcome',
    next: ['how-it-went'],
  },
  'worked-out': {
    from: ['made', 'met', 'worked-out'],
    leadsTo: 'worked-out',
    about: 'all',
    isOfPeople: false,
    asks: 'outcome',
    next: ['how-it-went', 'outcome', 'nothing'],
  },
  'nothing-came': {
    from: ['made', 'met'],
    leadsTo: null,
    about: 'all',
    isOfPeople: false,
    asks: 'outcome',
    next: ['how-it-went', 'outcome'],
  },
  thank: {
    from: ['made', 'met', 'worked-out'],
    leadsTo: null,
    about: 'all',
    isOfPeople: false,
    asks: 'letter',
    next: ['thank', 'how-it-went'],
  },
  decline: {
    from: ['proposed', 'asked', 'agreed', 'declined'],
    leadsTo: 'declined',
    about: 'each',
    isOfPeople: false,
    asks: 'reason',
    next: ['answer', 'introduced'],
  },
  dismiss: {
    from: ['proposed', 'asked', 'agreed', 'dismissed'],
    leadsTo: 'dismissed',
    about: 'reason',
    isOfPeople: false,
    asks: 'nothing',
    next: [],
  },
  later: {
    from: ['proposed', 'asked', 'agreed', 'made', 'met'],
    leadsTo: null,
    about: 'all',
    isOfPeople: false,
    asks: 'day',
    next: ['how-it-went', 'outcome'],
  },
  reopen: {
    from: ['proposed', 'asked', 'agreed', 'declined', 'dismissed'],
    leadsTo: null,
    about: 'all',
    isOfPeople: false,
    asks: 'nothing',
    next: ['nothing'],
  },
} as const satisfies Readonly<Record<StepName, StepRow>>;

/** The steps before which something is asked. */
export type AskingStep = {
  [Name in StepName]: (typeof STEPS)[Name]['asks'] extends 'nothing' ? never : Name;
}[StepName];

export function isAsking(step: StepName): step is AskingStep {
  return STEPS[step].asks !== 'nothing';
}

function rowOf(step: StepName): StepRow {
  return STEPS[step];
}

/** The steps that can be done from a stage; nobody is thanked for an introduction that the user gave. */
export function stepsFrom(stage: IntroductionStatus, direction: Direction = 'given'): StepName[] {
  return STEP_NAMES.filter(
    (name) => rowOf(name).from.includes(stage) && (direction === 'received' || name !== 'thank'),
  );
}

/** Where it resumes: set aside, at the stage it had; declined, at the beginning. */
export function stageTakenUp({
  stage,
  introduction: { merged },
}: IntroductionState): IntroductionStatus {
  if (stage === 'dismissed') return stageOf({ ...merged, status: 'proposed' });
  return stage === 'declined' ? 'proposed' : stage;
}

/** Why what was declined or set aside cannot be taken up again; null: it can, or it is open. */
export function reopenRefusal(state: IntroductionState): StepRefusal | null {
  if (stageTakenUp(state) === state.stage) return null;
  // The note furthest on counts: a copy that says declined would close it again.
  if (state.introduction.copies.length > 0) return 'copies';
  if (state.optedOut.length > 0) return 'wants-none';
  // Putting them in touch stopped half-way, and goes on.
  return state.areAcquainted && !isBegun(state.introduction.merged) ? 'acquainted' : null;
}

/** Whom a step is about; null: nobody in particular. */
function whomOf(step: Step): string | null {
  if (step.kind === 'dismiss') return step.of.kind === 'no-introductions' ? step.of.who : null;
  return 'who' in step ? step.who : null;
}

/** Whether a step is one of the people, and not of the note alone. */
function isOfPeople(step: Step): boolean {
  if (step.kind === 'dismiss') return step.of.kind === 'acquainted';
  return STEPS[step.kind].isOfPeople;
}

/** Whether it goes on when one of them says no. */
function isOfSeveral({ takingPart, stage }: IntroductionState): boolean {
  return takingPart.length > 2 && stage !== 'declined';
}

/** Whether some go on with an introduction when one of them says no. */
export function goesOnWithout(
  { takingPart, introduction }: IntroductionState,
  who: string,
): boolean {
  if (introduction.merged.direction === 'received') return false;
  return takingPart.filter(({ path }) => path !== who).length > 1;
}

/** Why a step does not belong to this direction of introduction; null: it does. */
function directionRefusal(
  { introduction: { merged }, asked }: IntroductionState,
  step: Step,
): StepRefusal | null {
  if (merged.direction === 'given') return step.kind === 'thank' ? 'given' : null;
  if (step.kind === 'dismiss' && step.of.kind !== 'nothing') return 'received';
  const takesSomebody = step.kind === 'thank' || isOfPeople(step);
  return takesSomebody && asked.length === 0 ? 'nobody-asked' : null;
}

/** Why a step cannot be done with this many people; null if it can. */
function numberRefusal(
  { people, introduction }: IntroductionState,
  step: Step,
): StepRefusal | null {
  if (!isOfPeople(step) || introduction.merged.direction === 'received') return null;
  if (people.length < 2) return 'too-few';
  return people.length > MOST_INTRODUCED ? 'too-many' : null;
}

/**
 * Why a step cannot be about a person; null if it can. Only an introducer is asked in the user's
 * own case.
 */
function whoRefusal(
  { people, asked, introduction: { merged } }: IntroductionState,
  step: Step,
  who: string,
): StepRefusal | null {
  const isAmong = (those: readonly Participant[]): boolean =>
    those.some(({ path }) => path === who);
  if (isAmong(asked)) return null;
  if (!isAmong(people)) return 'stranger';
  return merged.direction === 'received' && isOfPeople(step) ? 'not-asked' : null;
}

/** Why a step cannot be done at an introduction's stage; null if it can. */
export function stepRefusal(state: IntroductionState, step: Step): StepRefusal | null {
  const refusal = directionRefusal(state, step) ?? numberRefusal(state, step);
  if (refusal !== null) return refusal;
  if (!rowOf(step.kind).from.includes(state.stage)) return 'not-open';
  if (step.kind === 'reopen') return reopenRefusal(state);
  const who = whomOf(step);
  if (who !== null) return whoRefusal(state, step, who);
  return step.kind === 'decline' && isOfSeveral(state) ? 'which' : null;
}
