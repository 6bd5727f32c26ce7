import { Menu, SearchComponent, setIcon, setTooltip } from 'obsidian';
import type { PeopleIndex } from '../../core/people/people-index';
import { peopleCounts, peopleListed, PEOPLE_SORTS, type PeopleFilter, type PeopleSort } from '../../core/people/people-list';
import type { Person } from '../../core/people/person';
import { FOLLOW_UPS, LANGUAGE } from '../../words/kit/interface';
import { HEADS, PEOPLE_LIST, SORT_WORDS } from '../../words/people/people-list';
import { drawEmptyState, NOTHING_TO_SAY, readingState, type EmptyState } from '../kit/empty-state';
import type { ListPart } from '../kit/list-part';
import { showMenu } from '../kit/menu-place';
import { actOnKey, movedIn } from '../kit/person-keys';
import type { PersonLinkHandlers } from '../kit/person-note-link';
import { rowStop } from '../kit/row-stop';
import { PeopleSelection, type SelectionDoors } from '../kit/people-selection';
import type { UiContext } from '../kit/ui-context';
import { WindowList } from '../kit/window-list';
import { drawNobodyFound } from './nobody-found';
import { PeopleFilters } from './people-filters';
import { PeoplePainter } from './people-painter';
import { isSearchAtHand } from './search-at-hand';

/** What the list asks for that is not about one person. */
export interface PeopleListDoors {
  addPerson(name?: string): void;
  readonly links: PersonLinkHandlers;
  readonly actOnAll: SelectionDoors['act'];
}

/** The list of everybody: searched, narrowed and put in order; nothing kept but what is asked. */
export class PeopleList implements ListPart {
  private query = '';
  private sort: PeopleSort | null = null;
  private people: readonly Person[] = [];
  private focusedPath: string | null = null;
  private stopAt = -1;
  private readonly search: SearchComponent;
  private readonly filters: PeopleFilters;
  private readonly count: HTMLElement;
  private readonly order: HTMLElement;
  private readonly heads: HTMLElement;
  private readonly state: HTMLElement;
  private readonly nobody: HTMLElement;
  private readonly body: HTMLElement;
  private readonly list: WindowList<Person>;
  private readonly selection: PeopleSelection;
  private readonly redraw = (): void => {
    this.draw();
  };

  constructor(
    el: HTMLElement,
    private readonly ui: UiContext,
    private readonly doors: PeopleListDoors,
  ) {
    const bar = el.createDiv({ cls: 'acquaint-search' });
    this.search = this.drawSearch(bar);
    this.drawSort(bar);
    this.filters = new PeopleFilters(el, this.filterDoors());
    const counts = el.createDiv({ cls: 'acquaint-count-line' });
    this.count = counts.createSpan({ attr: { ...LANGUAGE, 'aria-live': 'polite' } });
    this.order = counts.createSpan({ attr: LANGUAGE });
    this.heads = el.createDiv({ cls: 'acquaint-heads' });
    this.state = el.createDiv({ attr: { 'aria-live': 'polite' } });
    this.nobody = el.createDiv({ attr: { 'aria-live': 'polite' } });
    this.body = el.createDiv({ cls: 'acquaint-body' });
    this.selection = new PeopleSelection(this.rows(), {
      act: doors.actOnAll,
      changed: this.redraw,
      focusList: () => {
        this.focusRow(this.stopAt);
      },
    });
    this.list = new WindowList(this.body, PEOPLE_LIST.list, this.painter());
    this.selection.drawBar(el);
    this.body.addEventListener('keydown', (event) => {
      this.key(event);
    });
  }

  close(): void {
    this.list.close();
  }

  find(): void {
    this.search.inputEl.focus();
    this.search.inputEl.select();
  }

  takeFocus(): void {
    if (this.people.length > 0) this.focusRow(this.stopAt);
    else (this.state.querySelector('button') ?? this.search.inputEl).focus();
  }

  /** Narrows the list to those who fit; for what leads here. */
  narrow(filter: PeopleFilter): void {
    this.search.setValue('');
    this.query = '';
    this.filters.set(filter);
  }

  draw(): void {
    const { index } = this.ui.surroundings.people;
    const isReading = index.state === 'reading';
    if (!isReading && this.query.trim() !== '' && !isSearchAtHand(index, this.redraw)) {
      this.count.setText(PEOPLE_LIST.looking);
      return;
    }
    this.people = isReading ? [] : this.found(index);
    this.selection.update();
    const own = this.people.findIndex(({ path }) => path === this.focusedPath);
    const before = this.focusedPath === null ? -1 : this.stopAt;
    const stops = { length: this.people.length };
    this.stopAt = rowStop(stops, { own, before });
    const hadFocus = this.body.contains(this.body.doc.activeElement);
    drawEmptyState(this.state, this.stateOf(index));
    this.say(index);
    this.list.show(this.people);
    if (hadFocus) this.focusRow(this.stopAt);
  }

  private found(index: PeopleIndex): readonly Person[] {
    const { query, sort } = this;
    const asked = { query, sort, filter: this.filters.current };
    return peopleListed(index, this.ui.surroundings.clock.today(), asked);
  }

  /** How many there are, in which order, and what to do where nobody is found. */
  private say(index: PeopleIndex): void {
    const all = index.state === 'reading' ? 0 : this.all(index);
    const isAnybody = all > 0;
    if (isAnybody) this.filters.draw();
    for (const el of [this.count, this.order]) el.toggle(isAnybody);
    this.heads.toggle(this.people.length > 0);
    const count = PEOPLE_LIST.count(this.people.length, all);
    if (this.count.textContent !== count) this.count.setText(count);
    this.order.setText(SORT_WORDS[this.sort ?? 'name'].toLowerCase());
    this.drawHeads();
    const isNobody = isAnybody && this.people.length === 0;
    drawNobodyFound(this.nobody, isNobody ? this.query : null, {
      add: (name) => {
        this.doors.addPerson(name);
      },
      clearSearch: () => {
        this.clearSearch();
      },
      clearFilters: this.filters.isSet
        ? () => {
            this.filters.set({});
          }
        : null,
    });
  }

