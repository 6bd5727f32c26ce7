import { FOLLOW_UPS } from '../../words/follow-ups/follow-ups-list';
import { LANGUAGE } from '../../words/kit/ui-language';
import { LEDGER } from '../../words/introductions/introduction';
import { drawEmptyState, NOTHING_TO_SAY, readingState, type EmptyState } from '../kit/empty-state';
import { WindowList, type ListSize, type RowPainter } from '../kit/window-list';
import { ledgerOn } from '../../core/introductions/stage-ledger';
import type { IntroductionUi } from '../kit/introduction-ui';
import type { DrawnLedger, LedgerCallbacks } from '../kit/ui-context';
import { introductionCallbacks } from './introduction-callbacks';
import {
  actOnIntroductionKey,
  drawIntroductionRow,
  introductionWords,
  type IntroductionCallbacks,
} from './introduction-row';
import type { RowPlace } from './ledger-row';
import { figureRows, ledgerRows, optedOutRows, type LedgerRow } from './ledger-rows';
import { actOnOptedOutKey, drawOptedOutRow, optedOutWords } from './opted-out-row';
import { rowStop } from '../kit/row-stop';
import { rowHeight } from './row-height';

/** Pixels; the same as in styles.css, on a mouse and on touch. */
const LINE = 32;

/** The list of the ledger, drawn from the notes and the day. */
export class LedgerList implements DrawnLedger, RowPainter<LedgerRow> {
  private rows: readonly LedgerRow[] = [];
  private focusedPath: string | null = null;
  private stopAt = -1;
  private readonly state: HTMLElement;
  private readonly body: HTMLElement;
  private readonly list: WindowList<LedgerRow>;
  private readonly handlers: IntroductionCallbacks;

  constructor(
    private readonly contentEl: HTMLElement,
    private readonly ui: IntroductionUi,
    private readonly callbacks: LedgerCallbacks,
  ) {
    this.handlers = introductionCallbacks(ui);
    this.state = contentEl.createDiv({ attr: { 'aria-live': 'polite' } });
    this.body = contentEl.createDiv({ cls: 'acquaint-body' });
    this.list = new WindowList(this.body, LEDGER.list, this);
    this.body.addEventListener('keydown', (event) => {
      this.key(event);
    });
    this.draw();
  }

  close(): void {
    this.list.close();
  }

  /** Focuses the row of a note, else the one last focused, or what there is to do without rows. */
  focus(path: string | null): void {
    const wanted = path === null ? -1 : this.rows.findIndex((_, at) => this.pathAt(at) === path);
    if (wanted >= 0) this.stopAt = wanted;
    if (this.rows.length > 0) this.focusRow(this.stopAt);
    else this.state.querySelector('button')?.focus();
  }

  draw(): void {
    const { people } = this.ui.services;
    const isReading = people.index.state === 'reading';
    this.rows = isReading ? [] : this.allRows();
    this.stopAt = this.findStop();
    const hadFocus = this.body.contains(this.contentEl.doc.activeElement);
    drawEmptyState(this.state, this.stateOf(isReading));
    this.list.show(this.rows);
    if (hadFocus) this.focusRow(this.stopAt);
  }

  heightOf(row: LedgerRow, size: ListSize): number {
    if (row.kind === 'introduction') return rowHeight(introductionWords(row.state), size);
    return row.kind === 'left-out' ? rowHeight(optedOutWords(row.person), size) : LINE;
  }

  paint(el: HTMLElement, row: LedgerRow, at: number): void {
    if (row.kind === 'introduction')
      return drawIntroductionRow(el, row.state, this.handlers, this.placeAt(at));
    if (row.kind === 'left-out') return drawOptedOutRow(el, this.ui, row.person, this.placeAt(at));
    if (row.kind === 'figure') {
      el.addClass('acquaint-figure');
      el.createSpan({ cls: 'acquaint-figure-name', text: row.name, attr: { dir: 'auto' } });
      el.createSpan({ cls: 'acquaint-figure-count', text: row.words, attr: LANGUAGE });
      return;
    }
    el.addClass('acquaint-heading');
    const attr = { role: 'heading', 'aria-level': '3' };
    const heading = el.createDiv({ cls: 'acquaint-heading-text', attr });
    heading.createSpan({ text: row.title, attr: LANGUAGE });
    if (row.count !== null) heading.createSpan({ text: String(row.count), cls: 'acquaint-count' });
  }

