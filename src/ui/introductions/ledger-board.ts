import { Notice, setIcon } from 'obsidian';
import { nextSteps, offeredSteps, stepsTowards } from '../../core/introductions/offered-steps';
import type { IntroductionState } from '../../core/introductions/stage';
import { excluded, ledgerOn } from '../../core/introductions/stage-ledger';
import type { IntroductionStatus } from '../../core/people/introduction-note';
import { BOARD, endedWords } from '../../words/introductions/ledger';
import {
  LEDGER,
  namesIn,
  nextLabel,
  nextTitle,
  STAGE_TITLES,
} from '../../words/introductions/introduction';
import { LANGUAGE } from '../../words/kit/interface';
import type { IntroductionUi } from '../kit/introduction-ui';
import { introductionCallbacks } from './introduction-callbacks';
import { actOnIntroductionKey, introductionWords } from './introduction-row';
import { rowButton } from './ledger-row';
import { takeOneOf } from './take-step';

/** The stages that have a column: what has ended stands in the list. */
const COLUMNS = ['proposed', 'asked', 'agreed', 'made', 'met', 'worked-out'] as const;

/** Cards of a column that are drawn. */
const MOST_CARDS = 60;

/** The ledger as a board: a column a stage, a card an introduction. */
export class LedgerBoard {
  private cards: readonly (readonly IntroductionState[])[] = [];
  private focusedPath: string | null = null;
  private dragged: IntroductionState | null = null;
  private readonly head: HTMLElement;
  private readonly board: HTMLElement;

  /** @param showList shows the list, where what has ended stands */
  constructor(
    el: HTMLElement,
    private readonly ui: IntroductionUi,
    private readonly showList: () => void,
  ) {
    this.head = el.createDiv({ cls: 'acquaint-board-ended', attr: LANGUAGE });
    this.board = el.createDiv({ cls: 'acquaint-board', attr: { 'aria-label': BOARD.label } });
    this.board.setAttr('role', 'group');
    this.board.addEventListener('keydown', (event) => {
      this.key(event);
    });
  }

  draw(): void {
    const { people, clock } = this.ui.surroundings;
    const all = ledgerOn(people.index, clock.today());
    this.cards = COLUMNS.map((stage) => all.filter((one) => one.stage === stage));
    const hadFocus = this.board.contains(this.board.doc.activeElement);
    this.drawHead(all);
    this.board.empty();
    for (const [at, stage] of COLUMNS.entries()) this.drawColumn(stage, this.cards[at] ?? []);
    this.markStop();
    if (hadFocus) this.focus(null);
  }

  /** @param path the note of the card to begin with; null: the one last focused, else the first */
  focus(path: string | null): void {
    this.focusedPath = path ?? this.focusedPath;
    this.markStop();
    this.board.querySelector<HTMLElement>('.acquaint-board-card[tabindex="0"]')?.focus();
  }

  private drawHead(all: readonly IntroductionState[]): void {
    const { setAside, declined } = excluded(all, null);
    this.head.empty();
    const words = endedWords(setAside.length, declined.length);
    if (words === '') return;
    this.head.createSpan({ text: `${words} ` });
    const attr = { type: 'button' };
    const cls = 'acquaint-name-link';
    const button = this.head.createEl('button', { cls, text: BOARD.showEnded, attr });
    button.addEventListener('click', this.showList);
  }

  private drawColumn(stage: IntroductionStatus, cards: readonly IntroductionState[]): void {
    const column = this.board.createDiv({ cls: 'acquaint-board-column' });
    const attr = { role: 'heading', 'aria-level': '3', ...LANGUAGE };
    const head = column.createDiv({ cls: 'acquaint-board-head', attr });
    head.createSpan({ text: STAGE_TITLES[stage] });
    head.appendText(' ');
    head.createSpan({ text: String(cards.length), cls: 'acquaint-count' });
    const list = column.createDiv({ cls: 'acquaint-board-cards' });
    if (cards.length > 0) list.setAttrs({ role: 'list', 'aria-label': STAGE_TITLES[stage] });
    for (const standing of cards.slice(0, MOST_CARDS)) this.drawCard(list, standing);
    const rest = cards.length - MOST_CARDS;
    if (rest > 0)
      column.createDiv({ cls: 'acquaint-hint', text: BOARD.more(rest), attr: LANGUAGE });
    this.listenToDrops(column, stage);
  }

