import type { Person } from '../../core/people/person';
import { PeopleSelection, type SelectionCallbacks } from './people-selection';
import { actOnKey, movedTo } from './person-keys';
import type { PersonLinkCallbacks } from './person-note-link';
import type { RowChoice, RowCallbacks } from './row-actions';
import { rowStop } from './row-stop';
import type { PersonActions } from './ui-context';
import { WindowList, type RowPainter } from './window-list';

/** What rows of people are drawn with. */
export interface RowDrawing {
  readonly callbacks: RowCallbacks;
  readonly choice: RowChoice;
  /** Whether the Tab key stops at a row. */
  isStop(at: number): boolean;
}

/** A list of rows, most of which are people's. */
export interface PersonListSource<Row> {
  readonly label: string;
  readonly actions: PersonActions;
  readonly links: PersonLinkCallbacks;
  readonly actOnAll: SelectionCallbacks['act'];
  /** Null for a row that is nobody's, such as a heading. */
  personOf(row: Row): Person | null;
  /** Null if there are no groups. */
  groupOf(row: Row): string | null;
  painter(drawing: RowDrawing): RowPainter<Row>;
  /** Other rows are chosen, and the list has to be drawn. */
  changed(): void;
}

/**
 * A windowed list of people with its keys, its stop for the Tab key and the choice of several. The
 * caller decides what the rows are.
 */
export class PersonList<Row> {
  readonly selection: PeopleSelection;
  private rows: readonly Row[] = [];
  /** Places of the rows that can be stopped at, in order. */
  private stops: readonly number[] = [];
  private focusedPath: string | null = null;
  private stopAt = -1;
  private readonly body: HTMLElement;
  private readonly list: WindowList<Row>;

  constructor(
    parent: HTMLElement,
    private readonly source: PersonListSource<Row>,
  ) {
    this.body = parent.createDiv({ cls: 'acquaint-body' });
    const rows = {
      length: () => this.rows.length,
      personAt: (at: number) => this.personAt(at),
      groupAt: (at: number) => this.groupAt(at),
    };
    this.selection = new PeopleSelection(rows, {
      act: source.actOnAll,
      changed: () => {
        source.changed();
      },
      focusList: () => {
        this.focus();
      },
    });
    const isStop = (at: number): boolean => at === this.stopAt;
    const drawing = { callbacks: this.callbacks(), choice: this.selection, isStop };
    this.list = new WindowList(this.body, source.label, source.painter(drawing));
    // Below the rows, so that none of them moves.
    this.selection.drawBar(parent);
    this.body.addEventListener('keydown', (event) => {
      this.key(event);
    });
  }

  get isEmpty(): boolean {
    return this.stops.length === 0;
  }

  /** Shows rows; the focus stays on its row, or on the one that took its place. */
  show(rows: readonly Row[]): void {
    this.rows = rows;
    this.stops = this.stopsIn(rows);
    this.selection.update();
    const path = this.focusedPath;
    const own = path === null ? -1 : this.stops.find((at) => this.personAt(at)?.path === path);
    const before = path === null ? -1 : this.stopAt;
    this.stopAt = rowStop(this.stops, { own: own ?? -1, before });
    const hadFocus = this.hasFocus;
    this.list.show(rows);
    if (hadFocus) this.focus();
  }

  private stopsIn(rows: readonly Row[]): number[] {
    const stops: number[] = [];
    for (let at = 0; at < rows.length; at++) if (this.personAt(at)) stops.push(at);
    return stops;
  }

  get hasFocus(): boolean {
    return this.body.contains(this.body.doc.activeElement);
  }

  /** Goes to the row last focused, or to the first. */
  focus(): void {
    this.focusRow(this.stopAt);
  }

  close(): void {
    this.list.close();
  }

  private focusRow(at: number): void {
    this.stopAt = at;
    this.focusedPath = this.personAt(at)?.path ?? this.focusedPath;
    this.list.reveal(at)?.querySelector<HTMLElement>('.acquaint-row-main')?.focus();
  }

  private personAt(at: number): Person | null {
    const row = this.rows[at];
    return row === undefined ? null : this.source.personOf(row);
  }

  private groupAt(at: number): string | null {
    const row = this.rows[at];
    return row === undefined ? null : this.source.groupOf(row);
  }

  private callbacks(): RowCallbacks {
    const { actions, links } = this.source;
    return {
      ...links,
      ...this.selection.linkHandlers(actions),
      write: (person) => {
        actions.write(person);
      },
      log: (person) => {
        actions.log(person);
      },
      snooze: (person, anchor) => {
        actions.snooze(person, anchor);
      },
      focused: (at) => {
        this.focusedPath = this.personAt(at)?.path ?? null;
        this.stopAt = at;
      },
    };
  }

  private key(event: KeyboardEvent): void {
    const at = this.stopAt;
    const person = this.personAt(at);
    const el = event.target;
    if (!person || !(el instanceof HTMLElement) || el.dataset['row'] === undefined) return;
    const next = movedTo(event.key, this.stops, at);
    const isTaken = this.selection.key(event, at, next);
    if (next !== null) this.focusRow(next);
    const row = { person, el, addOfList: this.selection.menuItem(person) };
    if (isTaken || next !== null || actOnKey(event, row, this.source.actions))
      event.preventDefault();
  }
}
