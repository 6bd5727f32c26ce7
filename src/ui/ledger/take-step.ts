import { Menu } from 'obsidian';
import { introductionStep, type StepOutcome } from '../../actions/introduction-step';
import type { Step } from '../../core/introductions/introduction-steps';
import type { Standing } from '../../core/introductions/stage';
import { namesOf, STAGE_TITLES } from '../../core/words/introduction';
import { STEP_FORM } from '../../core/words/introduction-steps';
import type { IntroductionUi } from './introduction-ui';
import { allChoices, nextChoices, type StepChoice } from './step-choices';
import { askedFor } from './step-form';
import { StepModal } from './step-modal';
import { placeOf, showBelow } from './step-place';

function tell({ notices }: IntroductionUi, outcome: StepOutcome, names: string): void {
  switch (outcome.kind) {
    case 'done':
      return notices.tellWritten(
        STEP_FORM.done(names, STAGE_TITLES[outcome.stage]),
        outcome.written,
      );
    case 'unfinished':
      return notices.tellWritten(STEP_FORM.unfinished(names), outcome.written);
    case 'unchanged':
    case 'refused':
      return notices.tell(outcome, names);
  }
}

async function take(ui: IntroductionUi, standing: Standing, step: Step): Promise<void> {
  const outcome = await introductionStep(placeOf(ui), standing, step);
  tell(ui, outcome, namesOf(standing.people));
}

/** Does what was chosen, asking before what has to be known. */
export function run(ui: IntroductionUi, standing: Standing, choice: StepChoice): void {
  const asked = askedFor(placeOf(ui), standing, choice);
  if (asked.kind === 'step') {
    void take(ui, standing, asked.step);
    return;
  }
  new StepModal(ui.app, asked.form, (step) => void take(ui, standing, step)).open();
}

function menuOf(ui: IntroductionUi, standing: Standing, choices: readonly StepChoice[]): Menu {
  const menu = new Menu();
  for (const choice of choices) {
    menu.addItem((item) =>
      item
        .setTitle(choice.title)
        .setSection(choice.step === 'dismiss' ? 'danger' : 'acquaint')
        .onClick(() => {
          run(ui, standing, choice);
        }),
    );
  }
  return menu;
}

/** Does the next step, or offers what it could be. */
export function takeNextStep(ui: IntroductionUi, standing: Standing, anchor: HTMLElement): void {
  const choices = nextChoices(standing);
  const [only, ...others] = choices;
  if (only && others.length === 0) run(ui, standing, only);
  else showBelow(menuOf(ui, standing, choices), anchor);
}

/** Offers every step in a menu. */
export function offerSteps(ui: IntroductionUi, standing: Standing, anchor: HTMLElement): void {
  showBelow(menuOf(ui, standing, allChoices(standing)), anchor);
}
