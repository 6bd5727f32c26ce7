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

function standingsIn({
  surroundings: { people, clock },
}: IntroductionUi): readonly IntroductionState[] {
  return ledgerOn(people.index, clock.today());
}

/** Offers every step of an introduction to be typed, the next ones first. */
class StepPicker extends FuzzySuggestModal<OfferedStep> {
  constructor(
    private readonly ui: IntroductionUi,
    private readonly standing: IntroductionState,
  ) {
    super(ui.app);
    askIn(this, STEP_FORM.choose);
  }

  override getItems(): OfferedStep[] {
    const next = nextSteps(this.standing).map(offerWords);
    const rest = offeredSteps(this.standing);
    return [
      ...rest.filter((one) => next.includes(offerWords(one))),
      ...rest.filter((one) => !next.includes(offerWords(one))),
    ];
  }

  override getItemText(offered: OfferedStep): string {
    return offerWords(offered);
  }

  override onChooseItem(choice: OfferedStep): void {
    run(this.ui, this.standing, choice);
  }
}

function chooseStep(ui: IntroductionUi, standing: IntroductionState): void {
  if (offeredSteps(standing).length === 0) notify(STEP_FORM.nothingToDo);
  else new StepPicker(ui, standing).open();
}

/** Asks for an introduction with which something can be done. */
class IntroductionPicker extends FuzzySuggestModal<IntroductionState> {
  constructor(private readonly ui: IntroductionUi) {
    super(ui.app);
    askIn(this, LEDGER.pick);
  }

  override getItems(): IntroductionState[] {
    return standingsIn(this.ui).filter((standing) => offeredSteps(standing).length > 0);
  }

  override getItemText(standing: IntroductionState): string {
    return `${namesIn(standing)}: ${STAGE_TITLES[standing.stage]}`;
  }

  override onChooseItem(standing: IntroductionState): void {
    chooseStep(this.ui, standing);
  }
}

/** Asks for an introduction, then for a step of it. */
export function pickIntroduction(ui: IntroductionUi): void {
  new IntroductionPicker(ui).open();
}

/** Opens the form of a step that asks something; else offers the steps, as one that asks nothing is done at once. */
function openStep(ui: IntroductionUi, standing: IntroductionState, wanted: StepName | null): void {
  const all = wanted === null ? nextSteps(standing) : offeredSteps(standing);
  const [only, ...others] = all.filter(({ step }) => wanted === null || step === wanted);
  if (only && others.length === 0 && isAsking(only.step)) run(ui, standing, only);
  else chooseStep(ui, standing);
}

/**
 * Opens what asks for a step of an introduction: nothing is done before the user says so.
 * @param wanted null: whatever is next
 * @returns whether there is such an introduction
 */
export function openStepOf(ui: IntroductionUi, path: string, wanted: StepName | null): boolean {
  const { people, clock } = ui.surroundings;
  const standing = stateOfNote(people.index, path, clock.today());
  if (standing) openStep(ui, standing, wanted);
  return standing !== null;
}

/** Asks for a step of the introduction whose note, or copy of it, has a path. */
export function chooseStepOf(ui: IntroductionUi, path: string): void {
  const { people, clock } = ui.surroundings;
  const standing = stateOfNote(people.index, path, clock.today());
  if (standing) chooseStep(ui, standing);
}
