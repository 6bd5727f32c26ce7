import { BAR } from '../../words/editing/editing';
import { namesIn } from '../../words/introductions/introduction';
import type { IntroductionUi } from '../kit/introduction-ui';
import { offerSteps, run, takeNextStep } from '../introductions/take-step';
import { drawBar } from './draw-bar';
import { introductionBar, type IntroductionBar, type IntroductionButton } from './introduction-bar';
import { problemsOfNote } from './problems-of-note';

/** Draws a note's bar. @returns what it says, to tell whether it has to be drawn again */
export type DrawIntroductionBar = (el: HTMLElement, path: string, drawn: string) => string;

function act(
  ui: IntroductionUi,
  { state }: IntroductionBar,
  { action }: IntroductionButton,
  anchor: HTMLElement,
): void {
  switch (action.kind) {
    case 'step':
      return run(ui, state, action.choice);
    case 'next':
      return takeNextStep(ui, state, anchor);
    case 'all':
      return offerSteps(ui, state, anchor);
    case 'ledger':
      return ui.openLedger(state.introduction.primary.path);
  }
}

/** What draws the bars of introduction notes. */
export function introductionBarDrawer(ui: IntroductionUi): DrawIntroductionBar {
  return (el, path, drawn) => {
    const { people, clock } = ui.services;
    const bar = introductionBar(people.index, path, clock.today());
    if (!bar) return drawn;
    const says = JSON.stringify(bar);
    if (says === drawn) return says;
    const { state, stage, words, buttons, problems } = bar;
    drawBar(el, {
      label: BAR.introduction(namesIn(state)),
      mark: { words: stage, group: state.isDue ? 'overdue' : 'soon' },
      words,
      problems: problemsOfNote(ui, { path, inText: null }, problems),
      actions: buttons.map((button) => ({
        text: button.text,
        run: (anchor) => {
          act(ui, bar, button, anchor);
        },
      })),
      canWrap: true,
    });
    return says;
  };
}
