import { Notice, setIcon } from 'obsidian';
import { nextSteps, offeredSteps, stepsTowards } from '../../core/introductions/offered-steps';
import type { IntroductionState } from '../../core/introductions/stage';
import { excluded, ledgerOn } from '../../core/introductions/stage-ledger';
import { BOARD, endedWords } from '../../words/introductions/ledger';
import {
  LEDGER,
  namesIn,
  nextLabel,
  nextTitle,
  STAGE_TITLES,
} from '../../words/introductions/introduction';
import { LANGUAGE } from '../../words/kit/ui-language';
import { Board, type BoardSource } from '../kit/board';
import type { IntroductionUi } from '../kit/introduction-ui';
import { introductionCallbacks } from './introduction-callbacks';
import { actOnIntroductionKey, introductionWords } from './introduction-row';
import { rowButton } from './ledger-row';
import { takeOneOf } from './take-step';

/** The stages that have a column: what has ended stands in the list. */
const COLUMNS = ['proposed', 'asked', 'agreed', 'made', 'met', 'worked-out'] as const;

function columnTitle(column: string): string {
  const stage = COLUMNS.find((one) => one === column);
  return stage ? STAGE_TITLES[stage] : '';
}

/** The steps that lead an introduction into a column. */
function stepsInto(state: IntroductionState, column: string): ReturnType<typeof stepsTowards> {
  const stage = COLUMNS.find((one) => one === column);
  return stage ? stepsTowards(state, stage) : [];
}

/** The ledger as a board: a column a stage, a card an introduction. */
export class LedgerBoard {
  private readonly head: HTMLElement;
  private readonly board: Board<IntroductionState>;

  /** @param showList shows the list, which also has what has ended */
  constructor(
    el: HTMLElement,
    private readonly ui: IntroductionUi,
    private readonly showList: () => void,
  ) {
    this.head = el.createDiv({ cls: 'acquaint-board-ended', attr: LANGUAGE });
    this.board = new Board(el, this.source());
  }

  draw(): void {
    const { people, clock } = this.ui.services;
    const all = ledgerOn(people.index, clock.today());
    this.drawHead(all);
    const columns = COLUMNS.map((stage) => ({
      id: stage,
      title: STAGE_TITLES[stage],
      cards: all.filter((one) => one.stage === stage),
    }));
    this.board.show(columns);
  }

  /** @param path the note of the card to begin with; null: the one last focused, else the first */
  focus(path: string | null): void {
    this.board.focus(path);
  }

  private source(): BoardSource<IntroductionState> {
    const { ui } = this;
    return {
      label: BOARD.label,
      pathOf: ({ introduction }) => introduction.primary.path,
      textOf: namesIn,
      keyOf: () => null,
      draw: (card, state) => {
        this.drawCard(card, state);
      },
      canMove: (state, column) => stepsInto(state, column).length > 0,
      dropped: (state, column, event) => {
        const choices = stepsInto(state, column);
        if (choices.length > 0) takeOneOf(ui, state, choices, event);
        else new Notice(BOARD.notThere(namesIn(state), columnTitle(column)));
      },
      open: (state, event) => {
        introductionCallbacks(ui).open(state, event);
      },
      key: (event, state, el) =>
        actOnIntroductionKey(event, { state, el }, introductionCallbacks(ui)),
      more: BOARD.more,
    };
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

  private drawCard(card: HTMLElement, state: IntroductionState): void {
    for (const { path: person, name } of state.people) {
      const line = card.createDiv({ cls: 'acquaint-board-name' });
      line.createSpan({ text: name, attr: { dir: 'auto' } });
      if (!state.introduction.merged.agreedBy.includes(person)) continue;
      const tick = line.createSpan({ attr: { role: 'img', 'aria-label': BOARD.agreed } });
      setIcon(tick, 'lucide-check');
    }
    for (const name of state.unresolved)
      card.createDiv({ cls: 'acquaint-board-name', text: name, attr: { dir: 'auto' } });
    const { words } = introductionWords(state);
    if (words !== '') card.createDiv({ text: words, attr: LANGUAGE });
    this.drawActions(card, state);
  }

  private drawActions(card: HTMLElement, state: IntroductionState): void {
    if (offeredSteps(state).length === 0) return;
    const handlers = introductionCallbacks(this.ui);
    const actions = card.createDiv({ cls: 'acquaint-board-actions' });
    if (nextSteps(state).length > 0) {
      const next = actions.createEl('button', {
        cls: 'acquaint-small',
        text: nextTitle(state),
        // The card's own key does the same.
        attr: { type: 'button', tabindex: '-1', 'aria-label': nextLabel(state), ...LANGUAGE },
      });
      next.addEventListener('click', () => {
        handlers.next(state, next);
      });
    }
    const label = `${LEDGER.more}: ${namesIn(state)}`;
    const more = rowButton(actions, 'lucide-more-horizontal', label);
    more.addEventListener('click', () => {
      handlers.steps(state, more);
    });
  }
}