  private listenToDrops(column: HTMLElement, stage: IntroductionStatus): void {
    const steps = () => (this.dragged ? stepsTowards(this.dragged, stage) : []);
    column.addEventListener('dragover', (event) => {
      if (!this.dragged || this.dragged.stage === stage) return;
      event.preventDefault();
      column.toggleClass('is-over', steps().length > 0);
    });
    column.addEventListener('dragleave', () => {
      column.removeClass('is-over');
    });
    column.addEventListener('drop', (event) => {
      event.preventDefault();
      column.removeClass('is-over');
      const standing = this.dragged;
      if (!standing) return;
      const choices = steps();
      if (choices.length > 0) takeOneOf(this.ui, standing, choices, event);
      else new Notice(BOARD.notThere(namesIn(standing), STAGE_TITLES[stage]));
    });
  }

  private drawCard(list: HTMLElement, standing: IntroductionState): void {
    const { path } = standing.one.note;
    const card = list.createDiv({
      cls: 'acquaint-board-card',
      attr: { role: 'listitem', tabindex: '-1', draggable: 'true', 'data-path': path },
    });
    for (const { path: person, name } of standing.people) {
      const line = card.createDiv({ cls: 'acquaint-board-name' });
      line.createSpan({ text: name, attr: { dir: 'auto' } });
      if (!standing.one.said.agreedBy.includes(person)) continue;
      const tick = line.createSpan({ attr: { role: 'img', 'aria-label': BOARD.agreed } });
      setIcon(tick, 'lucide-check');
    }
    for (const name of standing.lost)
      card.createDiv({ cls: 'acquaint-board-name', text: name, attr: { dir: 'auto' } });
    const { words } = introductionWords(standing);
    if (words !== '') card.createDiv({ text: words, attr: LANGUAGE });
    this.drawActions(card, standing);
    card.addEventListener('focus', () => {
      this.focusedPath = path;
    });
    card.addEventListener('dragstart', (event) => {
      this.dragged = standing;
      event.dataTransfer?.setData('text/plain', namesIn(standing));
    });
    card.addEventListener('dragend', () => {
      this.dragged = null;
    });
    card.addEventListener('dblclick', (event) => {
      introductionCallbacks(this.ui).open(standing, event);
    });
  }

  private drawActions(card: HTMLElement, standing: IntroductionState): void {
    if (offeredSteps(standing).length === 0) return;
    const handlers = introductionCallbacks(this.ui);
    const actions = card.createDiv({ cls: 'acquaint-board-actions' });
    if (nextSteps(standing).length > 0) {
      const next = actions.createEl('button', {
        cls: 'acquaint-small',
        text: nextTitle(standing),
        // The card's own key does the same.
        attr: { type: 'button', tabindex: '-1', 'aria-label': nextLabel(standing), ...LANGUAGE },
      });
      next.addEventListener('click', () => {
        handlers.next(standing, next);
      });
    }
    const label = `${LEDGER.more}: ${namesIn(standing)}`;
    const more = rowButton(actions, 'lucide-more-horizontal', label);
    more.addEventListener('click', () => {
      handlers.steps(standing, more);
    });
  }

  private key(event: KeyboardEvent): void {
    const card = event.target;
    if (!(card instanceof HTMLElement) || !card.hasClass('acquaint-board-card')) return;
    const path = card.dataset['path'];
    const column = this.cards.findIndex((all) => all.some(({ one }) => one.note.path === path));
    const row = this.cards[column]?.findIndex(({ one }) => one.note.path === path) ?? -1;
    const standing = this.cards[column]?.[row];
    if (!standing) return;
    const next = this.movedTo(event.key, column, row);
    if (next) this.focus(next.one.note.path);
    const handlers = introductionCallbacks(this.ui);
    if (next || actOnIntroductionKey(event, { standing, el: card }, handlers))
      event.preventDefault();
  }

  private movedTo(key: string, column: number, row: number): IntroductionState | undefined {
    const rows = this.cards[column] ?? [];
    const beside = (columns: readonly (readonly IntroductionState[])[]) => {
      const found = columns.find((cards) => cards.length > 0) ?? [];
      return found[Math.min(row, Math.min(found.length, MOST_CARDS) - 1)];
    };
    switch (key) {
      case 'ArrowDown':
        return rows[Math.min(row + 1, MOST_CARDS - 1)];
      case 'ArrowUp':
        return rows[row - 1];
      case 'ArrowRight':
        return beside(this.cards.slice(column + 1));
      case 'ArrowLeft':
        return beside(this.cards.slice(0, column).reverse());
      default:
        return undefined;
    }
  }

  /** One card is a stop for the Tab key: the one last focused, else the first. */
  private markStop(): void {
    const cards = [...this.board.querySelectorAll<HTMLElement>('.acquaint-board-card')];
    const own = cards.find((card) => card.dataset['path'] === this.focusedPath) ?? cards[0];
    for (const card of cards) card.setAttr('tabindex', card === own ? '0' : '-1');
  }
}