  private all(index: PeopleIndex): number {
    return peopleCounts(index, this.ui.surroundings.clock.today()).all;
  }

  private clearSearch(): void {
    this.search.setValue('').onChanged();
    this.search.inputEl.focus();
  }

  private stateOf(index: PeopleIndex): EmptyState {
    if (index.state === 'reading') return readingState(this.ui.surroundings.people.progress);
    if (this.all(index) > 0) return NOTHING_TO_SAY;
    const run = (): void => {
      this.doors.addPerson();
    };
    return { lines: [FOLLOW_UPS.nobody], button: { text: FOLLOW_UPS.addFirst, run } };
  }

  private drawSearch(bar: HTMLElement): SearchComponent {
    const search = new SearchComponent(bar);
    search.setPlaceholder(PEOPLE_LIST.search).onChange((query) => {
      this.query = query;
      this.draw();
    });
    search.inputEl.setAttr('aria-label', PEOPLE_LIST.searchLabel);
    // Read before the first key, so that the key finds what it looks for.
    search.inputEl.addEventListener('focus', () => {
      const { index } = this.ui.surroundings.people;
      if (index.state === 'ready') isSearchAtHand(index, () => undefined);
    });
    search.inputEl.addEventListener('keydown', (event) => {
      if (event.key !== 'ArrowDown' || event.isComposing) return;
      event.preventDefault();
      this.focusRow(this.stopAt);
    });
    return search;
  }

  private drawSort(bar: HTMLElement): void {
    const attr = { type: 'button', 'aria-haspopup': 'menu' };
    const button = bar.createEl('button', { cls: 'clickable-icon acquaint-sort', attr });
    setIcon(button, 'lucide-arrow-up-down');
    setTooltip(button, PEOPLE_LIST.sort);
    button.addEventListener('click', () => {
      const menu = new Menu();
      for (const sort of PEOPLE_SORTS)
        menu.addItem((item) =>
          item
            .setTitle(SORT_WORDS[sort])
            .setChecked(sort === (this.sort ?? 'name'))
            .onClick(() => {
              this.sortBy(sort);
            }),
        );
      showMenu(menu, button);
    });
  }

  private sortBy(sort: PeopleSort): void {
    this.sort = sort === 'name' ? null : sort;
    this.draw();
  }

  /** The heads of the columns, where people stand in one line each. */
  private drawHeads(): void {
    const sort = this.sort ?? 'name';
    if (this.heads.dataset['sort'] === sort) return;
    this.heads.dataset['sort'] = sort;
    const focused = [...this.heads.children].findIndex((el) => el === el.doc.activeElement);
    this.heads.empty();
    for (const { text, sort: by } of HEADS) {
      if (by === null) {
        this.heads.createSpan({ text, attr: LANGUAGE });
        continue;
      }
      const attr = { type: 'button', 'aria-pressed': String(by === sort), ...LANGUAGE };
      const head = this.heads.createEl('button', { text, cls: 'acquaint-head', attr });
      if (by === sort) setIcon(head.createSpan({ cls: 'acquaint-head-icon' }), HEAD_ICON);
      head.addEventListener('click', () => {
        this.sortBy(by);
      });
    }
    const el = this.heads.children[focused];
    if (el?.instanceOf(HTMLElement) === true) el.focus();
  }

  private filterDoors(): ConstructorParameters<typeof PeopleFilters>[1] {
    const { app, surroundings } = this.ui;
    return {
      app,
      index: () => surroundings.people.index,
      today: () => surroundings.clock.today(),
      set: this.redraw,
    };
  }

  private rows(): ConstructorParameters<typeof PeopleSelection>[0] {
    return {
      length: () => this.people.length,
      personAt: (at) => this.people[at] ?? null,
      groupAt: () => null,
    };
  }

  private painter(): PeoplePainter {
    const { surroundings, actions } = this.ui;
    const source = {
      index: () => surroundings.people.index,
      today: () => surroundings.clock.today(),
      query: () => this.query,
      isStop: (at: number) => at === this.stopAt,
    };
    const handlers = {
      ...this.doors.links,
      ...this.selection.linkHandlers(actions),
      write: (person: Person) => {
        actions.write(person);
      },
      log: (person: Person) => {
        actions.log(person);
      },
      snooze: (person: Person, anchor: HTMLElement) => {
        actions.snooze(person, anchor);
      },
      focused: (at: number) => {
        this.stopAt = at;
        this.focusedPath = this.people[at]?.path ?? null;
      },
    };
    return new PeoplePainter(source, handlers, this.selection);
  }

  private key(event: KeyboardEvent): void {
    const at = this.stopAt;
    const person = this.people[at];
    const el = event.target;
    if (!person || !(el instanceof HTMLElement) || el.dataset['row'] === undefined) return;
    const next = movedIn(event.key, this.people.length, at);
    const isTaken = this.selection.key(event, at, next);
    if (next !== null) this.focusRow(next);
    const row = { person, el, addMore: this.selection.menuItem(person) };
    if (isTaken || next !== null || actOnKey(event, row, this.ui.actions)) event.preventDefault();
  }

  private focusRow(at: number): void {
    this.stopAt = at;
    this.focusedPath = this.people[at]?.path ?? this.focusedPath;
    this.list.reveal(at)?.querySelector<HTMLElement>('.acquaint-row-main')?.focus();
  }
}

const HEAD_ICON = 'lucide-arrow-down';
