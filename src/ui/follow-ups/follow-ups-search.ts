import { SearchComponent, setIcon, setTooltip } from 'obsidian';
import { FOLLOW_UPS } from '../../words/kit/interface';
import type { FollowUpSort } from './follow-up-rows';

/** What the line above the list asks for. */
export interface SearchHandlers {
  search(query: string): void;
  sort(sort: FollowUpSort): void;
  /** Goes down into the list. */
  enterList(): void;
}

function drawSort(parent: HTMLElement, handlers: SearchHandlers): void {
  const button = parent.createEl('button', { cls: 'clickable-icon', attr: { type: 'button' } });
  setIcon(button, 'lucide-arrow-up-down');
  let sort: FollowUpSort = 'due';
  const label = (): void => {
    setTooltip(button, sort === 'due' ? FOLLOW_UPS.sortByName : FOLLOW_UPS.sortByDay);
  };
  label();
  button.addEventListener('click', () => {
    sort = sort === 'due' ? 'name' : 'due';
    label();
    handlers.sort(sort);
  });
}

/** Draws the search and the order of the list. @returns how to clear the search */
export function drawSearch(parent: HTMLElement, handlers: SearchHandlers): () => void {
  const bar = parent.createDiv({ cls: 'acquaint-search' });
  const search = new SearchComponent(bar);
  search.setPlaceholder(FOLLOW_UPS.search).onChange((query) => {
    handlers.search(query);
  });
  search.inputEl.setAttr('aria-label', FOLLOW_UPS.searchLabel);
  search.inputEl.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    handlers.enterList();
  });
  drawSort(bar, handlers);
  return () => {
    search.setValue('').onChanged();
    search.inputEl.focus();
  };
}
