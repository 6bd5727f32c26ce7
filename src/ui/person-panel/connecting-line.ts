import type { Day } from '../../core/days/day';
import { FUNNEL_STEPS } from '../../core/rates/funnel';
import { isReached, nextStepWith, type Connecting } from '../../core/rates/connecting';
import { LANGUAGE } from '../../words/kit/interface';
import { CONNECTING, stepDetail } from '../../words/rates/connecting';
import { drawSection } from './draw-parts';

/** Draws how far it has come with a person as a line of five steps, each with its words. */
export function drawConnecting(el: HTMLElement, connecting: Connecting, today: Day): void {
  el.empty();
  const section = drawSection(el, CONNECTING.title);
  const list = section.createEl('ol', { cls: 'acquaint-steps', attr: { lang: LANGUAGE.lang } });
  for (const step of FUNNEL_STEPS) {
    const isDone = isReached(connecting, step);
    const item = list.createEl('li', { cls: 'acquaint-step', text: CONNECTING.short[step] });
    item.toggleClass('is-reached', isDone);
    const detail = stepDetail(connecting, step, today);
    // The mark says it to those who see it.
    if (!isDone) item.createSpan({ text: `: ${CONNECTING.toCome}`, cls: 'acquaint-unseen' });
    else if (detail === '')
      item.createSpan({ text: `: ${CONNECTING.reached}`, cls: 'acquaint-unseen' });
    else item.createSpan({ text: detail, cls: 'acquaint-step-detail', attr: { dir: 'auto' } });
  }
  const next = nextStepWith(connecting);
  if (next !== null)
    section.createDiv({ text: CONNECTING.next[next], cls: 'acquaint-panel-text', attr: LANGUAGE });
}
