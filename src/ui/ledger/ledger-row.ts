import { setIcon, setTooltip } from 'obsidian';
import { LANGUAGE } from '../../core/words/interface';

/** Where a row stands in its list, and whether the Tab key stops at it. */
export interface RowPlace {
  readonly at: number;
  readonly isStop: boolean;
  focused(at: number): void;
}

/** What a row of the ledger says. */
interface RowWords {
  /** Of the note that it is about. */
  readonly path: string;
  readonly name: string;
  readonly mark: string;
  readonly words: string;
  readonly isDue: boolean;
}

/** A button at the end of a row. */
export function rowButton(row: HTMLElement, icon: string, label: string): HTMLElement {
  const button = row.createEl('button', {
    cls: 'clickable-icon acquaint-row-action',
    // One stop for the Tab key in the whole list; the row's keys do the same.
    attr: { tabindex: '-1', type: 'button' },
  });
  setIcon(button, icon);
  setTooltip(button, label);
  return button;
}

/** Draws a row that leads to a note. @returns where its buttons go */
export function drawRow(
  el: HTMLElement,
  { path, name, mark, words, isDue }: RowWords,
  place: RowPlace,
  open: (event: MouseEvent) => void,
): HTMLElement {
  const row = el.createDiv({
    cls: `acquaint-row acquaint-introduction ${isDue ? 'is-overdue' : 'is-soon'}`,
    attr: { 'data-path': path },
  });
  const link = row.createEl('a', {
    cls: 'acquaint-row-main',
    attr: {
      href: '#',
      role: 'link',
      tabindex: place.isStop ? '0' : '-1',
      'data-row': String(place.at),
    },
  });
  const head = link.createDiv({ cls: 'acquaint-row-head' });
  head.createSpan({ cls: 'acquaint-row-name', text: name, attr: { dir: 'auto' } });
  head.createSpan({ cls: 'acquaint-row-late', text: mark, attr: LANGUAGE });
  link.createDiv({ cls: 'acquaint-row-why', text: words, attr: { ...LANGUAGE, title: words } });
  link.addEventListener('click', (event) => {
    event.preventDefault();
    open(event);
  });
  link.addEventListener('focus', () => {
    place.focused(place.at);
  });
  return row.createDiv({ cls: 'acquaint-row-actions' });
}
