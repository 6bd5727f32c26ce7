import { Menu, SearchComponent, setIcon, setTooltip } from 'obsidian';
import { FOLLOW_UPS } from '../../words/follow-ups/follow-ups-list';
import { showMenu } from './menu-place';

/** What the search above a list says and asks for. */
export interface ListSearchSource {
  readonly placeholder: string;
  readonly label: string;
  search(query: string): void;
  /** Goes down into the list. */
  enterList(): void;
  /** The search is about to be used. */
  prepare(): void;
}

/** Draws the search of a list. */
export function drawListSearch(parent: HTMLElement, source: ListSearchSource): SearchComponent {
  const search = new SearchComponent(parent);
  search.setPlaceholder(source.placeholder).onChange((query) => {
    source.search(query);
  });
  search.inputEl.setAttr('aria-label', source.label);
  search.inputEl.addEventListener('focus', () => {
    source.prepare();
  });
  search.inputEl.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') source.enterList();
    else if (event.key === 'Escape' && search.getValue() !== '') search.setValue('').onChanged();
    else return;
    event.preventDefault();
  });
  return search;
}

/** An order that a list can have. */
export interface SortChoice<Sort> {
  readonly sort: Sort;
  readonly words: string;
}

/** Draws the button whose menu says which order is on, and changes it. */
export function drawSortButton<Sort>(
  parent: HTMLElement,
  {
    choices,
    current,
    choose,
  }: {
    readonly choices: readonly SortChoice<Sort>[];
    readonly current: () => Sort;
    readonly choose: (sort: Sort) => void;
  },
): void {
  const attr = { type: 'button', 'aria-haspopup': 'menu' };
  const button = parent.createEl('button', { cls: 'clickable-icon acquaint-sort', attr });
  setIcon(button, 'lucide-arrow-up-down');
  setTooltip(button, FOLLOW_UPS.sort);
  button.addEventListener('click', () => {
    const menu = new Menu();
    for (const { sort, words } of choices)
      menu.addItem((item) =>
        item
          .setTitle(words)
          .setChecked(sort === current())
          .onClick(() => {
            choose(sort);
          }),
      );
    showMenu(menu, button);
  });
}
