import type { SelectionCallbacks } from '../kit/people-selection';
import type { SearchComponent } from 'obsidian';
import type { Day } from '../../core/days/day';
import type { PeopleIndex } from '../../core/people/people-index';
import type { Person } from '../../core/people/person';
import { openProblemNotes } from '../../core/people/hidden-problems';
import { FOLLOW_UPS } from '../../words/follow-ups/follow-ups-list';
import { drawFace } from '../kit/face';
import type { ListPart } from '../kit/list-part';
import { drawListSearch, drawSortButton } from '../kit/list-search';
import { PersonList, type PersonListSource, type RowDrawing } from '../kit/person-list';
import type { PersonLinkCallbacks } from '../kit/person-note-link';
import { drawProblemsButton } from '../kit/problems-button';
import type { UiContext } from '../kit/ui-context';
import type { ListSize, RowPainter } from '../kit/window-list';
import { drawNobodyFound } from '../people/nobody-found';
import { PeoplePainter } from '../people/people-painter';
import { isSearchReady, prepareSearch } from '../people/prepare-search';
import { FollowUpPainter } from './follow-up-painter';
import {
  followUpScreen,
  type FollowUpRow,
  type FollowUpScreen,
  type FollowUpSort,
} from './follow-up-rows';
import { drawFollowUpState } from './follow-ups-state';
import type { FirstRunPlaces } from '../first-run/first-run';

/** What the list asks for that is not about one person. */
export interface FollowUpsCallbacks {
  readonly addPerson: (name?: string) => void;
  /** Asks who could help with a need. */
  readonly ask: (need: string) => void;
  /** Goes through people with nothing planned, one by one. */
  readonly goThrough: () => void;
  readonly showProblems: () => void;
  readonly importCards: () => void;
  /** Draws what else comes up. */
  readonly drawBelow: (el: HTMLElement) => void;
  readonly actOnAll: SelectionCallbacks['act'];
}

/** What the list needs from the place it is in. */
export interface FollowUpsPlace extends FollowUpsCallbacks {
  readonly links: PersonLinkCallbacks;
  /** Whether the user is still here, and has not gone on to something else. */
  isActive(): boolean;
}

/** Draws those who are due, and below them who is found although they are not. */
class ListPainter implements RowPainter<FollowUpRow> {
  constructor(
    private readonly due: FollowUpPainter,
    private readonly others: PeoplePainter,
  ) {}

  heightOf(row: FollowUpRow, size: ListSize): number {
    if (row.kind === 'not-due') return this.others.heightOf(row.person, size);
    return this.due.heightOf(row, size);
  }

  paint(el: HTMLElement, row: FollowUpRow, at: number): void {
    if (row.kind === 'not-due') this.others.paint(el, row.person, at);
    else this.due.paint(el, row, at);
  }
}

function personOf(row: FollowUpRow): Person | null {
  if (row.kind === 'heading') return null;
  return row.kind === 'person' ? row.followUp.person : row.person;
}

function groupOf(row: FollowUpRow): string | null {
  return row.kind === 'not-due' ? 'not-due' : row.group;
}

/** The list of those who are due: drawn from the index and the day, nothing kept. */
export class FollowUpsList implements ListPart {
  private query = '';
  private sort: FollowUpSort = 'due';
  private isFocusOwed = false;
  private readonly search: SearchComponent;
  private readonly showProblemCount: (count: number) => void;
  private readonly firstRun: FirstRunPlaces;
  private readonly state: HTMLElement;
  private readonly nobody: HTMLElement;
  private readonly list: PersonList<FollowUpRow>;
  private readonly below: HTMLElement;
  private readonly redraw = (): void => {
    this.draw();
  };
  private readonly redrawRows = (): void => {
    this.drawRows();
  };

  constructor(
    el: HTMLElement,
    private readonly ui: UiContext,
    private readonly place: FollowUpsPlace,
  ) {
    const head = el.createDiv({ cls: 'acquaint-list-head' });
    this.search = this.drawSearch(head.createDiv({ cls: 'acquaint-search' }));
    this.showProblemCount = drawProblemsButton(head, () => {
      place.showProblems();
    });
    const intro = head.createDiv({ cls: 'acquaint-first-run' });
    this.state = head.createDiv({ attr: { 'aria-live': 'polite' } });
    this.firstRun = { intro, ways: head.createDiv({ cls: 'acquaint-first-run' }) };
    this.nobody = head.createDiv({ attr: { 'aria-live': 'polite' } });
    this.list = new PersonList(el, this.source());
    this.below = el.createDiv({ cls: 'acquaint-due-introductions' });
  }

  close(): void {
    this.list.close();
  }

  find(): void {
    this.search.inputEl.focus();
    this.search.inputEl.select();
  }

