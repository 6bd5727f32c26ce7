import { setIcon } from 'obsidian';
import type { DueGroup } from '../../core/people/follow-up';
import { LANGUAGE } from '../../words/kit/ui-language';

export interface BarButton {
  readonly text: string;
  readonly run: (button: HTMLElement) => void;
}

/** What stands in a bar on top of a note. */
export interface Bar {
  /** What it is called for those who do not see it. */
  readonly label: string;
  /** What stands out, and the group for its colour. */
  readonly mark: { readonly words: string; readonly group: DueGroup } | null;
  readonly words: string;
  /** Leads to the values of the note that cannot be read. */
  readonly problems: BarButton | null;
  readonly actions: readonly BarButton[];
  /** Whether the actions may take a second line; else the last one is cut to fit. */
  readonly canWrap: boolean;
}

function addButton(parent: HTMLElement, { text, run }: BarButton): HTMLElement {
  const button = parent.createEl('button', {
    cls: 'acquaint-bar-button',
    attr: { type: 'button' },
  });
  button.createSpan({ text });
  button.addEventListener('click', () => {
    run(button);
  });
  return button;
}

/** Beside what the bar says; a phone, which has no room for the words, shows a sign in their place. */
function addProblems(bar: HTMLElement, problems: BarButton): void {
  const button = addButton(bar, problems);
  button.addClass('acquaint-bar-problems');
  button.setAttr('aria-label', problems.text);
  setIcon(button.createSpan({ cls: 'acquaint-bar-sign' }), 'lucide-triangle-alert');
}

function drawWords(el: HTMLElement, { mark, words }: Bar): HTMLElement {
  const attr = { tabindex: '-1', ...LANGUAGE };
  const line = el.createDiv({ cls: 'acquaint-bar-words', attr });
  if (mark) line.createSpan({ text: mark.words, cls: `acquaint-bar-late is-${mark.group}` });
  // Read out as two words, not as one.
  if (mark) line.appendText(' ');
  line.createSpan({ text: words, cls: 'acquaint-bar-why' });
  return line;
}

/** The focused control in a bar, by its words; null if there is none. */
function focusedIn(el: HTMLElement): string | null {
  const { activeElement } = el.doc;
  return el.contains(activeElement) ? (activeElement?.textContent ?? null) : null;
}

/** Draws a bar again; if the pressed button is gone, its new words are announced. */
export function drawBar(el: HTMLElement, bar: Bar): void {
  const focused = focusedIn(el);
  el.empty();
  el.setAttrs({ role: 'region', 'aria-label': bar.label });
  const line = drawWords(el, bar);
  if (bar.problems) addProblems(el, bar.problems);
  const actions = el.createDiv({ cls: 'acquaint-bar-actions' });
  actions.toggleClass('can-wrap', bar.canWrap);
  for (const action of bar.actions) addButton(actions, action);
  if (focused === null) return;
  const buttons = [...el.querySelectorAll('button')];
  (buttons.find(({ textContent }) => textContent === focused) ?? line).focus();
}
