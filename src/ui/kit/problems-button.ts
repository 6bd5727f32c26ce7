import { setIcon } from 'obsidian';
import { FOLLOW_UPS } from '../../words/follow-ups/follow-ups-list';
import { LANGUAGE } from '../../words/kit/ui-language';

/** Draws the way to what could not be read. @returns how to say in how many notes; none: hidden */
export function drawProblemsButton(parent: HTMLElement, open: () => void): (count: number) => void {
  const button = parent.createEl('button', { cls: 'acquaint-problems', attr: { type: 'button' } });
  setIcon(button.createSpan('acquaint-problems-icon'), 'lucide-triangle-alert');
  const words = button.createSpan({ attr: LANGUAGE });
  button.addEventListener('click', open);
  return (count) => {
    button.toggle(count > 0);
    words.setText(FOLLOW_UPS.problems(count));
  };
}
