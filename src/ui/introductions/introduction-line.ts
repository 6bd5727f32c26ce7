import { setIcon } from 'obsidian';
import type { IntroductionState } from '../../core/introductions/stage';
import type { Suggestion } from '../../core/suggestions/reasons';
import { namesIn, stateWords } from '../../words/introductions/introduction';
import { INTRODUCTIONS } from '../../words/introductions/introductions-list';
import { uiLanguage, LANGUAGE } from '../../words/kit/ui-language';
import { suggestionSentences } from '../../words/suggestions/reason-words';
import { capitalised } from '../../words/kit/sentences';
import type { IntroductionUi } from '../kit/introduction-ui';
import { introductionCallbacks } from './introduction-callbacks';

/** What a line says: who it is about, what, and how many more there are. */
interface Line {
  readonly names: string;
  readonly words: string;
  readonly more: number;
}

function drawLine(el: HTMLElement, { names, words, more }: Line): HTMLElement {
  const button = el.createEl('button', { cls: 'acquaint-line', attr: { type: 'button' } });
  setIcon(button.createSpan({ cls: 'acquaint-line-icon' }), 'lucide-handshake');
  const place = button.createSpan({ cls: 'acquaint-line-words', attr: LANGUAGE });
  place.createSpan({ text: names, cls: 'acquaint-line-names', attr: { dir: 'auto' } });
  place.appendText(`: ${words}`);
  if (more > 0) button.createSpan({ text: `+${String(more)}`, cls: 'acquaint-count' });
  return button;
}

/** Draws the best pair to introduce as one line, which leads to all of them. */
export function drawSuggestionLine(
  el: HTMLElement,
  [best, ...others]: readonly [Suggestion, ...Suggestion[]],
  show: () => void,
): void {
  const [a, b] = best.people;
  const [why = ''] = suggestionSentences(best, uiLanguage());
  const line = { names: INTRODUCTIONS.pair(a.name, b.name), words: why, more: others.length };
  drawLine(el, line).addEventListener('click', show);
}

/** Draws the introductions that wait for a step as one line: the first of them, and how many more. */
export function drawIntroductionLine(
  el: HTMLElement,
  ui: IntroductionUi,
  [first, ...others]: readonly [IntroductionState, ...IntroductionState[]],
): void {
  const words = capitalised(stateWords(first));
  const button = drawLine(el, { names: namesIn(first), words, more: others.length });
  button.addEventListener('click', () => {
    if (others.length > 0) ui.openLedger(first.introduction.primary.path);
    else introductionCallbacks(ui).next(first, button);
  });
}
