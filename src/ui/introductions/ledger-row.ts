import { Platform, setIcon, setTooltip } from 'obsidian';
import { LANGUAGE } from '../../words/kit/ui-language';

/** Where a row stands in its list, and whether the Tab key stops at it. */
export interface RowPlace {
  readonly at: number;
  readonly isStop: boolean;
  focused(at: number): void;
}

/** What a row of the ledger says. */
export interface RowWords {
  /** Of the note that it is about. */
  readonly path: string;
  /** Names in pieces, each on a line of its own if they do not fit into one. */
  readonly names: readonly string[];
  /** Empty if the heading says it. */
  readonly mark: string;
  readonly words: string;
  readonly isDue: boolean;
}

/** What a row leads to. */
export interface RowCallbacks {
  open(event: MouseEvent): void;
  /** Opens the menu of everything that can be done; null if there is nothing. */
  readonly menu: ((anchor: HTMLElement) => void) | null;
  drawButtons(actions: HTMLElement): void;
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

function drawNames(head: HTMLElement, names: readonly string[]): void {
  const title = names.join(' ');
  const el = head.createSpan({ cls: 'acquaint-row-name', attr: { dir: 'auto', title } });
  if (names.length === 1) el.setText(title);
  else
    for (const [at, text] of names.entries()) {
      if (at > 0) el.appendText(' ');
      el.createSpan({ cls: 'acquaint-row-piece', text });
    }
}

function drawLink(row: HTMLElement, words: RowWords, place: RowPlace): HTMLElement {
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
  drawNames(head, words.names);
  head.createSpan({ cls: 'acquaint-row-late', text: words.mark, attr: LANGUAGE });
  const attr = { ...LANGUAGE, title: words.words };
  link.createDiv({ cls: 'acquaint-row-why', text: words.words, attr });
  link.addEventListener('focus', () => {
    place.focused(place.at);
  });
  return link;
}

/** Draws the buttons when the row is pointed at or focused: icons are most of a row's nodes. */
function offerButtons(row: HTMLElement, callbacks: RowCallbacks): void {
  const actions = row.createDiv({ cls: 'acquaint-row-actions' });
  const draw = (): void => {
    if (actions.childElementCount === 0) callbacks.drawButtons(actions);
  };
  if (Platform.isMobile) {
    draw(); // a touch points at nothing before it acts
    return;
  }
  row.addEventListener('mouseenter', draw);
  row.addEventListener('focusin', draw);
}

/** Draws a row that leads to a note. */
export function drawRow(
  el: HTMLElement,
  words: RowWords,
  place: RowPlace,
  callbacks: RowCallbacks,
): void {
  const row = el.createDiv({
    cls: `acquaint-row acquaint-introduction ${words.isDue ? 'is-overdue' : 'is-soon'}`,
    attr: { 'data-path': words.path },
  });
  const link = drawLink(row, words, place);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    callbacks.open(event);
  });
  // The app makes this event of a long press, too.
  row.addEventListener('contextmenu', (event) => {
    if (!callbacks.menu) return;
    event.preventDefault();
    callbacks.menu(link);
  });
  offerButtons(row, callbacks);
}
