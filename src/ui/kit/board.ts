import { LANGUAGE } from '../../words/kit/ui-language';

/** Cards of a column that are drawn. */
const MOST_CARDS = 60;

/** A column of a board. */
export interface BoardColumn<Card> {
  readonly id: string;
  readonly title: string;
  readonly cards: readonly Card[];
}

/** What a board shows, and what is done with its cards. */
export interface BoardSource<Card> {
  readonly label: string;
  /** The note of a card: by it a card is known again. */
  pathOf(card: Card): string;
  /** What is dropped where text is taken. */
  textOf(card: Card): string;
  /** All that a card shows: a card that is drawn already stays. Null: it is drawn again each time. */
  keyOf(card: Card): string | null;
  draw(el: HTMLElement, card: Card): void;
  /** Whether a card of another column can be put into one. */
  canMove(card: Card, column: string): boolean;
  /** A card was dropped on another column, whether it can be put there or not. */
  dropped(card: Card, column: string, event: DragEvent): void;
  open(card: Card, event: MouseEvent): void;
  /** @returns whether a key on a card meant something */
  key(event: KeyboardEvent, card: Card, el: HTMLElement): boolean;
  /** Says that a column has more cards than are drawn. */
  more(count: number): string;
}

const TURNED: Readonly<Record<string, string>> = {
  ArrowLeft: 'ArrowRight',
  ArrowRight: 'ArrowLeft',
};

/** Where a card stands. */
interface CardPlace {
  readonly column: number;
  readonly row: number;
}

/** Columns of cards that are moved by dragging, with one stop for the Tab key and arrow keys. */
export class Board<Card> {
  private columns: readonly BoardColumn<Card>[] = [];
  private focusedPath: string | null = null;
  private dragged: { readonly card: Card; readonly column: string } | null = null;
  private drawn = new Map<string, HTMLElement>();
  private readonly el: HTMLElement;

  constructor(
    parent: HTMLElement,
    private readonly source: BoardSource<Card>,
  ) {
    const attr = { role: 'group', 'aria-label': source.label };
    this.el = parent.createDiv({ cls: 'acquaint-board', attr });
    this.el.addEventListener('keydown', (event) => {
      this.key(event);
    });
  }

  show(columns: readonly BoardColumn<Card>[]): void {
    this.columns = columns;
    const hadFocus = this.el.contains(this.el.doc.activeElement);
    const { scrollLeft } = this.el;
    const scrolled = [...this.el.querySelectorAll('.acquaint-board-cards')].map(
      ({ scrollTop }) => scrollTop,
    );
    const before = this.drawn;
    this.drawn = new Map();
    this.el.empty();
    for (const [at, column] of columns.entries()) {
      const list = this.drawColumn(column, before);
      list.scrollTop = scrolled[at] ?? 0;
    }
    this.el.scrollLeft = scrollLeft;
    this.markStop();
    if (hadFocus) this.focus(null);
  }

  /** @param path the note of the card to begin with; null: the one last focused, else the first */
  focus(path: string | null): void {
    this.focusedPath = path ?? this.focusedPath;
    this.markStop();
    this.el.querySelector<HTMLElement>('.acquaint-board-card[tabindex="0"]')?.focus();
  }

  private drawColumn(
    { id, title, cards }: BoardColumn<Card>,
    before: ReadonlyMap<string, HTMLElement>,
  ): HTMLElement {
    const column = this.el.createDiv({ cls: 'acquaint-board-column' });
    const attr = { role: 'heading', 'aria-level': '3', ...LANGUAGE };
    const head = column.createDiv({ cls: 'acquaint-board-head', attr });
    head.createSpan({ text: title });
    head.appendText(' ');
    head.createSpan({ text: String(cards.length), cls: 'acquaint-count' });
    const list = column.createDiv({ cls: 'acquaint-board-cards' });
    if (cards.length > 0) list.setAttrs({ role: 'list', 'aria-label': title });
    for (const card of cards.slice(0, MOST_CARDS)) list.append(this.cardEl(card, before));
    const rest = cards.length - MOST_CARDS;
    if (rest > 0)
      column.createDiv({ cls: 'acquaint-hint', text: this.source.more(rest), attr: LANGUAGE });
    this.listenToDrops(column, id);
    return list;
  }

