import { Menu } from 'obsidian';
import type { SentMessage } from '../../actions/introductions/sent-message-log';
import { introductionStep, type StepOutcome } from '../../actions/introductions/introduction-step';
import type { Step } from '../../core/introductions/introduction-steps';
import { nextSteps, offeredSteps, type OfferedStep } from '../../core/introductions/offered-steps';
import type { IntroductionState } from '../../core/introductions/stage';
import { suggestionCount } from '../../core/suggestions/suggestions';
import { namesIn } from '../../words/introductions/introduction';
import {
  optedOutNotice,
  offerWords,
  receivedWords,
  STEP_FORM,
  stepDoneWords,
} from '../../words/introductions/introduction-steps';
import { dateOfYear } from '../../words/kit/days';
import type { IntroductionUi } from '../kit/introduction-ui';
import { askedFor } from './step-form';
import { StepModal } from './step-modal';
import { notify } from '../kit/notify';
import { showMenu, type Anchor } from '../kit/menu-place';
import { stepContext } from './step-context';

/** The notice when somebody opts out: how many suggestions end, and whose; null if only this pair is affected. */
function leavingOutWords({ services }: IntroductionUi, step: Step): string | null {
  const { index } = services.people;
  if (step.kind !== 'dismiss' || step.of.kind !== 'no-introductions') return null;
  const person = index.person(step.of.who);
  return person && optedOutNotice(person.name, suggestionCount(index, person));
}

/** What is said once a step is done. */
function doneWords(ui: IntroductionUi, state: IntroductionState, step: Step): string {
  const names = namesIn({ ...state, people: state.takingPart });
  if (step.kind === 'later') return STEP_FORM.notNow(names, dateOfYear(step.until));
  const received = receivedWords('done', step.kind, state);
  if (received !== null) return received;
  const those = [...state.people, ...state.through];
  const who = 'who' in step ? those.find(({ path }) => path === step.who) : undefined;
  return leavingOutWords(ui, step) ?? stepDoneWords(step.kind, names, who?.name ?? null);
}

interface StepResult {
  readonly names: string;
  /** What is said once it is done. */
  readonly words: string;
}

function tell(
  { notices }: IntroductionUi,
  outcome: StepOutcome,
  { names, words: done }: StepResult,
): void {
  switch (outcome.kind) {
    case 'done':
      return notices.tellWritten(done, outcome.written);
    case 'unfinished': {
      const { path, reason } = outcome.left[0];
      const words = STEP_FORM.unfinished(names, path, reason);
      if (outcome.written.length === 0) return void notify(words);
      return notices.tellWritten(words, outcome.written);
    }
    case 'unchanged':
    case 'refused':
      return notices.tell(outcome, names);
  }
}

/** @returns whether it is done */
async function take(
  ui: IntroductionUi,
  state: IntroductionState,
  step: Step,
  letter: SentMessage | null = null,
): Promise<boolean> {
  const told = { names: namesIn(state), words: doneWords(ui, state, step) };
  const outcome = await introductionStep(stepContext(ui), state, step, letter);
  tell(ui, outcome, told);
  return outcome.kind === 'unfinished' ? outcome.written.length > 0 : outcome.kind !== 'refused';
}

/** Does what was chosen, asking before what has to be known. */
export function run(ui: IntroductionUi, state: IntroductionState, choice: OfferedStep): void {
  const asked = askedFor(stepContext(ui), state, choice);
  if (asked.kind === 'step') {
    void take(ui, state, asked.step);
    return;
  }
  new StepModal(ui.app, asked.form, (step, letter) => take(ui, state, step, letter)).open();
}

function menuOf(
  ui: IntroductionUi,
  state: IntroductionState,
  choices: readonly OfferedStep[],
): Menu {
  const menu = new Menu();
  for (const choice of choices) {
    menu.addItem((item) =>
      item
        .setTitle(offerWords(choice))
        .setSection(choice.step === 'dismiss' ? 'danger' : 'acquaint')
        .onClick(() => {
          run(ui, state, choice);
        }),
    );
  }
  return menu;
}

/** Does the only one of some steps, or asks which; does nothing if there is none. */
export function takeOneOf(
  ui: IntroductionUi,
  state: IntroductionState,
  choices: readonly OfferedStep[],
  anchor: Anchor,
): void {
  const [only, ...others] = choices;
  if (!only) return;
  if (others.length === 0) run(ui, state, only);
  else showMenu(menuOf(ui, state, choices), anchor);
}

/** Does the next step, or offers what it could be. */
export function takeNextStep(
  ui: IntroductionUi,
  state: IntroductionState,
  anchor: HTMLElement,
): void {
  const choices = nextSteps(state);
  if (choices.length === 0) offerSteps(ui, state, anchor);
  else takeOneOf(ui, state, choices, anchor);
}

/** Offers every step in a menu. */
export function offerSteps(
  ui: IntroductionUi,
  state: IntroductionState,
  anchor: HTMLElement,
): void {
  showMenu(menuOf(ui, state, offeredSteps(state)), anchor);
}
