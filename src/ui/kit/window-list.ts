/** How many rows beyond the visible ones are drawn above and below. */
const OVERSCAN = 4;

/** Pixels of an em if there is no page to measure it in. */
const USUAL_EM = 13;

/** How wide a list is, and how large its letters are, in pixels. */
export interface ListSize {
  readonly width: number;
  readonly em: number;
  /** Whether a row says in one line what it says in two otherwise: styles.css knows of what it stands in. */
  readonly isWide: boolean;
}

/** Something drawn row by row. */
export interface RowPainter<Row> {
  /** Pixels in a list of a size; the same for a row as long as it is shown in that size. */
  heightOf(row: Row, size: ListSize): number;
  /** Draws a row into an element of its own. */
  paint(el: HTMLElement, row: Row, at: number): void;
  /**
   * All that a row shows, as a text of its own among the rows: where it is drawn already it stays as
   * it is. A painter without it has its rows drawn again each time.
   */
  keyOf?(row: Row, at: number): string;
  /** A row that stays as it is has another place. */
  moved?(el: HTMLElement, at: number): void;
}

/**
 * A list that draws only the rows in view, so that a hundred thousand cost what fifty do. The
 * caller keeps the rows; the list keeps the scroll position and the focus.
 */
export class WindowList<Row> {
  private readonly viewport: HTMLElement;
  private readonly content: HTMLElement;
  private rows: readonly Row[] = [];
  /** Pixels from the top to each row, then to the end. */
  private tops = new Float64Array(1);
  /** For which the rows are laid out. */
  private size: ListSize = { width: 0, em: USUAL_EM, isWide: false };
  /** An em high: larger letters make higher rows; one pixel wide, and two if rows are wide. */
  private readonly letter: HTMLElement;
  private drawn = new Map<number, HTMLElement>();
  /** What each row that is drawn shows, of a painter that says so. */
  private readonly keys = new WeakMap<HTMLElement, string>();
  private sizes: ResizeObserver | null = null;
  private readonly stopFollowing: () => void;

  constructor(
    parent: HTMLElement,
    label: string,
    private readonly painter: RowPainter<Row>,
  ) {
    this.viewport = parent.createDiv({ cls: 'acquaint-list' });
    const hidden = { 'aria-hidden': 'true' };
    this.letter = this.viewport.createDiv({ cls: 'acquaint-list-em', attr: hidden });
    this.content = this.viewport.createDiv({
      cls: 'acquaint-list-content',
      attr: { role: 'list', 'aria-label': label },
    });
    this.viewport.addEventListener('scroll', () => {
      this.drawVisible();
    });
    this.watchSize();
    this.stopFollowing = this.viewport.onWindowMigrated(() => {
      this.watchSize();
    });
  }

  /** Stops watching; for when the view closes. */
  close(): void {
    this.sizes?.disconnect();
    this.stopFollowing();
  }

  /** Shows rows; the place in the list stays. */
  show(rows: readonly Row[]): void {
    this.rows = rows;
    this.layOut();
    if (this.painter.keyOf) this.keepDrawn();
    else this.clear();
    this.drawVisible();
  }

  /** Keeps what is drawn of the rows that show the same, at their new places; the rest goes. */
  private keepDrawn(): void {
    const before = new Map([...this.drawn.values()].map((el) => [this.keys.get(el) ?? '', el]));
    this.drawn = new Map();
    const [from, to] = this.window();
    for (let at = from; at < to; at++) {
      const key = this.keyAt(at);
      const el = before.get(key);
      if (!el) continue;
      before.delete(key);
      this.drawn.set(at, el);
    }
    for (const el of before.values()) el.remove();
    let next: HTMLElement | null = null;
    for (const [at, el] of [...this.drawn].reverse()) {
      // Where it stands right it is not moved: an element that is moved loses the focus.
      if (el.nextElementSibling !== next) this.content.insertBefore(el, next);
      this.number(el, at);
      this.place(at, el);
      this.painter.moved?.(el, at);
      next = el;
    }
  }

  private keyAt(at: number): string {
    const row = this.rows[at];
    return row === undefined ? '' : (this.painter.keyOf?.(row, at) ?? '');
  }

