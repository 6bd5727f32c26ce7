import {
  type LeaveOut,
  NO_INTRODUCTIONS,
  type SetAsideReason,
  type StepName,
} from '../../core/introductions/stage-names';
import { reopenRefusal, stepsFrom } from '../../core/introductions/introduction-steps';
import { isPutOff, type Party, type Standing } from '../../core/introductions/stage';
import {
  leaveOutTitle,
  SET_ASIDE_TITLES,
  STEP_FORM,
  STEP_TITLES,
} from '../../words/introductions/introduction-steps';

/** Something that can be done with an introduction, as it is offered. */
export interface StepChoice {
  readonly step: StepName;
  readonly who: Party | null;
  readonly reason: SetAsideReason | LeaveOut | null;
  readonly title: string;
}

const DISMISSALS = ['acquainted', 'not-a-fit', 'never'] as const;

function about(
  step: StepName,
  people: readonly Party[],
  title: (name: string) => string,
): StepChoice[] {
  return people.map((who) => ({ step, who, reason: null, title: title(who.name) }));
}

function plain(step: StepName, title: string): StepChoice {
  return { step, who: null, reason: null, title };
}

function dismissals(people: readonly Party[]): StepChoice[] {
  const step = 'dismiss' as const;
  const ofPair = DISMISSALS.map((reason) => {
    return { step, who: null, reason, title: SET_ASIDE_TITLES[reason] };
  });
  const ofOne = people.map((who) => {
    return { step, who, reason: NO_INTRODUCTIONS, title: leaveOutTitle(who.name) };
  });
  return [...ofPair, ...ofOne];
}

/** Steps about one of the people, by what each is called. */
const ABOUT_ONE: Readonly<Partial<Record<StepName, (name: string) => string>>> = {
  ask: STEP_FORM.ask,
  answer: STEP_FORM.saidYes,
  decline: STEP_FORM.saidNo,
};

function choicesOf(step: StepName, { people, one: { said } }: Standing): StepChoice[] {
  if (step === 'dismiss') return dismissals(people);
  const title = ABOUT_ONE[step];
  if (!title) return [plain(step, step === 'later' ? STEP_FORM.later : STEP_TITLES[step])];
  const open = people.filter(({ path }) => !said.agreedBy.includes(path));
  return about(step, step === 'decline' ? people : open, title);
}

/** Whether it was ended or put off, and nothing stands against going on with it. */
function canBeTakenUp(standing: Standing): boolean {
  const isAtRest = standing.next.kind === 'nothing' || isPutOff(standing);
  return isAtRest && reopenRefusal(standing) === null;
}

/** Whether a step that leads to where the introduction stands already would only repeat itself. */
function isRepeat(step: StepName, standing: Standing): boolean {
  const { stage, next } = standing;
  if (step === 'reopen') return !canBeTakenUp(standing);
  if (step === 'nothing-came') return next.kind === 'nothing';
  const leadsTo: Readonly<Partial<Record<StepName, string>>> = {
    make: 'made',
    met: 'met',
    'worked-out': 'worked-out',
    decline: 'declined',
    dismiss: 'dismissed',
  };
  return leadsTo[step] === stage;
}

const OF_TWO: readonly StepName[] = ['ask', 'answer', 'make'];

function isOfTheNoteAlone({ step, reason }: StepChoice): boolean {
  return !OF_TWO.includes(step) && reason !== 'acquainted';
}

/** Everything that can be done with an introduction. */
export function allChoices(standing: Standing): StepChoice[] {
  const steps = stepsFrom(standing.stage).filter((step) => !isRepeat(step, standing));
  const choices = steps.flatMap((step) => choicesOf(step, standing));
  // With one of the two gone there is nobody to be introduced to: it can only be ended.
  return standing.people.length < 2 ? choices.filter(isOfTheNoteAlone) : choices;
}

const NEXT_STEPS = {
  ask: ['ask'],
  answer: ['answer', 'decline'],
  make: ['make'],
  finish: ['make'],
  'how-it-went': ['met', 'worked-out', 'nothing-came', 'later'],
  outcome: ['worked-out', 'nothing-came', 'later'],
  nothing: ['reopen', 'worked-out'],
} as const satisfies Record<Standing['next']['kind'], readonly StepName[]>;

/** What its next step could be. */
export function nextChoices(standing: Standing): StepChoice[] {
  const { next } = standing;
  const steps: readonly StepName[] = NEXT_STEPS[next.kind];
  const isAsked = (who: Party | null): boolean =>
    who === null || !('who' in next) || next.who.includes(who.path);
  return allChoices(standing).filter(({ step, who }) => steps.includes(step) && isAsked(who));
}
