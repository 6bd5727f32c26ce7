import { setIcon } from 'obsidian';
import type { Day } from '../../core/days/day';
import { FUNNEL_STEPS } from '../../core/rates/funnel';
import { isReached, nextStepWith, type Connecting } from '../../core/rates/connecting';
import { LANGUAGE } from '../../words/kit/interface';
import { CONNECTING, stepDetail } from '../../words/rates/connecting';
import { drawSection } from './draw-parts';

/** Draws how far it has come with somebody as a line of five steps, each with its words. */
export function drawConnecting(el: HTMLElement, connecting: Connecting, today: Day): void {
  el.empty();
  const section = drawSection(el, CONNECTING.title);
  const list = section.createEl('ol', { cls: 'acquaint-steps', attr: { lang: LANGUAGE.lang } });
  for (const step of FUNNEL_STEPS) {
    const isDone = isReached(connecting, step);
    const item = list.createEl('li', { cls: 'acquaint-step' });
    item.toggleClass('is-reached', isDone);
    const mark = item.createSpan({ cls: 'acquaint-step-mark', attr: { 'aria-hidden': 'true' } });
    if (isDone) setIcon(mark, 'lucide-check');
    item.createSpan({ text: CONNECTING.short[step], cls: 'acquaint-step-title' });
    const state = isDone ? CONNECTING.reached : CONNECTING.toCome;
    item.createSpan({ text: `: ${state}`, cls: 'acquaint-unseen' });
    const detail = stepDetail(connecting, step, today);
    const cls = 'acquaint-step-detail';
    if (detail !== '') item.createSpan({ text: detail, cls, attr: { dir: 'auto' } });
  }
  const next = nextStepWith(connecting);
  if (next !== null)
    section.createDiv({ text: CONNECTING.next[next], cls: 'acquaint-panel-text', attr: LANGUAGE });
}