  /** Draws what is in view now; for when the place of the list has changed size. */
  drawVisible(): void {
    const [from, to] = this.window();
    for (const [at, el] of this.drawn)
      // A row that is scrolled away keeps the focus, so that the keys still work from it.
      if ((at < from || at >= to) && !el.contains(el.doc.activeElement)) this.drop(at, el);
    // From the end, so that each goes before the next one: a screen reader reads them in order.
    for (let at = to - 1; at >= from; at--) if (!this.drawn.has(at)) this.draw(at);
  }

  /** The first row that is to be drawn, and the one after the last. */
  private window(): readonly [number, number] {
    const { scrollTop, clientHeight } = this.viewport;
    const from = Math.max(0, this.rowAt(scrollTop) - OVERSCAN);
    return [from, Math.min(this.rows.length, this.rowAt(scrollTop + clientHeight) + 1 + OVERSCAN)];
  }

  /** Scrolls a row into view and gives its element; null if there is no such row. */
  reveal(at: number): HTMLElement | null {
    const [top, bottom] = [this.tops[at], this.tops[at + 1]];
    if (top === undefined || bottom === undefined) return null;
    const { scrollTop, clientHeight } = this.viewport;
    if (top < scrollTop) this.viewport.scrollTop = top;
    else if (bottom > scrollTop + clientHeight) this.viewport.scrollTop = bottom - clientHeight;
    this.drawVisible();
    return this.drawn.get(at) ?? null;
  }

  /**
   * The first rows are drawn before the view has a size, and a sidebar changes its own. An observer
   * of one window never hears of an element in another.
   */
  private watchSize(): void {
    this.sizes?.disconnect();
    const { defaultView } = this.viewport.doc;
    if (defaultView === null) return;
    this.sizes = new defaultView.ResizeObserver(() => {
      const { width, em, isWide } = this.measured();
      const { size } = this;
      if (width !== size.width || em !== size.em || isWide !== size.isWide) this.layOutAnew();
      this.drawVisible();
    });
    this.sizes.observe(this.viewport);
    this.sizes.observe(this.letter);
  }

  private measured(): ListSize {
    const { width, height } = this.letter.getBoundingClientRect();
    return { width: this.viewport.clientWidth, em: height || USUAL_EM, isWide: width > 1.5 };
  }

  /** All that is done for rows out of view: a hundred thousand take a millisecond. */
  private layOut(): void {
    this.size = this.measured();
    this.tops = new Float64Array(this.rows.length + 1);
    let [at, height] = [0, 0];
    for (const row of this.rows) this.tops[++at] = height += this.painter.heightOf(row, this.size);
    this.content.setCssProps({ '--acquaint-list-height': `${String(height)}px` });
  }

  /** Lays the rows out for another width; the first one in view stays in place. */
  private layOutAnew(): void {
    const { scrollTop } = this.viewport;
    const first = this.rowAt(scrollTop);
    const hidden = scrollTop - (this.tops[first] ?? 0);
    this.layOut();
    for (const [at, el] of this.drawn) this.place(at, el);
    this.viewport.scrollTop = (this.tops[first] ?? 0) + hidden;
  }

  private place(at: number, el: HTMLElement): void {
    const [top = 0, bottom = 0] = [this.tops[at], this.tops[at + 1]];
    el.setCssProps({ '--acquaint-row-top': `${String(top)}px` });
    el.setCssProps({ '--acquaint-row-height': `${String(bottom - top)}px` });
  }

  private rowAt(top: number): number {
    let [low, high] = [0, Math.max(0, this.rows.length - 1)];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.tops[middle] ?? 0) <= top) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private draw(at: number): void {
    const row = this.rows[at];
    if (row === undefined) return;
    const el = createDiv({ cls: 'acquaint-list-row', attr: { role: 'listitem' } });
    this.number(el, at);
    this.place(at, el);
    this.painter.paint(el, row, at);
    if (this.painter.keyOf) this.keys.set(el, this.keyAt(at));
    this.content.insertBefore(el, this.drawn.get(at + 1) ?? null);
    this.drawn.set(at, el);
  }

  private number(el: HTMLElement, at: number): void {
    el.setAttrs({ 'aria-posinset': String(at + 1), 'aria-setsize': String(this.rows.length) });
  }

  private drop(at: number, el: HTMLElement): void {
    el.remove();
    this.drawn.delete(at);
  }

  private clear(): void {
    for (const [at, el] of this.drawn) this.drop(at, el);
  }
}
