import { Keymap } from 'obsidian';
import type { IntroductionUi } from '../kit/introduction-ui';
import type { IntroductionCallbacks } from './introduction-row';
import { offerSteps, takeNextStep } from './take-step';

/** What the rows and cards of introductions lead to. */
export function introductionCallbacks(ui: IntroductionUi): IntroductionCallbacks {
  return {
    open: ({ one }, event) => {
      void ui.app.workspace.openLinkText(one.note.path, '', Keymap.isModEvent(event));
    },
    next: (standing, anchor) => {
      takeNextStep(ui, standing, anchor);
    },
    steps: (standing, anchor) => {
      offerSteps(ui, standing, anchor);
    },
  };
}
