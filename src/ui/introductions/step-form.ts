import { NO_INTRODUCTIONS, type StepName } from '../../core/introductions/stage-names';
import { introductionLetter } from '../../actions/messages/introduction-draft';
import { leaveOutStep, setAsideStep } from '../../actions/introductions/introduction-set-aside';
import { addSpan, type Day, type Span } from '../../core/days/day';
import { type Step } from '../../core/introductions/introduction-steps';
import type { Standing } from '../../core/introductions/stage';
import type { PeopleIndex } from '../../core/people/people-index';
import { namesOf } from '../../words/introductions/introduction';
import { NOTHING_CAME, STEP_FORM } from '../../words/introductions/introduction-steps';
import type { LetterDraft } from '../../messages/introduction-drafts';
import type { TextField } from '../kit/text-field';
import type { StepChoice } from './step-choices';

/** What a dialog shows and asks before a step is done. */
export interface StepForm {
  readonly title: string;
  readonly confirm: string;
  readonly letter: LetterDraft | null;
  /** A line to be filled in, with what is noted already. */
  readonly text: TextField | null;
  /** Values with their words, of which one is chosen. */
  readonly choices: Readonly<Record<string, string>> | null;
  step(answer: { readonly text: string; readonly choice: string }): Step;
}

/** A choice as a step that can be done at once, or as what has to be asked before. */
export type Asked =
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'form'; readonly form: StepForm };

const LATER: Readonly<Record<string, Span>> = {
  [STEP_FORM.week]: { count: 1, unit: 'weeks' },
  [STEP_FORM.month]: { count: 1, unit: 'months' },
  [STEP_FORM.quarter]: { count: 3, unit: 'months' },
};

const NOTHING = { letter: null, text: null, choices: null } as const;

const OUTCOME = { ...NOTHING, confirm: STEP_FORM.outcomeConfirm } as const;

/** What came of it so far is added to, and not replaced unseen. */
function outcomeField({ one: { said } }: Standing): TextField {
  return { name: STEP_FORM.outcome, hint: STEP_FORM.outcomeHint, value: said.outcome ?? '' };
}

function laterForm(today: Day): StepForm {
  const words = Object.keys(LATER);
  return {
    ...NOTHING,
    title: STEP_FORM.laterTitle,
    confirm: STEP_FORM.laterConfirm,
    choices: Object.fromEntries(words.map((word) => [word, word])),
    step: ({ choice }) => {
      const span = LATER[choice] ?? { count: 1, unit: 'weeks' };
      return { kind: 'later', until: addSpan(today, span) ?? today };
    },
  };
}

function declineForm({ who, title }: StepChoice): StepForm {
  return {
    ...NOTHING,
    title,
    confirm: STEP_FORM.declineConfirm,
    text: { name: STEP_FORM.whyNot, hint: STEP_FORM.whyNotHint },
    step: ({ text }) => ({ kind: 'decline', who: who?.path ?? null, reason: text }),
  };
}

function askForm(index: PeopleIndex, standing: Standing, { who, title }: StepChoice): StepForm {
  const step = { kind: 'ask', who: who?.path ?? '' } as const;
  return {
    ...NOTHING,
    title: who === null ? title : STEP_FORM.askTitle(who.name),
    confirm: STEP_FORM.askConfirm,
    letter: introductionLetter(index, standing, step),
    step: () => step,
  };
}

function makeForm(index: PeopleIndex, standing: Standing): StepForm {
  return {
    ...NOTHING,
    title: STEP_FORM.makeTitle(namesOf(standing.people)),
    confirm: STEP_FORM.makeConfirm,
    letter: introductionLetter(index, standing, { kind: 'make', who: null }),
    step: () => ({ kind: 'make' }),
  };
}

function outcomeForm(kind: 'met' | 'worked-out', standing: Standing): StepForm {
  const names = namesOf(standing.people);
  const title = kind === 'met' ? STEP_FORM.metTitle(names) : STEP_FORM.workedOutTitle(names);
  return {
    ...OUTCOME,
    title,
    text: outcomeField(standing),
    step: ({ text }) => ({ kind, outcome: text }),
  };
}

function nothingCameForm(standing: Standing): StepForm {
  return {
    ...OUTCOME,
    title: STEP_FORM.nothingCameTitle(namesOf(standing.people)),
    text: {
      ...outcomeField(standing),
      name: STEP_FORM.whatHappened,
      hint: STEP_FORM.nothingCameHint,
    },
    step: ({ text }) => ({ kind: 'nothing-came', outcome: text.trim() || NOTHING_CAME }),
  };
}

interface On {
  readonly index: PeopleIndex;
  readonly today: Day;
}

function step(done: Step): Asked {
  return { kind: 'step', step: done };
}

function asked(form: StepForm): Asked {
  return { kind: 'form', form };
}

function dismissStep({ who, reason }: StepChoice, today: Day): Step {
  if (reason === NO_INTRODUCTIONS && who) return leaveOutStep(who);
  return setAsideStep(reason === null || reason === NO_INTRODUCTIONS ? 'never' : reason, today);
}

const ASKED: Readonly<Record<StepName, (on: On, standing: Standing, choice: StepChoice) => Asked>> =
  {
    answer: (_, __, { who }) => step({ kind: 'answer', who: who?.path ?? '' }),
    dismiss: ({ today }, _, choice) => step(dismissStep(choice, today)),
    ask: ({ index }, standing, choice) => asked(askForm(index, standing, choice)),
    make: ({ index }, standing) => asked(makeForm(index, standing)),
    decline: (_, __, choice) => asked(declineForm(choice)),
    met: (_, standing) => asked(outcomeForm('met', standing)),
    'worked-out': (_, standing) => asked(outcomeForm('worked-out', standing)),
    'nothing-came': (_, standing) => asked(nothingCameForm(standing)),
    later: ({ today }) => asked(laterForm(today)),
    reopen: () => step({ kind: 'reopen' }),
  };

/** What has to be asked before a choice can be done. */
export function askedFor(on: On, standing: Standing, choice: StepChoice): Asked {
  return ASKED[choice.step](on, standing, choice);
}
