import { Keymap } from 'obsidian';
import type { IntroductionUi } from '../kit/introduction-ui';
import type { IntroductionCallbacks } from './introduction-row';
import { offerSteps, takeNextStep } from './take-step';

/** What the rows and cards of introductions lead to. */
export function introductionCallbacks(ui: IntroductionUi): IntroductionCallbacks {
  return {
    open: ({ introduction }, event) => {
      void ui.app.workspace.openLinkText(introduction.primary.path, '', Keymap.isModEvent(event));
    },
    next: (state, anchor) => {
      takeNextStep(ui, state, anchor);
    },
    steps: (state, anchor) => {
      offerSteps(ui, state, anchor);
    },
  };
}
