import { setIcon } from 'obsidian';
import { LANGUAGE } from '../../words/kit/ui-language';
import { PEOPLE_LIST } from '../../words/people/people-list';

/** What can be done if nobody is found. */
export interface NobodyFoundCallbacks {
  add(name: string): void;
  /** Asks who could help with what was looked for. */
  ask(need: string): void;
  clearSearch(): void;
  /** Null if no filter is set. */
  readonly clearFilters: (() => void) | null;
}

function addButton(parent: HTMLElement, icon: string | null, text: string): HTMLElement {
  const button = parent.createEl('button', { attr: { type: 'button' } });
  if (icon !== null) setIcon(button.createSpan({ cls: 'acquaint-button-icon' }), icon);
  button.createSpan({ text, cls: 'acquaint-button-word', attr: LANGUAGE });
  return button;
}

/** Says that nobody is found, and offers what one may have wanted; empties the place for null. */
export function drawNobodyFound(
  el: HTMLElement,
  query: string | null,
  callbacks: NobodyFoundCallbacks,
): void {
  // Said once: a live region that is drawn again is read out again, and its buttons lose the focus.
  const said = query === null ? '' : `${query}\n${String(callbacks.clearFilters !== null)}`;
  if ((el.dataset['said'] ?? '') === said) return;
  el.dataset['said'] = said;
  el.empty();
  el.toggleClass('acquaint-nobody', query !== null);
  if (query === null) return;
  const wanted = query.trim();
  const first = wanted === '' ? PEOPLE_LIST.nobodyInFilter : PEOPLE_LIST.nobodyFits(wanted);
  el.createEl('p', { text: first, cls: 'acquaint-nobody-said', attr: LANGUAGE });
  if (wanted !== '') {
    el.createEl('p', { text: PEOPLE_LIST.lookedIn, attr: LANGUAGE });
    addButton(el, 'lucide-user-plus', PEOPLE_LIST.add(wanted)).addEventListener('click', () => {
      callbacks.add(wanted);
    });
    addButton(el, 'lucide-sparkles', PEOPLE_LIST.ask).addEventListener('click', () => {
      callbacks.ask(wanted);
    });
    addButton(el, null, PEOPLE_LIST.clearSearch).addEventListener('click', () => {
      callbacks.clearSearch();
    });
  }
  const { clearFilters } = callbacks;
  if (clearFilters)
    addButton(el, null, PEOPLE_LIST.clearFilters).addEventListener('click', clearFilters);
}
