import { LANGUAGE } from '../../words/kit/ui-language';
import { shareWords, type Figure } from '../../words/rates/rates';

export function drawHeading(el: HTMLElement, text: string): void {
  const attr = { role: 'heading', 'aria-level': '3', ...LANGUAGE };
  el.createDiv({ text, cls: 'acquaint-rates-heading', attr });
}

export function drawLines(el: HTMLElement, lines: readonly string[]): void {
  for (const text of lines) el.createDiv({ text, cls: 'acquaint-hint', attr: { dir: 'auto' } });
}

function drawFigure(list: HTMLElement, figure: Figure, share: string): void {
  const { label, count, of } = figure;
  const row = list.createEl('li', { cls: 'acquaint-rate' });
  row.createSpan({ text: String(count), cls: 'acquaint-rate-count' });
  row.createSpan({ text: label, cls: 'acquaint-rate-label' });
  row.createSpan({ text: share, cls: 'acquaint-rate-share' });
  if (of === null || of === 0) return;
  // What it says stands in the row already.
  const bar = row.createDiv({ cls: 'acquaint-rate-bar', attr: { 'aria-hidden': 'true' } });
  bar.createDiv().setCssProps({ '--acquaint-rate': `${String((100 * count) / of)}%` });
}

/** Draws numbers with bars. @param shares whether shares are written out, or the counts say all */
export function drawFigures(
  el: HTMLElement,
  figures: readonly Figure[],
  shares: 'shares' | 'counts' = 'shares',
): void {
  // Numbers, words and bars are one English line each, in any app.
  const list = el.createEl('ul', { cls: 'acquaint-rate-list', attr: LANGUAGE });
  for (const figure of figures)
    drawFigure(list, figure, shares === 'shares' ? shareWords(figure) : '');
}
