import { Modal, SearchComponent } from 'obsidian';
import {
  phrasesOnSide,
  unmetNeeds,
  unsoughtOffers,
  type OpenPhrase,
} from '../../core/suggestions/open-phrases';
import { foldMarks } from '../../core/text/fold-text';
import { INDEX } from '../../words/kit/notices';
import { LANGUAGE } from '../../words/kit/ui-language';
import { NEEDS, whoWords } from '../../words/suggestions/needs';
import { drawEmptyState, NOTHING_TO_SAY, type EmptyState } from '../kit/empty-state';
import type { UiContext } from '../kit/ui-context';
import { SameAsPicker } from './same-as-picker';
import { noteSameMeaning } from './note-meaning';
import { backgroundSuggestions } from './background-suggestions';

/** Rows drawn at most: the list is not windowed, and the filter leads to the rest. */
const MOST_ROWS = 25;

type Side = OpenPhrase['side'];

const SIDES = ['need', 'offer'] as const;

/** Lists what finds nobody, so that the user can say what means the same. */
export class NeedsModal extends Modal {
  private side: Side = 'need';
  private query = '';
  private tabs: HTMLElement | null = null;
  private list: HTMLElement | null = null;
  private state: HTMLElement | null = null;
  private stopListening = (): void => undefined;

  /** @param ask says who could help with a need */
  constructor(
    private readonly ui: UiContext,
    private readonly ask: (need: string) => void,
  ) {
    super(ui.app);
  }

  override onOpen(): void {
    this.setTitle(NEEDS.title);
    this.modalEl.addClass('acquaint-needs');
    const attr = { role: 'group', 'aria-label': NEEDS.lists };
    this.tabs = this.contentEl.createDiv({ cls: 'acquaint-needs-sides', attr });
    const search = new SearchComponent(this.contentEl.createDiv({ cls: 'acquaint-search' }));
    search.setPlaceholder(NEEDS.filter).onChange((query) => {
      this.query = query;
      this.draw();
    });
    search.inputEl.setAttr('aria-label', NEEDS.filter);
    this.list = this.contentEl.createDiv({ cls: 'acquaint-needs-list' });
    this.state = this.contentEl.createDiv({ attr: { 'aria-live': 'polite' } });
    this.stopListening = this.ui.services.people.subscribe(this.drawn);
    this.draw();
  }

  override onClose(): void {
    this.stopListening();
    this.contentEl.empty();
  }

  private readonly drawn = (): void => {
    if (this.contentEl.isConnected) this.draw();
  };

  private draw(): void {
    const { index } = this.ui.services.people;
    const isReady =
      index.state === 'ready' &&
      backgroundSuggestions(index, { person: null }, this.drawn) !== null;
    const open = isReady ? { need: unmetNeeds(index), offer: unsoughtOffers(index) } : null;
    this.drawSides(open);
    const rows = open === null ? [] : this.filtered(open[this.side]);
    this.drawRows(rows);
    if (this.state) drawEmptyState(this.state, this.stateOf(rows.length, open?.[this.side]));
  }

  private filtered(rows: readonly OpenPhrase[]): readonly OpenPhrase[] {
    const words = foldMarks(this.query).split(/\s+/);
    return rows.filter((row) => {
      const text = foldMarks([row.phrase, ...row.people.map(({ name }) => name)].join('\n'));
      return words.every((word) => text.includes(word));
    });
  }

  private stateOf(shown: number, all: readonly OpenPhrase[] | undefined): EmptyState {
    if (all === undefined) return { lines: [INDEX.reading], button: null };
    if (shown > 0) return NOTHING_TO_SAY;
    if (all.length > 0) return { lines: [NEEDS.noMatch(this.query.trim())], button: null };
    const isAnyNoted = phrasesOnSide(this.ui.services.people.index, this.side).length > 0;
    return { lines: [(isAnyNoted ? NEEDS.none : NEEDS.noneNoted)[this.side]], button: null };
  }

  private drawSides(open: Readonly<Record<Side, readonly OpenPhrase[]>> | null): void {
    const { tabs } = this;
    if (!tabs) return;
    const hadFocus = tabs.contains(tabs.doc.activeElement);
    tabs.empty();
    for (const side of SIDES) {
      const isOn = side === this.side;
      const button = tabs.createEl('button', {
        cls: 'acquaint-ask-button',
        attr: { type: 'button', 'aria-pressed': String(isOn), ...LANGUAGE },
      });
      button.createSpan({ text: NEEDS.sides[side] });
      if (open) button.createSpan({ text: String(open[side].length), cls: 'acquaint-count' });
      button.toggleClass('is-active', isOn);
      button.addEventListener('click', () => {
        this.side = side;
        this.draw();
      });
      if (isOn && hadFocus) button.focus();
    }
  }

  private drawRows(rows: readonly OpenPhrase[]): void {
    const { list } = this;
    if (!list) return;
    const at = [...list.querySelectorAll('button')].findIndex(
      (button) => button === list.doc.activeElement,
    );
    list.empty();
    if (rows.length === 0) return;
    list.createDiv({ cls: 'acquaint-ask-says', text: NEEDS.hint[this.side], attr: LANGUAGE });
    const attr = { 'aria-label': NEEDS.sides[this.side] };
    const rowsEl = list.createEl('ul', { cls: 'acquaint-cards', attr });
    for (const row of rows.slice(0, MOST_ROWS)) this.drawRow(rowsEl, row);
    const more = rows.length - MOST_ROWS;
    if (more > 0)
      list.createDiv({ cls: 'acquaint-ask-more', text: NEEDS.more(more), attr: LANGUAGE });
    const buttons = list.querySelectorAll('button');
    if (at >= 0) buttons[Math.min(at, buttons.length - 1)]?.focus();
  }

  private drawRow(list: HTMLElement, open: OpenPhrase): void {
    const { phrase } = open;
    const row = list.createEl('li', { cls: 'acquaint-ask-row' });
    const said = row.createDiv({ cls: 'acquaint-ask-said' });
    said.createDiv({ cls: 'acquaint-ask-name', text: phrase, attr: { dir: 'auto' } });
    said.createDiv({ cls: 'acquaint-ask-why', text: whoWords(open) });
    const actions = row.createDiv({ cls: 'acquaint-ask-actions' });
    const button = (text: string, label: string, run: () => void): void => {
      const attr = { type: 'button', 'aria-label': label };
      actions
        .createEl('button', { text, cls: 'acquaint-ask-button', attr })
        .addEventListener('click', run);
    };
    button(NEEDS.sameAs, NEEDS.sameAsLabel(phrase), () => {
      this.pickSame(open);
    });
    if (open.side === 'need')
      button(NEEDS.ask, NEEDS.askLabel(phrase), () => {
        this.close();
        this.ask(phrase);
      });
  }

  private pickSame(open: OpenPhrase): void {
    const { app, services } = this.ui;
    const other = open.side === 'need' ? 'offer' : 'need';
    const choices = phrasesOnSide(services.people.index, other).map((choice) => ({
      phrase: choice.phrase,
      who: whoWords(choice),
    }));
    new SameAsPicker(app, open, choices, (phrase) => {
      void noteSameMeaning(this.ui, [open.phrase, phrase]);
    }).open();
  }
}
