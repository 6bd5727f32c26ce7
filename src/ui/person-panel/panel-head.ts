import type { Span, Day } from '../../core/days/day';
import type { Person } from '../../core/people/person';
import { BAR } from '../../words/editing/editing';
import { FOLLOW_UPS } from '../../words/follow-ups/follow-ups-list';
import { LANGUAGE } from '../../words/kit/ui-language';
import { PANEL } from '../../words/people/person-panel';
import { everyWords } from '../../words/kit/sentences';
import { RHYTHM } from '../../words/people/rhythm';
import { drawButton, drawPart } from './draw-parts';
import type { PersonScreen } from './panel-screen';
import type { PanelUi } from './panel-ui';
import { drawWays } from '../kit/ways-to-reach';
import { contactMonths } from '../../core/people/contact-calendar';
import { monthInWords, monthLetter } from '../../words/kit/days';
import { CONTACT_MONTHS, monthWords } from '../../words/people/contact-months';

/** Days of contact in a month from which a bar is as high as it gets. */
const FULL = 5;

/**
 * Draws twelve months as bars: a table, so that a screen reader reads month and number. Nothing is
 * drawn if the year was silent: that is said in words.
 */
function drawContactStrip(parent: HTMLElement, days: readonly Day[], today: Day): void {
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

/** Where the line of steps is drawn. */
export const CONNECTING_PLACE = 'acquaint-panel-steps';

function drawActions(head: HTMLElement, { person, canSnooze }: PersonScreen, ui: PanelUi): void {
  const { callbacks } = ui;
  const row = head.createDiv({ cls: 'acquaint-panel-actions' });
  drawButton(row, { key: 'write', text: BAR.write }, () => {
    callbacks.write(person);
  });
  drawButton(row, { key: 'log', text: FOLLOW_UPS.log }, () => {
    callbacks.log(person);
  });
  if (canSnooze)
    drawButton(row, { key: 'snooze', text: FOLLOW_UPS.snooze }, (button) => {
      callbacks.snooze(person, button);
    });
  const more = { key: 'more', text: FOLLOW_UPS.more, icon: 'lucide-more-horizontal' };
  drawButton(row, more, (button) => {
    callbacks.menu(person, button);
  });
}

async function setRhythm(ui: PanelUi, person: Person, cadence: Span): Promise<void> {
  await ui.callbacks.carryOut(
    async (where) => {
      const { setCadence } = await import('../../actions/follow-ups/set-cadence');
      return setCadence(where, person, cadence);
    },
    RHYTHM.set(person.name, everyWords(cadence)),
  );
}

/** Offers the rhythm that there has been, and any other by a second touch. */
function offerCadence(el: HTMLElement, { person, cadence }: PersonScreen, ui: PanelUi): void {
  const row = el.createDiv({ cls: 'acquaint-panel-actions' });
  if (cadence !== null)
    drawButton(row, { key: 'cadence', text: RHYTHM.suggest(everyWords(cadence)) }, () => {
      void setRhythm(ui, person, cadence);
    });
  drawButton(row, { key: 'rhythm', text: PANEL.rhythm }, (button) => {
    ui.callbacks.rhythm(person, button);
  });
}

/** Draws who it is, what can be done, and the parts that are words. */
export function drawHead(head: HTMLElement, screen: PersonScreen, ui: PanelUi): void {
  const { person, subtitle, late, parts } = screen;
  head.empty();
  const top = head.createDiv({ cls: 'acquaint-panel-who' });
  ui.callbacks.drawFace(top, person).addClass('is-large');
  const who = top.createDiv({ cls: 'acquaint-panel-who-words' });
  const name = who.createDiv({
    cls: 'acquaint-panel-name',
    attr: { role: 'heading', 'aria-level': '2' },
  });
  name.createSpan({ text: person.name, attr: { dir: 'auto' } });
  const cls = `acquaint-panel-late is-${late?.group ?? ''}`;
  if (late) name.createSpan({ cls, text: late.words, attr: LANGUAGE });
  if (subtitle !== '')
    who.createDiv({ cls: 'acquaint-panel-subtitle', text: subtitle, attr: { dir: 'auto' } });
  drawWays(head, person);
  drawActions(head, screen, ui);
  for (const [at, part] of parts.entries()) {
    const section = drawPart(head, part);
    // What comes next is first; how far it has come is known once the note is read.
    if (at === 0) head.createDiv({ cls: CONNECTING_PLACE });
    if (part.title !== PANEL.inTouch) continue;
    drawContactStrip(section, screen.contacts, ui.clock.today());
    offerCadence(section, screen, ui);
  }
}
