import { NO_INTRODUCTIONS, type StepName } from '../../core/introductions/step-names';
import { draftForStep } from '../../actions/messages/introduction-draft';
import { optOutStep, setAsideStep } from '../../actions/introductions/introduction-set-aside';
import { addSpan, type Day, type Span } from '../../core/days/day';
import {
  isAsking,
  STEPS,
  type AskingStep,
  type Step,
} from '../../core/introductions/introduction-steps';
import type { OfferedStep } from '../../core/introductions/offered-steps';
import type { IntroductionState } from '../../core/introductions/stage';
import type { PeopleIndex } from '../../core/people/people-index';
import { namesOf } from '../../words/introductions/introduction';
import { NOTHING_CAME } from '../../words/introductions/introduction-log';
import {
  confirmWords,
  receivedWords,
  STEP_FORM,
  STEP_TITLES,
} from '../../words/introductions/introduction-steps';
import type { IntroductionDraft } from '../../messages/introduction-drafts';
import type { TextField } from '../kit/text-field';

/** What a dialog shows and asks before a step is done. */
export interface StepForm {
  readonly title: string;
  readonly confirm: string;
  readonly letter: IntroductionDraft | null;
  /** A line to be filled in, with what is noted already. */
  readonly text: TextField | null;
  /** Values with their words, one of which is chosen. */
  readonly choices: Readonly<Record<string, string>> | null;
  step(answer: { readonly text: string; readonly choice: string }): Step;
}

/** A choice as a step that can be done at once, or as what has to be asked before. */
export type StepOrForm =
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'form'; readonly form: StepForm };

/** For how long an introduction is put off, by the names of the choices in `STEP_FORM`. */
const LATER = {
  week: { count: 1, unit: 'weeks' },
  month: { count: 1, unit: 'months' },
  quarter: { count: 3, unit: 'months' },
} as const satisfies Readonly<Record<string, Span>>;

function laterBy(choice: string): Span {
  return Object.entries(LATER).find(([name]) => name === choice)?.[1] ?? LATER.week;
}

const NOTHING = { letter: null, text: null, choices: null } as const;

type Fields = Pick<StepForm, 'letter' | 'text' | 'choices'>;

interface StepFormContext {
  readonly index: PeopleIndex;
  readonly today: Day;
}

/** What came of it so far is added to, and not replaced unseen. */
function outcomeField(step: StepName, { introduction: { merged } }: IntroductionState): TextField {
  const value = merged.outcome ?? '';
  return step === 'nothing-came'
    ? { name: STEP_FORM.whatHappened, hint: STEP_FORM.nothingCameHint, value }
    : { name: STEP_FORM.outcome, hint: STEP_FORM.outcomeHint, value };
}

function letterFor(
  on: StepFormContext,
  state: IntroductionState,
  { step, who }: OfferedStep,
): IntroductionDraft | null {
  const asking = { kind: 'ask', who: who?.path ?? '' } as const;
  const other =
    step === 'thank' ? ({ kind: step } as const) : ({ kind: 'make', who: null } as const);
  const letter = step === 'ask' ? asking : other;
  return draftForStep(on, state, letter);
}

/** What a dialog asks, and shows, before a step is done. */
function fieldsFor(
  on: StepFormContext,
  state: IntroductionState,
  offered: OfferedStep & { readonly step: AskingStep },
): Fields {
  switch (STEPS[offered.step].asks) {
    case 'letter':
      return { ...NOTHING, letter: letterFor(on, state, offered) };
    case 'reason':
      return { ...NOTHING, text: { name: STEP_FORM.whyNot, hint: STEP_FORM.whyNotHint } };
    case 'outcome':
      return { ...NOTHING, text: outcomeField(offered.step, state) };
    case 'day':
      return {
        ...NOTHING,
        choices: {
          week: STEP_FORM.week,
          month: STEP_FORM.month,
          quarter: STEP_FORM.quarter,
        } satisfies Record<keyof typeof LATER, string>,
      };
  }
}

function dismissStep({ who, reason }: OfferedStep, today: Day): Step {
  if (reason === NO_INTRODUCTIONS && who) return optOutStep(who);
  return setAsideStep(reason === null || reason === NO_INTRODUCTIONS ? 'never' : reason, today);
}

type Answer = Parameters<StepForm['step']>[0];

/** What is offered, with what was answered, as the step that is done. */
const DONE: Readonly<Record<StepName, (offered: OfferedStep, answer: Answer, today: Day) => Step>> =
  {
    ask: ({ who }) => ({ kind: 'ask', who: who?.path ?? '' }),
    answer: ({ who }) => ({ kind: 'answer', who: who?.path ?? '' }),
    make: () => ({ kind: 'make' }),
    thank: () => ({ kind: 'thank' }),
    met: (_, { text }) => ({ kind: 'met', outcome: text }),
    'worked-out': (_, { text }) => ({ kind: 'worked-out', outcome: text }),
    'nothing-came': (_, { text }) => ({
      kind: 'nothing-came',
      outcome: text.trim() || NOTHING_CAME,
    }),
    decline: ({ who }, { text }) => ({ kind: 'decline', who: who?.path ?? null, reason: text }),
    dismiss: (offered, _, today) => dismissStep(offered, today),
    later: (_, { choice }, today) => {
      return { kind: 'later', until: addSpan(today, laterBy(choice)) ?? today };
    },
    reopen: () => ({ kind: 'reopen' }),
  };

/** That they were put in touch is only noted if somebody else did it. */
function confirmOf(step: AskingStep, { through, takingPart }: IntroductionState): string {
  return step === 'make' && through.length > 0 ? STEP_FORM.noteIt : confirmWords(step, takingPart);
}

/** What has to be asked before a step that is offered can be done. */
export function askedFor(
  on: StepFormContext,
  state: IntroductionState,
  offered: OfferedStep,
): StepOrForm {
  const { step: name, who } = offered;
  const step = (answer: Answer): Step => DONE[name](offered, answer, on.today);
  if (!isAsking(name)) return { kind: 'step', step: step({ text: '', choice: '' }) };
  const fields = fieldsFor(on, state, { ...offered, step: name });
  const { takingPart } = state;
  const words = {
    title:
      receivedWords('title', name, state) ??
      STEP_TITLES[name](namesOf(takingPart), who?.name ?? offered.introducer?.name ?? ''),
    confirm: confirmOf(name, state),
  };
  return { kind: 'form', form: { ...words, ...fields, step } };
}
