import { FuzzySuggestModal } from 'obsidian';
import { isAsking } from '../../core/introductions/introduction-steps';
import { nextSteps, offeredSteps, type OfferedStep } from '../../core/introductions/offered-steps';
import type { IntroductionState } from '../../core/introductions/stage';
import { ledgerOn } from '../../core/introductions/stage-ledger';
import type { StepName } from '../../core/introductions/step-names';
import { stateOfNote } from '../../core/introductions/state-of-note';
import { LEDGER, namesIn, STAGE_TITLES } from '../../words/introductions/introduction';
import { offerWords, STEP_FORM } from '../../words/introductions/introduction-steps';
import type { IntroductionUi } from '../kit/introduction-ui';
import { run } from './take-step';
import { askIn, notify } from '../kit/notify';

function statesIn({ services: { people, clock } }: IntroductionUi): readonly IntroductionState[] {
  return ledgerOn(people.index, clock.today());
}

/** Offers every step of an introduction to be typed, the next ones first. */
class StepPicker extends FuzzySuggestModal<OfferedStep> {
  constructor(
    private readonly ui: IntroductionUi,
    private readonly state: IntroductionState,
  ) {
    super(ui.app);
    askIn(this, STEP_FORM.choose);
  }

  override getItems(): OfferedStep[] {
    const next = nextSteps(this.state).map(offerWords);
    const rest = offeredSteps(this.state);
    return [
      ...rest.filter((one) => next.includes(offerWords(one))),
      ...rest.filter((one) => !next.includes(offerWords(one))),
    ];
  }

  override getItemText(offered: OfferedStep): string {
    return offerWords(offered);
  }

  override onChooseItem(choice: OfferedStep): void {
    run(this.ui, this.state, choice);
  }
}

function chooseStep(ui: IntroductionUi, state: IntroductionState): void {
  if (offeredSteps(state).length === 0) notify(STEP_FORM.nothingToDo);
  else new StepPicker(ui, state).open();
}

/** Asks for an introduction with which something can be done. */
class IntroductionPicker extends FuzzySuggestModal<IntroductionState> {
  constructor(private readonly ui: IntroductionUi) {
    super(ui.app);
    askIn(this, LEDGER.pick);
  }

  override getItems(): IntroductionState[] {
    return statesIn(this.ui).filter((state) => offeredSteps(state).length > 0);
  }

  override getItemText(state: IntroductionState): string {
    return `${namesIn(state)}: ${STAGE_TITLES[state.stage]}`;
  }

  override onChooseItem(state: IntroductionState): void {
    chooseStep(this.ui, state);
  }
}

/** Asks for an introduction, then for a step of it. */
export function pickIntroduction(ui: IntroductionUi): void {
  new IntroductionPicker(ui).open();
}

/** Opens the form of a step that asks something; else offers the steps, as one that asks nothing is done at once. */
function openStep(ui: IntroductionUi, state: IntroductionState, wanted: StepName | null): void {
  const all = wanted === null ? nextSteps(state) : offeredSteps(state);
  const [only, ...others] = all.filter(({ step }) => wanted === null || step === wanted);
  if (only && others.length === 0 && isAsking(only.step)) run(ui, state, only);
  else chooseStep(ui, state);
}

/**
 * Opens what asks for a step of an introduction: nothing is done before the user says so.
 * @param wanted null: whatever is next
 * @returns whether there is such an introduction
 */
export function openStepOf(ui: IntroductionUi, path: string, wanted: StepName | null): boolean {
  const { people, clock } = ui.services;
  const state = stateOfNote(people.index, path, clock.today());
  if (state) openStep(ui, state, wanted);
  return state !== null;
}

/** Asks for a step of the introduction whose note, or copy of it, has a path. */
export function chooseStepOf(ui: IntroductionUi, path: string): void {
  const { people, clock } = ui.services;
  const state = stateOfNote(people.index, path, clock.today());
  if (state) chooseStep(ui, state);
}
