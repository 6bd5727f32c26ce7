import type { IntroductionState } from '../../core/introductions/stage';
import { capitalised } from '../../words/kit/sentences';
import { LANGUAGE } from '../../words/kit/ui-language';
import {
  LEDGER,
  namesIn,
  nextLabel,
  nextTitle,
  stateWords,
} from '../../words/introductions/introduction';
import { BOARD } from '../../words/introductions/ledger';
import { dueIntroductions, ledgerOn, underWay } from '../../core/introductions/stage-ledger';
import type { Person } from '../../core/people/person';
import type { IntroductionUi } from '../kit/introduction-ui';
import { introductionCallbacks } from './introduction-callbacks';
import type { IntroductionCallbacks } from './introduction-row';

/** As many as fit above the suggestions; the ledger has all. */
const MAX_SHOWN = 3;

function smallButton(parent: HTMLElement, text: string, label: string): HTMLElement {
  return parent.createEl('button', {
    text,
    cls: 'acquaint-small',
    attr: { type: 'button', 'aria-label': label, ...LANGUAGE },
  });
}

function drawCard(
  list: HTMLElement,
  state: IntroductionState,
  handlers: IntroductionCallbacks,
): void {
  const names = namesIn(state);
  const card = list.createEl('li', { cls: 'acquaint-card' });
  const link = card.createDiv({ cls: 'acquaint-card-pair' }).createEl('a', {
    cls: 'acquaint-card-name',
    text: names,
    attr: { href: '#', dir: 'auto' },
  });
  link.addEventListener('click', (event) => {
    event.preventDefault();
    handlers.open(state, event);
  });
  const words = capitalised(stateWords(state));
  card.createDiv({ cls: 'acquaint-card-next' }).createSpan({ text: words, attr: LANGUAGE });
  const row = card.createDiv({ cls: 'acquaint-card-actions' });
  const step = smallButton(row, nextTitle(state), nextLabel(state));
  step.addEventListener('click', () => {
    handlers.next(state, step);
  });
  const more = smallButton(row, LEDGER.more, `${LEDGER.more}: ${names}`);
  more.addClass('acquaint-quiet');
  more.addEventListener('click', () => {
    handlers.steps(state, more);
  });
  // The app makes this event of a long press, too.
  card.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    handlers.steps(state, more);
  });
}

/** Draws the way to an introduction that is not shown here, and to those after it. */
function drawMore(el: HTMLElement, ui: IntroductionUi, hidden: readonly IntroductionState[]): void {
  const [first] = hidden;
  if (!first) return;
  const text = BOARD.more(hidden.length);
  const more = smallButton(el, text, text);
  more.addClass('acquaint-quiet');
  more.addEventListener('click', () => {
    ui.openLedger(first.introduction.primary.path);
  });
}

function drawHeading(el: HTMLElement, text: string, count: number): HTMLElement {
  const heading = el.createDiv({ cls: 'acquaint-heading' });
  const attr = { role: 'heading', 'aria-level': '3' };
  const title = heading.createDiv({ cls: 'acquaint-heading-text', attr });
  title.createSpan({ text, attr: LANGUAGE });
  title.createSpan({ text: String(count), cls: 'acquaint-count' });
  return heading;
}

function controlsOf(el: HTMLElement): HTMLElement[] {
  return [...el.querySelectorAll<HTMLElement>('a, button')];
}

/**
 * Draws some introductions as cards under a heading, and the way to all; nothing if there are none.
 */
function drawGroup(
  el: HTMLElement,
  ui: IntroductionUi,
  { title, states }: { title: string; states: readonly IntroductionState[] },
): void {
  const focused = controlsOf(el).findIndex((each) => each === el.doc.activeElement);
  el.empty();
  if (states.length === 0) return;
  const heading = drawHeading(el, title, states.length);
  const all = smallButton(heading, LEDGER.openLedger, LEDGER.openLedger);
  all.addClass('acquaint-quiet');
  all.addEventListener('click', () => {
    ui.openLedger();
  });
  const list = el.createEl('ul', { cls: 'acquaint-cards', attr: { 'aria-label': title } });
  const handlers = introductionCallbacks(ui);
  for (const state of states.slice(0, MAX_SHOWN)) drawCard(list, state, handlers);
  drawMore(el, ui, states.slice(MAX_SHOWN));
  if (focused >= 0) controlsOf(el)[Math.min(focused, controlsOf(el).length - 1)]?.focus();
}

/** Draws the introductions that are under way, the stuck ones first; for a person theirs. */
export function drawUnderWay(el: HTMLElement, ui: IntroductionUi, person: Person | null): void {
  const { people, clock } = ui.services;
  const states = underWay(ledgerOn(people.index, clock.today()), person);
  drawGroup(el, ui, { title: LEDGER.underWay, states });
}

/** Draws the introductions that wait for a step. */
export function drawDue(el: HTMLElement, ui: IntroductionUi): void {
  const { people, clock } = ui.services;
  const states = dueIntroductions(people.index, clock.today());
  drawGroup(el, ui, { title: LEDGER.dueGroup, states });
}
