import { BOARD } from '../../words/introductions/ledger';
import { Chips } from '../kit/chips';
import type { IntroductionUi } from '../kit/introduction-ui';
import type { DrawnLedger, LedgerCallbacks } from '../kit/ui-context';
import { ledgerOn } from '../../core/introductions/stage-ledger';
import type { LedgerBoard } from './ledger-board';
import { LedgerList } from './ledger-list';

/** From this many ems on there is room for six columns; as wide as Home is wide. */
const WIDE = 46;

type Shape = 'board' | 'list';

const SHAPES = [
  { value: 'board', words: BOARD.board },
  { value: 'list', words: BOARD.list },
] as const;

/** As it was left last, as long as the app runs. */
let wanted: Shape = 'list';

/** The ledger: a list and, if there is room for it and it is wanted, a board. */
export class Ledger implements DrawnLedger {
  private readonly list: LedgerList;
  private board: LedgerBoard | null = null;
  private readonly bar: HTMLElement;
  private readonly chips: Chips<Shape>;
  private readonly listEl: HTMLElement;
  private readonly boardEl: HTMLElement;
  private readonly sizes: ResizeObserver;
  private isWide = false;

  constructor(
    private readonly el: HTMLElement,
    private readonly ui: IntroductionUi,
    callbacks: LedgerCallbacks,
  ) {
    this.bar = el.createDiv({ cls: 'acquaint-ledger-bar' });
    this.chips = new Chips(this.bar, { name: BOARD.shownAs, chips: SHAPES }, (shape) => {
      wanted = shape;
      this.show();
    });
    this.chips.setting.settingEl.addClass('acquaint-ledger-shape');
    this.chips.setting.infoEl.hide();
    this.boardEl = el.createDiv({ cls: 'acquaint-ledger-board' });
    this.listEl = el.createDiv({ cls: 'acquaint-ledger-list' });
    this.list = new LedgerList(this.listEl, ui, callbacks);
    this.sizes = new ResizeObserver(() => {
      this.resized();
    });
    this.sizes.observe(el);
    this.resized();
    this.show();
  }

  close(): void {
    this.sizes.disconnect();
    this.list.close();
  }

  draw(): void {
    this.show();
  }

  focus(path: string | null): void {
    if (this.isBoard() && this.board) this.board.focus(path);
    else this.list.focus(path);
  }

  private resized(): void {
    const em = Number.parseFloat(this.el.win.getComputedStyle(this.el).fontSize) || 13;
    const before = this.isWide;
    this.isWide = this.el.clientWidth >= WIDE * em;
    if (before !== this.isWide) this.show();
  }

  /** Where there are none, the list says what to do. */
  private isBoard(): boolean {
    const { people, clock } = this.ui.services;
    const isReady = this.isWide && wanted === 'board' && people.index.state === 'ready';
    return isReady && ledgerOn(people.index, clock.today()).length > 0;
  }

  private show(): void {
    const isBoard = this.isBoard();
    this.bar.toggle(this.isWide);
    this.boardEl.toggle(isBoard);
    this.listEl.toggle(!isBoard);
    this.chips.show(wanted === 'board' ? 0 : 1);
    if (isBoard) void this.drawBoard();
    else this.list.draw();
  }

  private async drawBoard(): Promise<void> {
    if (!this.board) {
      const { LedgerBoard: Board } = await import('./ledger-board');
      this.board ??= new Board(this.boardEl, this.ui, () => {
        wanted = 'list';
        this.show();
        this.list.focus(null);
      });
    }
    this.board.draw();
  }
}
