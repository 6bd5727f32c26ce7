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
  { standing }: IntroductionBar,
  { deed }: IntroductionButton,
  anchor: HTMLElement,
): void {
  switch (deed.kind) {
    case 'step':
      return run(ui, standing, deed.choice);
    case 'next':
      return takeNextStep(ui, standing, anchor);
    case 'all':
      return offerSteps(ui, standing, anchor);
    case 'ledger':
      return ui.openLedger(standing.one.note.path);
  }
}

/** What draws the bars of introduction notes. */
export function introductionBarDrawer(ui: IntroductionUi): DrawIntroductionBar {
  return (el, path, drawn) => {
    const { people, clock } = ui.surroundings;
    const bar = introductionBar(people.index, path, clock.today());
    if (!bar) return drawn;
    const says = JSON.stringify(bar);
    if (says === drawn) return says;
    const { standing, stage, words, buttons, problems } = bar;
    drawBar(el, {
      label: BAR.introduction(namesIn(standing)),
      mark: { words: stage, group: standing.isDue ? 'overdue' : 'soon' },
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
