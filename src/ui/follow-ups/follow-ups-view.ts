import { ItemView, type HoverParent, type HoverPopover, type WorkspaceLeaf } from 'obsidian';
import type { Person } from '../../core/people/person';
import { FOLLOW_UPS } from '../../words/kit/interface';
import { FollowUpSelection, type BulkAction } from './follow-up-selection';
import { FollowUpPainter, type RowHandlers } from './follow-up-painter';
import { actOnKey, movedTo, stopIn } from './follow-up-keys';
import { followUpScreen, type FollowUpRow, type FollowUpSort } from './follow-up-rows';
import { drawWhileShown } from '../kit/draw-while-shown';
import { drawSearch, type SearchHandlers } from './follow-ups-search';
import { isFocusWanted } from '../kit/focus-wanted';
import { drawFollowUpState } from './follow-ups-state';
import type { PersonActions } from '../kit/ui-context';
import { personLinkHandlers } from '../kit/person-note-link';
import type { Surroundings } from '../kit/ports';
import { drawProblemsButton } from '../kit/problems-button';
import { WindowList } from '../kit/window-list';

export const FOLLOW_UPS_VIEW = 'acquaint-follow-ups';

/** What the view asks for that is not about one person. */
export interface FollowUpsDoors {
  addPerson(): void;
  showProblems(): void;
  /** Draws the introductions that wait for a step. */
  drawIntroductions(el: HTMLElement): void;
  goThrough(): void;
  actOnAll(people: readonly Person[], action: BulkAction, anchor: HTMLElement): void;
}

/** The sidebar list of pending follow-ups: drawn from the index and the day, nothing kept. */
export class FollowUpsView extends ItemView implements HoverParent {
  override navigation = false;
  hoverPopover: HoverPopover | null = null;
  private query = '';
  private rows: readonly FollowUpRow[] = [];
  private focusedPath: string | null = null;
  private stopAt = -1;
  private isFocusOwed = false;
  private sort: FollowUpSort = 'due';
  private clearSearch: () => void = () => undefined;
  private list: WindowList<FollowUpRow> | null = null;
  private state: HTMLElement | null = null;
  private introductions: HTMLElement | null = null;
  private readonly selection = new FollowUpSelection(() => this.rows, {
    act: (people, action, anchor) => this.doors.actOnAll(people, action, anchor),
    changed: () => this.draw(),
    focusList: () => this.focusRow(this.stopAt),
  });
  private showProblemCount: (count: number) => void = () => undefined;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly surroundings: Surroundings,
    private readonly actions: PersonActions,
    private readonly doors: FollowUpsDoors,
  ) {
    super(leaf);
  }

  override getViewType(): string {
    return FOLLOW_UPS_VIEW;
  }

  override getDisplayText(): string {
    return FOLLOW_UPS.title;
  }

  override getIcon(): string {
    return 'lucide-handshake';
  }

  protected override onOpen(): Promise<void> {
    this.contentEl.addClass('acquaint-view');
    this.clearSearch = drawSearch(this.contentEl, this.searchHandlers());
    this.showProblemCount = drawProblemsButton(this.contentEl, () => {
      this.doors.showProblems();
    });
    this.state = this.contentEl.createDiv({ attr: { 'aria-live': 'polite' } });
    this.selection.drawBar(this.contentEl);
    const body = this.contentEl.createDiv({ cls: 'acquaint-body' });
    this.introductions = this.contentEl.createDiv({ cls: 'acquaint-due-introductions' });
    const { app, surroundings } = this;
    const painter = new FollowUpPainter(
      this.handlers(),
      () => surroundings.clock.today(),
      (at) => at === this.stopAt,
      this.selection,
    );
    this.list = new WindowList(body, FOLLOW_UPS.list, painter);
    this.register(() => this.list?.close());
    this.registerDomEvent(body, 'keydown', (event) => {
      this.key(event);
    });
    drawWhileShown(this, this.contentEl, { app, surroundings }, () => {
      this.draw();
    });
    this.draw();
    return Promise.resolve();
  }

  override setEphemeralState(state: unknown): void {
    super.setEphemeralState(state);
    if (isFocusWanted(state)) this.takeFocus();
  }

  /** Goes to the first row; while the notes are read, to where it is as soon as there is one. */
  private takeFocus(): void {
    this.isFocusOwed = this.surroundings.people.index.state === 'reading';
    if (this.rows.length > 0) this.focusRow(this.stopAt);
    else if (!this.isFocusOwed)
      (this.state?.querySelector('button') ?? this.contentEl.querySelector('input'))?.focus();
  }

  private searchHandlers(): SearchHandlers {
    return {
      search: (query) => {
        this.query = query;
        this.draw();
      },
      sort: (sort) => {
        this.sort = sort;
        this.draw();
      },
      enterList: () => this.focusRow(this.stopAt),
    };
  }

  private draw(): void {
    const { people, clock } = this.surroundings;
    const screen = followUpScreen(people.index, clock.today(), {
      query: this.query,
      sort: this.sort,
    });
    this.rows = screen.kind === 'rows' ? screen.rows : [];
    this.selection.update();
    this.stopAt = stopIn(this.rows, this.focusedPath, this.stopAt);
    const hadFocus = this.contentEl
      .find('.acquaint-body')
      .contains(this.contentEl.doc.activeElement);
    this.showProblemCount(new Set(people.index.problems().map(({ path }) => path)).size);
    if (this.state) drawFollowUpState(this.state, screen, this.stateDoors());
    this.list?.show(this.rows);
    if (this.introductions) this.doors.drawIntroductions(this.introductions);
    if (hadFocus) this.focusRow(this.stopAt);
    // Not where the user has gone on to something else meanwhile.
    else if (this.isFocusOwed && people.index.state === 'ready') {
      if (this.app.workspace.getActiveViewOfType(FollowUpsView) === this) this.takeFocus();
      this.isFocusOwed = false;
    }
  }

  private handlers(): RowHandlers {
    return {
      ...personLinkHandlers(this.app, [this, FOLLOW_UPS_VIEW], this.actions),
      ...this.selection.linkHandlers(this.actions),
      write: (person) => this.actions.write(person),
      log: (person) => this.actions.log(person),
      snooze: (person, anchor) => {
        this.actions.snooze(person, anchor);
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
    const addMore = this.selection.menuItem(person);
    const next = movedTo(event.key, this.rows, at);
    const isTaken = this.selection.key(event, at, next);
    if (next !== null) this.focusRow(next);
    if (isTaken || next !== null || actOnKey(event, { person, el, addMore }, this.actions))
      event.preventDefault();
  }

  private stateDoors(): Parameters<typeof drawFollowUpState>[2] {
    return {
      addPerson: () => this.doors.addPerson(),
      goThrough: () => this.doors.goThrough(),
      clearSearch: () => this.clearSearch(),
      progress: () => this.surroundings.people.progress,
    };
  }

  private focusRow(at: number): void {
    this.stopAt = at;
    this.focusedPath = this.personAt(at)?.path ?? this.focusedPath;
    this.list?.reveal(at)?.querySelector<HTMLElement>('.acquaint-row-main')?.focus();
  }

  private personAt(at: number): Person | null {
    const row = this.rows[at];
    return row?.kind === 'person' ? row.followUp.person : null;
  }
}
