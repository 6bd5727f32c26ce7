import { setIcon } from 'obsidian';
import type { IntroductionState } from '../../core/introductions/stage';
import { namesIn, standingWords } from '../../words/introductions/introduction';
import { LANGUAGE } from '../../words/kit/interface';
import { capitalised } from '../../words/kit/english';
import type { IntroductionUi } from '../kit/introduction-ui';
import { introductionHandlers } from './introduction-handlers';

/** Draws the introductions that wait for a step as one line: the first of them, and how many more. */
export function drawIntroductionLine(
  el: HTMLElement,
  ui: IntroductionUi,
  [first, ...others]: readonly [IntroductionState, ...IntroductionState[]],
): void {
  const attr = { type: 'button' };
  const button = el.createEl('button', { cls: 'acquaint-line', attr });
  setIcon(button.createSpan({ cls: 'acquaint-line-icon' }), 'lucide-handshake');
  const words = button.createSpan({ cls: 'acquaint-line-words', attr: LANGUAGE });
  words.createSpan({ text: namesIn(first), cls: 'acquaint-line-names', attr: { dir: 'auto' } });
  words.appendText(`: ${capitalised(standingWords(first))}`);
  if (others.length > 0)
    button.createSpan({ text: `+${String(others.length)}`, cls: 'acquaint-count' });
  button.addEventListener('click', () => {
    if (others.length > 0) ui.openLedger(first.one.note.path);
    else introductionHandlers(ui).next(first, button);
  });
}