  /** Focuses the first row; while notes are being read, as soon as there is one. */
  takeFocus(): void {
    this.isFocusOwed = this.ui.services.people.index.state === 'reading';
    if (!this.list.isEmpty) this.list.focus();
    else if (!this.isFocusOwed) (this.state.querySelector('button') ?? this.search.inputEl).focus();
  }

  draw(): void {
    const { index } = this.ui.services.people;
    if (!this.canSearch(index, this.redraw)) return;
    this.showProblemCount(
      openProblemNotes(index.problems(), this.ui.settings.current.hiddenProblems),
    );
    const hadFocus = this.list.hasFocus;
    this.drawRows();
    this.place.drawBelow(this.below);
    if (!hadFocus) this.payFocus();
  }

  /** Draws the list alone: all else stays as it is while somebody types, sorts or chooses. */
  private drawRows(): void {
    const { people, clock } = this.ui.services;
    const { query, sort } = this;
    // Until everybody has been read, what is shown stays.
    if (!this.canSearch(people.index, this.redrawRows)) return;
    const screen = followUpScreen(people.index, clock.today(), { query, sort });
    this.say(screen);
    this.list.show(screen.kind === 'rows' ? screen.rows : []);
  }

  private canSearch(index: PeopleIndex, whenReady: () => void): boolean {
    const isSearched = index.state === 'ready' && this.query.trim() !== '';
    return !isSearched || isSearchReady(index, whenReady);
  }

  /** Takes the focus that is owed since the notes were being read. */
  private payFocus(): void {
    if (!this.isFocusOwed || this.ui.services.people.index.state !== 'ready') return;
    // Not if the user has moved on to something else meanwhile.
    if (this.place.isActive()) this.takeFocus();
    this.isFocusOwed = false;
  }

  private say(screen: FollowUpScreen): void {
    drawFollowUpState(this.state, screen, this.stateDoors());
    void this.drawFirstRun(screen);
    drawNobodyFound(this.nobody, screen.kind === 'no-match' ? screen.query : null, {
      add: (name) => {
        this.place.addPerson(name);
      },
      ask: (need) => {
        this.place.ask(need);
      },
      clearSearch: () => {
        this.clearSearch();
      },
      clearFilters: null,
    });
  }

  /** Ways to begin, if nobody is here; how they are drawn is loaded then. */
  private async drawFirstRun({ kind }: FollowUpScreen): Promise<void> {
    if (kind !== 'nobody' && this.firstRun.intro.childElementCount === 0) return;
    const { drawFirstRun } = await import('../first-run/first-run');
    await drawFirstRun(this.firstRun, this.ui, this.place.importCards);
  }

  private drawSearch(bar: HTMLElement): SearchComponent {
    const search = drawListSearch(bar, {
      placeholder: FOLLOW_UPS.search,
      label: FOLLOW_UPS.searchLabel,
      search: (query) => {
        this.query = query;
        this.drawRows();
      },
      enterList: () => {
        this.list.focus();
      },
      prepare: () => {
        prepareSearch(this.ui.services.people.index);
      },
    });
    drawSortButton<FollowUpSort>(bar, {
      choices: [
        { sort: 'due', words: FOLLOW_UPS.sortByDay },
        { sort: 'name', words: FOLLOW_UPS.sortByName },
      ],
      current: () => this.sort,
      choose: (sort) => {
        this.sort = sort;
        this.drawRows();
      },
    });
    return search;
  }

  private source(): PersonListSource<FollowUpRow> {
    const { actions } = this.ui;
    const { links, actOnAll } = this.place;
    return {
      label: FOLLOW_UPS.list,
      actions,
      links,
      actOnAll,
      personOf,
      groupOf,
      painter: (drawing) => this.painter(drawing),
      changed: this.redrawRows,
    };
  }

  private painter(drawing: RowDrawing): ListPainter {
    const { callbacks, choice } = drawing;
    const isStop = (at: number): boolean => drawing.isStop(at);
    const { app, services } = this.ui;
    const { people, clock } = services;
    const today = (): Day => clock.today();
    const face = (parent: HTMLElement, person: Person) => drawFace(parent, app, person);
    const rows = { index: () => people.index, query: () => this.query };
    const source = { ...rows, today, isStop, drawFace: face };
    const due = new FollowUpPainter(source, callbacks, choice);
    return new ListPainter(due, new PeoplePainter(source, callbacks, choice));
  }

  private clearSearch(): void {
    this.search.setValue('').onChanged();
    this.search.inputEl.focus();
  }

  private stateDoors(): Parameters<typeof drawFollowUpState>[2] {
    return {
      addPerson: () => {
        this.place.addPerson();
      },
      goThrough: () => {
        this.place.goThrough();
      },
      progress: () => this.ui.services.people.progress,
    };
  }
}
