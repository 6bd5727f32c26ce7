import {
  type LeaveOut,
  NO_INTRODUCTIONS,
  type SetAsideReason,
  type StepName,
} from '../../core/introductions/stage-names';
import { stepsFrom } from '../../core/introductions/introduction-steps';
import type { Party, Standing } from '../../core/introductions/stage';
import {
  leaveOutTitle,
  SET_ASIDE_TITLES,
  STEP_FORM,
  STEP_TITLES,
} from '../../core/words/introduction-steps';

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

function choicesOf(step: StepName, { people, one: { said } }: Standing): StepChoice[] {
  const open = people.filter(({ path }) => !said.agreedBy.includes(path));
  switch (step) {
    case 'ask':
      return about(step, open, STEP_FORM.ask);
    case 'answer':
      return about(step, open, STEP_FORM.saidYes);
    case 'decline':
      return about(step, people, STEP_FORM.saidNo);
    case 'dismiss':
      return dismissals(people);
    case 'later':
      return [plain(step, STEP_FORM.later)];
    case 'make':
    case 'met':
    case 'worked-out':
    case 'reopen':
      return [plain(step, STEP_TITLES[step])];
  }
}

/** Whether a step that leads to where the introduction stands already would only repeat itself. */
function isRepeat(step: StepName, { stage, next }: Standing): boolean {
  if (step === 'reopen') return next.kind !== 'nothing';
  const leadsTo: Readonly<Partial<Record<StepName, string>>> = {
    make: 'made',
    met: 'met',
    'worked-out': 'worked-out',
    decline: 'declined',
    dismiss: 'dismissed',
  };
  return leadsTo[step] === stage;
}

/** Everything that can be done with an introduction. */
export function allChoices(standing: Standing): StepChoice[] {
  const steps = stepsFrom(standing.stage).filter((step) => !isRepeat(step, standing));
  return steps.flatMap((step) => choicesOf(step, standing));
}

const NEXT_STEPS = {
  ask: ['ask'],
  answer: ['answer', 'decline'],
  make: ['make'],
  finish: ['make'],
  'how-it-went': ['met', 'worked-out', 'later'],
  outcome: ['worked-out', 'later'],
  nothing: ['reopen'],
} as const satisfies Record<Standing['next']['kind'], readonly StepName[]>;

/** What its next step could be. */
export function nextChoices(standing: Standing): StepChoice[] {
  const { next } = standing;
  const steps: readonly StepName[] = NEXT_STEPS[next.kind];
  const isAsked = (who: Party | null): boolean =>
    who === null || !('who' in next) || next.who.includes(who.path);
  return allChoices(standing).filter(({ step, who }) => steps.includes(step) && isAsked(who));
}
