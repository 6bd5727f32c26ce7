/** How many rows beyond the visible ones are drawn above and below. */
const OVERSCAN = 4;

/** Pixels of an em where there is no page to measure it in. */
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
  /** An em high: larger letters make higher rows; one pixel wide, and two where rows are wide. */
  private readonly letter: HTMLElement;
  private drawn = new Map<number, HTMLElement>();
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
    this.clear();
    this.drawVisible();
  }

  /** Draws what is in view now; for when the place of the list has changed size. */
  drawVisible(): void {
    const top = this.viewport.scrollTop;
    const from = Math.max(0, this.rowAt(top) - OVERSCAN);
    const to = Math.min(
      this.rows.length,
      this.rowAt(top + this.viewport.clientHeight) + 1 + OVERSCAN,
    );
    for (const [at, el] of this.drawn)
      // A row that is scrolled away keeps the focus, so that the keys still work from it.
      if ((at < from || at >= to) && !el.contains(el.doc.activeElement)) this.drop(at, el);
    // From the end, so that each goes before the next one: a screen reader reads them in order.
    for (let at = to - 1; at >= from; at--) if (!this.drawn.has(at)) this.draw(at);
  }

  /** Scrolls a row into view and gives its element; null where there is no such row. */
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

  /** Lays the rows out for another width; the first one in view stays where it is. */
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
    el.setAttrs({ 'aria-posinset': String(at + 1), 'aria-setsize': String(this.rows.length) });
    this.place(at, el);
    this.painter.paint(el, row, at);
    this.content.insertBefore(el, this.drawn.get(at + 1) ?? null);
    this.drawn.set(at, el);
  }

  private drop(at: number, el: HTMLElement): void {
    el.remove();
    this.drawn.delete(at);
  }

  private clear(): void {
    for (const [at, el] of this.drawn) this.drop(at, el);
  }
}
