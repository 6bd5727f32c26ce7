import { contactMonths } from '../../core/people/contact-calendar';
import type { Day } from '../../core/days/day';
import { LANGUAGE } from '../../words/kit/interface';
import { monthInWords, monthLetter } from '../../words/kit/days';
import { CONTACT_MONTHS, monthWords } from '../../words/people/contact-months';

/** Days of contact in a month from which a bar is as high as it gets. */
const FULL = 5;

/**
 * Draws twelve months as bars: a table, so that who hears it hears month and number. Nothing is drawn
 * where the year was silent: that is said in words.
 */
export function drawContactStrip(parent: HTMLElement, days: readonly Day[], today: Day): void {
  const months = contactMonths(days, today);
  if (months.every((month) => month.days === 0)) return;
  const most = Math.max(FULL, ...months.map((month) => month.days));
  const attr = { 'aria-label': CONTACT_MONTHS.label, ...LANGUAGE };
  const table = parent.createEl('table', { cls: 'acquaint-strip', attr });
  const bars = table.createEl('tbody').createEl('tr');
  const letters = table.createEl('thead').createEl('tr');
  for (const month of months) {
    const words = monthWords(month);
    const cell = bars.createEl('td', { attr: { title: words } });
    cell.createSpan({ cls: 'acquaint-strip-count', text: String(month.days) });
    const bar = cell.createDiv({ cls: 'acquaint-strip-bar', attr: { 'aria-hidden': 'true' } });
    bar.setCssProps({ '--acquaint-share': String(month.days / most) });
    const name = monthInWords(month.month);
    const head = letters.createEl('th', { attr: { scope: 'col', title: name } });
    head.createSpan({ text: monthLetter(month.month), attr: { 'aria-hidden': 'true' } });
    head.createSpan({ cls: 'acquaint-strip-count', text: name });
  }
}
