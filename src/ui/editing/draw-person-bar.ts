import { BAR } from '../../core/words/editing';
import type { PersonBar } from './person-bar';

/** What the bar's buttons ask for. */
export interface BarHandlers {
  write(bar: PersonBar): void;
  log(bar: PersonBar): void;
  snooze(bar: PersonBar, anchor: HTMLElement): void;
  showProblems(bar: PersonBar): void;
  /** The words on the button that leads to introductions, and where it leads. */
  introduction(bar: PersonBar): { readonly label: string; readonly open: () => void } | null;
}

function addButton(parent: HTMLElement, text: string, run: (el: HTMLElement) => void): void {
  const button = parent.createEl('button', {
    text,
    cls: 'acquaint-bar-button',
    attr: { type: 'button' },
  });
  button.addEventListener('click', () => {
    run(button);
  });
}

function drawWords(el: HTMLElement, { late, why }: PersonBar): void {
  const words = el.createDiv({ cls: 'acquaint-bar-words', attr: { dir: 'auto' } });
  if (late) words.createSpan({ text: late.words, cls: `acquaint-bar-late is-${late.group}` });
  words.createSpan({ text: why, cls: 'acquaint-bar-why' });
}

function drawActions(el: HTMLElement, bar: PersonBar, handlers: BarHandlers): void {
  const actions = el.createDiv({ cls: 'acquaint-bar-actions' });
  addButton(actions, BAR.write, () => {
    handlers.write(bar);
  });
  addButton(actions, BAR.log, () => {
    handlers.log(bar);
  });
  if (bar.canSnooze) {
    addButton(actions, BAR.snooze, (button) => {
      handlers.snooze(bar, button);
    });
  }
  const introduction = handlers.introduction(bar);
  if (introduction) addButton(actions, introduction.label, introduction.open);
}

/** Draws the bar anew: what is owed and why, and what can be done about it. */
export function drawPersonBar(el: HTMLElement, bar: PersonBar, handlers: BarHandlers): void {
  el.empty();
  el.setAttrs({ role: 'region', 'aria-label': BAR.label(bar.person.name) });
  drawWords(el, bar);
  if (bar.problems > 0) {
    addButton(el, BAR.problems(bar.problems), () => {
      handlers.showProblems(bar);
    });
  }
  drawActions(el, bar, handlers);
}