  private listenToDrops(el: HTMLElement, column: string): void {
    el.addEventListener('dragover', (event) => {
      if (!this.dragged || this.dragged.column === column) return;
      event.preventDefault();
      el.toggleClass('is-over', this.source.canMove(this.dragged.card, column));
    });
    el.addEventListener('dragleave', () => {
      el.removeClass('is-over');
    });
    el.addEventListener('drop', (event) => {
      event.preventDefault();
      el.removeClass('is-over');
      if (this.dragged && this.dragged.column !== column)
        this.source.dropped(this.dragged.card, column, event);
    });
  }

  private cardEl(card: Card, before: ReadonlyMap<string, HTMLElement>): HTMLElement {
    const path = this.source.pathOf(card);
    const key = this.source.keyOf(card);
    const known = key === null ? undefined : before.get(`${path} ${key}`);
    const el = known ?? this.drawCard(card, path);
    if (key !== null) this.drawn.set(`${path} ${key}`, el);
    return el;
  }

  private drawCard(card: Card, path: string): HTMLElement {
    const el = createDiv({
      cls: 'acquaint-board-card',
      attr: { role: 'listitem', tabindex: '-1', draggable: 'true', 'data-path': path },
    });
    this.source.draw(el, card);
    el.addEventListener('focus', () => {
      this.focusedPath = path;
    });
    el.addEventListener('dragstart', (event) => {
      const column = this.columns[this.placeOf(path)?.column ?? -1]?.id ?? '';
      this.dragged = { card, column };
      event.dataTransfer?.setData('text/plain', this.source.textOf(card));
    });
    el.addEventListener('dragend', () => {
      this.dragged = null;
    });
    el.addEventListener('dblclick', (event) => {
      this.source.open(card, event);
    });
    return el;
  }

  private placeOf(path: string): CardPlace | null {
    for (const [column, { cards }] of this.columns.entries()) {
      const row = cards.findIndex((card) => this.source.pathOf(card) === path);
      if (row >= 0) return { column, row };
    }
    return null;
  }

  private cardAt({ column, row }: CardPlace): Card | undefined {
    return this.columns[column]?.cards[row];
  }

  private key(event: KeyboardEvent): void {
    const el = event.target;
    if (!(el instanceof HTMLElement) || !el.hasClass('acquaint-board-card')) return;
    const place = this.placeOf(el.dataset['path'] ?? '');
    const card = place && this.cardAt(place);
    if (!place || !card) return;
    const next = this.movedTo(event.key, place);
    if (next) this.focus(this.source.pathOf(next));
    if (next || this.source.key(event, card, el)) event.preventDefault();
  }

  private movedTo(key: string, { column, row }: CardPlace): Card | undefined {
    const last = MOST_CARDS - 1;
    const beside = (columns: readonly BoardColumn<Card>[]): Card | undefined => {
      const cards = columns.find((one) => one.cards.length > 0)?.cards ?? [];
      return cards[Math.min(row, Math.min(cards.length - 1, last))];
    };
    // To the right is back where one reads from there.
    const isTurned = this.el.win.getComputedStyle(this.el).direction === 'rtl';
    switch (isTurned ? (TURNED[key] ?? key) : key) {
      case 'ArrowDown':
        return this.cardAt({ column, row: Math.min(row + 1, last) });
      case 'ArrowUp':
        return this.cardAt({ column, row: row - 1 });
      case 'ArrowRight':
        return beside(this.columns.slice(column + 1));
      case 'ArrowLeft':
        return beside(this.columns.slice(0, column).reverse());
      default:
        return undefined;
    }
  }

  /** One card is a stop for the Tab key: the one last focused, else the first. */
  private markStop(): void {
    const cards = [...this.el.querySelectorAll<HTMLElement>('.acquaint-board-card')];
    const own = cards.find((card) => card.dataset['path'] === this.focusedPath) ?? cards[0];
    for (const card of cards) card.setAttr('tabindex', card === own ? '0' : '-1');
  }
}