  private placeAt(at: number): RowPlace {
    return {
      at,
      isStop: at === this.stopAt,
      focused: (focused) => {
        this.stopAt = focused;
        this.focusedPath = this.pathAt(focused);
      },
    };
  }

  private allRows(): readonly LedgerRow[] {
    const { people, clock } = this.ui.services;
    const ledger = ledgerOn(people.index, clock.today());
    const rows = [...ledgerRows(ledger), ...optedOutRows(people.index)];
    return rows.length === 0 ? [] : [...rows, ...figureRows(people.index, clock.today())];
  }

  private stateOf(isReading: boolean): EmptyState {
    if (this.rows.length > 0) return NOTHING_TO_SAY;
    if (isReading) return readingState(this.ui.services.people.progress);
    const isNobodyHere = this.ui.services.people.index.people().next().done === true;
    if (isNobodyHere) {
      const button = {
        text: FOLLOW_UPS.addFirst,
        run: () => {
          this.callbacks.addPerson();
        },
      };
      return { lines: [FOLLOW_UPS.nobody], button };
    }
    const button = {
      text: LEDGER.suggestions,
      run: () => {
        this.callbacks.openSuggestions();
      },
    };
    return { lines: [LEDGER.nothing, LEDGER.nothingHint], button };
  }

  private key(event: KeyboardEvent): void {
    const row = this.rows[this.stopAt];
    const el = event.target;
    if (!row || !(el instanceof HTMLElement) || el.dataset['row'] === undefined) return;
    const next = this.movedTo(event.key);
    if (next !== null) this.focusRow(next);
    if (next !== null || this.actOn(row, event, el)) event.preventDefault();
  }

  private actOn(row: LedgerRow, event: KeyboardEvent, el: HTMLElement): boolean {
    if (row.kind === 'left-out')
      return actOnOptedOutKey(event, { person: row.person, el }, this.ui);
    if (row.kind !== 'introduction') return false;
    return actOnIntroductionKey(event, { state: row.state, el }, this.handlers);
  }

  private movedTo(key: string): number | null {
    const places = this.rows.flatMap((_, at) => (this.pathAt(at) === null ? [] : at));
    const here = places.indexOf(this.stopAt);
    const wanted: Readonly<Record<string, number>> = {
      ArrowDown: here + 1,
      ArrowUp: here - 1,
      Home: 0,
      End: places.length - 1,
    };
    const next = wanted[key];
    if (next === undefined) return null;
    return places[Math.min(Math.max(next, 0), places.length - 1)] ?? null;
  }

  private focusRow(at: number): void {
    this.stopAt = at;
    this.focusedPath = this.pathAt(at) ?? this.focusedPath;
    this.list.reveal(at)?.querySelector<HTMLElement>('.acquaint-row-main')?.focus();
  }

  private pathAt(at: number): string | null {
    const row = this.rows[at];
    if (row?.kind === 'left-out') return row.person.path;
    return row?.kind === 'introduction' ? row.state.introduction.primary.path : null;
  }

  /** The row that the Tab key stops at: the one last focused, else the first. */
  private findStop(): number {
    const own = this.rows.findIndex(
      (_, at) => this.focusedPath !== null && this.pathAt(at) === this.focusedPath,
    );
    const stops = this.rows.flatMap((_, at) => (this.pathAt(at) === null ? [] : at));
    return rowStop(stops, { own, before: this.focusedPath === null ? -1 : this.stopAt });
  }
}
