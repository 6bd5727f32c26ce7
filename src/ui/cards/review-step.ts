import { Platform, Setting } from 'obsidian';
import type { Batch } from '../../cards/import/event';
import {
  countRows,
  decide,
  operationsIn,
  setBatch,
  shownRows,
  takeAll,
  toggleProperty,
  type Review,
  type ReviewFilter,
} from '../../cards/import/review';
import { IMPORT, ROW_KINDS } from '../../words/cards/cards-dialog';
import { WindowList } from '../kit/window-list';
import { reviewLines, type ReviewLine } from './review-lines';
import { ReviewPainter } from './review-painter';

/** What can show a row by its number. */
interface Rows {
  reveal(at: number): HTMLElement | null;
}

/** The rows a key moves to, from a position among this many; null if it means nothing here. */
function target(key: string, at: number, count: number): number | null {
  const rows: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: count - 1,
  };
  const row = rows[key];
  return row === undefined ? null : Math.min(Math.max(row, 0), count - 1);
}

/**
 * Moves the focus from row to row of the review with the arrows, Home and End; a list of choices
 * keeps its own arrows. @returns whether the key meant something
 */
function moveOnKey(rows: Rows, { key, target: on }: KeyboardEvent): boolean {
  if (!(on instanceof HTMLElement) || on.instanceOf(HTMLSelectElement)) return false;
  const row = on.closest('[aria-posinset]');
  const at = Number(row?.getAttribute('aria-posinset')) - 1;
  const to = target(key, at, Number(row?.getAttribute('aria-setsize')));
  if (!row || to === null) return false;
  const next = rows.reveal(to)?.querySelector<HTMLElement>('input, select, button');
  next?.focus();
  return next !== undefined && next !== null;
}

/** What the review asks for. */
export interface ReviewCallbacks {
  /**
   * Reads the day that is typed.
   * @returns null if it is not a day
   */
  readDay(text: string): Promise<Batch['met']>;
  write(review: Review): void;
}

const FILTERS = ['all', 'create', 'fill', 'changed', 'ask', 'same', 'unreadable'] as const;

/** Goes over the plan: what is to be done with each card. Nothing is written before *Import*. */
export class ReviewStep {
  private filter: ReviewFilter = 'all';
  private open: number | null = null;
  private met = '';
  private readonly list: WindowList<ReviewLine>;
  private readonly filters: HTMLElement;
  private readonly error: HTMLElement;
  private readonly confirm: HTMLButtonElement;

  constructor(
    el: HTMLElement,
    private review: Review,
    private readonly callbacks: ReviewCallbacks,
  ) {
    const batch = el.createEl('details', { cls: 'acquaint-batch acquaint-form' });
    batch.createEl('summary', { text: IMPORT.batch });
    // On a phone the cards would be out of view.
    batch.open = !Platform.isPhone;
    this.drawBatch(batch);
    this.filters = el.createDiv({ cls: 'acquaint-filters', attr: { role: 'group' } });
    const body = el.createDiv({ cls: 'acquaint-import-list' });
    this.list = new WindowList(body, IMPORT.list, new ReviewPainter(this.handlers(body)));
    this.error = el.createDiv({ cls: 'acquaint-form-error', attr: { role: 'alert' } });
    const buttons = el.createDiv({ cls: 'modal-button-container' });
    this.addTickAll(buttons);
    this.confirm = buttons.createEl('button', { cls: 'mod-cta', attr: { type: 'button' } });
    this.confirm.addEventListener('click', () => void this.submit());
    this.draw();
    body.addEventListener('keydown', (event) => {
      if (moveOnKey(this.list, event)) event.preventDefault();
    });
    this.filters.querySelector('button')?.focus();
  }

  close(): void {
    this.list.close();
  }

  private drawBatch(el: HTMLElement): void {
    const add = (name: string, hint: string, changed: (text: string) => void): void => {
      new Setting(el).setName(name).addText((text) => {
        text.setPlaceholder(hint).onChange(changed);
      });
    };
    add(IMPORT.met, IMPORT.metHint, (text) => {
      this.met = text.trim();
      void this.showDay(this.met);
    });
    add(IMPORT.metAt, IMPORT.metAtHint, (text) => {
      this.change(setBatch(this.review, { metAt: text.trim() || null }));
    });
    add(IMPORT.circle, '', (text) => {
      this.change(setBatch(this.review, { circle: text.trim() || null }));
    });
  }

  /** What the day comes to is shown with the cards, as soon as it is one. */
  private async showDay(typed: string): Promise<void> {
    const met = typed === '' ? null : await this.callbacks.readDay(typed);
    if (typed === this.met) this.change(setBatch(this.review, { met }));
  }

  private handlers(body: HTMLElement): ConstructorParameters<typeof ReviewPainter>[0] {
    const keepingFocus = (change: () => void): void => {
      const line = body.doc.activeElement?.getAttribute('data-line');
      change();
      this.draw();
      if (line != null) body.querySelector<HTMLElement>(`[data-line="${line}"]`)?.focus();
    };
    return {
      decide: (at, decision) => {
        keepingFocus(() => {
          this.review = decide(this.review, at, decision);
        });
      },
      toggleProperty: (at, id) => {
        keepingFocus(() => {
          this.review = toggleProperty(this.review, at, id);
        });
      },
      toggleOpen: (at) => {
        keepingFocus(() => {
          this.open = this.open === at ? null : at;
        });
      },
    };
  }

  private addTickAll(buttons: HTMLElement): void {
    const add = (text: string, isTaken: boolean): void => {
      buttons
        .createEl('button', { text, attr: { type: 'button' } })
        .addEventListener('click', () => {
          this.change(takeAll(this.review, shownRows(this.review, this.filter), isTaken));
        });
    };
    add(IMPORT.tickAll, true);
    add(IMPORT.tickNone, false);
  }

  private change(review: Review): void {
    this.review = review;
    this.draw();
  }

  private draw(): void {
    this.drawFilters();
    this.list.show(reviewLines(this.review, shownRows(this.review, this.filter), this.open));
    this.confirm.setText(IMPORT.confirm(operationsIn(this.review).length));
  }

  private drawFilters(): void {
    const counts = countRows(this.review.rows);
    this.filters.empty();
    for (const filter of FILTERS) {
      const count = filter === 'all' ? this.review.rows.length : counts[filter];
      if (count === 0) continue;
      const words = filter === 'all' ? IMPORT.all : ROW_KINDS[filter];
      const button = this.filters.createEl('button', {
        text: `${words} ${String(count)}`,
        attr: { type: 'button', 'aria-pressed': String(filter === this.filter) },
      });
      button.toggleClass('is-active', filter === this.filter);
      button.addEventListener('click', () => {
        this.filter = filter;
        this.draw();
        this.filters.querySelector<HTMLElement>('.is-active')?.focus();
      });
    }
  }

  private async submit(): Promise<void> {
    const met = this.met === '' ? null : await this.callbacks.readDay(this.met);
    if (this.met !== '' && met === null) {
      this.error.setText(IMPORT.notADay);
      return;
    }
    const review = setBatch(this.review, { met });
    if (operationsIn(review).length === 0) this.error.setText(IMPORT.nothingTaken);
    else this.callbacks.write(review);
  }
}
