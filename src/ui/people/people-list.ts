import { setIcon, type SearchComponent } from 'obsidian';
import type { PeopleIndex } from '../../core/people/people-index';
import {
  peopleCounts,
  peopleListed,
  PEOPLE_SORTS,
  type PeopleFilter,
  type PeopleSort,
} from '../../core/people/people-list';
import type { Person } from '../../core/people/person';
import { FOLLOW_UPS } from '../../words/follow-ups/follow-ups-list';
import { LANGUAGE } from '../../words/kit/ui-language';
import {
  PEOPLE_LIST,
  SORT_WORDS,
  peopleCount,
  peopleHeads,
  SORTED_WORDS,
} from '../../words/people/people-list';
import { drawEmptyState, NOTHING_TO_SAY, readingState, type EmptyState } from '../kit/empty-state';
import { drawFace } from '../kit/face';
import type { ListPart } from '../kit/list-part';
import { drawListSearch, drawSortButton } from '../kit/list-search';
import type { SelectionCallbacks } from '../kit/people-selection';
import { PersonList, type PersonListSource, type RowDrawing } from '../kit/person-list';
import type { PersonLinkCallbacks } from '../kit/person-note-link';
import type { UiContext } from '../kit/ui-context';
import { drawNobodyFound } from './nobody-found';
import { PeopleFilters } from './people-filters';
import { PeoplePainter } from './people-painter';
import { isSearchReady, prepareSearch } from './prepare-search';

const HEAD_ICON = 'lucide-arrow-down';

/** What the list asks for that is not about one person. */
export interface PeopleListCallbacks {
  readonly addPerson: (name?: string) => void;
  /** Asks who could help with a need. */
  readonly ask: (need: string) => void;
  readonly links: PersonLinkCallbacks;
  readonly actOnAll: SelectionCallbacks['act'];
}

/** The list of everybody: searched, narrowed and put in order; nothing kept but what is asked. */
export class PeopleList implements ListPart {
  private query = '';
  private sort: PeopleSort | null = null;
  private readonly search: SearchComponent;
  private readonly filters: PeopleFilters;
  private readonly count: HTMLElement;
  private readonly order: HTMLElement;
  private readonly heads: HTMLElement;
  private readonly state: HTMLElement;
  private readonly nobody: HTMLElement;
  private readonly list: PersonList<Person>;
  private readonly redraw = (): void => {
    this.draw();
  };

  constructor(
    el: HTMLElement,
    private readonly ui: UiContext,
    private readonly callbacks: PeopleListCallbacks,
  ) {
    const head = el.createDiv({ cls: 'acquaint-list-head' });
    const top = head.createDiv({ cls: 'acquaint-people-top' });
    this.search = this.drawSearch(top.createDiv({ cls: 'acquaint-search' }));
    this.filters = new PeopleFilters(top, this.filterCallbacks());
    const counts = top.createDiv({ cls: 'acquaint-count-line' });
    this.count = counts.createSpan({ attr: { ...LANGUAGE, 'aria-live': 'polite' } });
    this.order = counts.createSpan({ cls: 'acquaint-order', attr: LANGUAGE });
    this.heads = el.createDiv({ cls: 'acquaint-heads' });
    this.state = head.createDiv({ attr: { 'aria-live': 'polite' } });
    this.nobody = head.createDiv({ attr: { 'aria-live': 'polite' } });
    this.list = new PersonList(el, this.source());
  }

  close(): void {
    this.list.close();
  }

  find(): void {
    this.search.inputEl.focus();
    this.search.inputEl.select();
  }

  takeFocus(): void {
    if (!this.list.isEmpty) this.list.focus();
    else (this.state.querySelector('button') ?? this.search.inputEl).focus();
  }

  /** Narrows the list to those who fit; for what leads here. */
  narrow(filter: PeopleFilter): void {
    this.search.setValue('');
    this.query = '';
    this.filters.set(filter);
  }

  draw(): void {
    const { index } = this.ui.services.people;
    const isReading = index.state === 'reading';
    if (!isReading && this.query.trim() !== '' && !isSearchReady(index, this.redraw)) {
      this.count.setText(PEOPLE_LIST.looking);
      return;
    }
    const people = isReading ? [] : this.found(index);
    drawEmptyState(this.state, this.stateOf(index));
    this.say(index, people.length);
    this.list.show(people);
  }

  private found(index: PeopleIndex): readonly Person[] {
    const { query, sort } = this;
    const asked = { query, sort, filter: this.filters.current };
    return peopleListed(index, this.ui.services.clock.today(), asked);
  }

  /** How many there are, in which order, and what to do if nobody is found. */
  private say(index: PeopleIndex, shown: number): void {
    const all = index.state === 'reading' ? 0 : this.all(index);
    const isAnybody = all > 0;
    if (isAnybody) this.filters.draw();
    for (const el of [this.count, this.order]) el.toggle(isAnybody);
    this.heads.toggle(shown > 0);
    const count = peopleCount(shown, all);
    if (this.count.textContent !== count) this.count.setText(count);
    this.order.setText(SORTED_WORDS[this.sort ?? 'name']);
    this.drawHeads();
    const isNobody = isAnybody && shown === 0;
    drawNobodyFound(this.nobody, isNobody ? this.query : null, {
      add: (name) => {
        this.callbacks.addPerson(name);
      },
      ask: (need) => {
        this.callbacks.ask(need);
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
    return peopleCounts(index, this.ui.services.clock.today()).all;
  }

  private clearSearch(): void {
    this.search.setValue('').onChanged();
    this.search.inputEl.focus();
  }

  private stateOf(index: PeopleIndex): EmptyState {
    if (index.state === 'reading') return readingState(this.ui.services.people.progress);
    if (this.all(index) > 0) return NOTHING_TO_SAY;
    const run = (): void => {
      this.callbacks.addPerson();
    };
    return { lines: [FOLLOW_UPS.nobody], button: { text: FOLLOW_UPS.addFirst, run } };
  }

  private drawSearch(bar: HTMLElement): SearchComponent {
    const search = drawListSearch(bar, {
      placeholder: PEOPLE_LIST.search,
      label: PEOPLE_LIST.searchLabel,
      search: (query) => {
        this.query = query;
        this.draw();
      },
      enterList: () => {
        this.list.focus();
      },
      prepare: () => {
        prepareSearch(this.ui.services.people.index);
      },
    });
    drawSortButton<PeopleSort>(bar, {
      choices: PEOPLE_SORTS.map((sort) => ({ sort, words: SORT_WORDS[sort] })),
      current: () => this.sort ?? 'name',
      choose: (sort) => {
        this.sortBy(sort);
      },
    });
    return search;
  }

  private sortBy(sort: PeopleSort): void {
    this.sort = sort === 'name' ? null : sort;
    this.draw();
  }

  /** The heads of the columns, if people are on one line each. */
  private drawHeads(): void {
    const sort = this.sort ?? 'name';
    if (this.heads.dataset['sort'] === sort) return;
    this.heads.dataset['sort'] = sort;
    const focused = [...this.heads.children].findIndex((el) => el === el.doc.activeElement);
    this.heads.empty();
    for (const { text, sort: by } of peopleHeads()) {
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

  private filterCallbacks(): ConstructorParameters<typeof PeopleFilters>[1] {
    const { app, services } = this.ui;
    return {
      app,
      index: () => services.people.index,
      today: () => services.clock.today(),
      set: this.redraw,
    };
  }

  private source(): PersonListSource<Person> {
    const { links, actOnAll } = this.callbacks;
    return {
      label: PEOPLE_LIST.list,
      actions: this.ui.actions,
      links,
      actOnAll,
      personOf: (person) => person,
      groupOf: () => null,
      painter: (drawing) => this.painter(drawing),
      changed: this.redraw,
    };
  }

  private painter(drawing: RowDrawing): PeoplePainter {
    const { callbacks, choice } = drawing;
    const isStop = (at: number): boolean => drawing.isStop(at);
    const { app, services } = this.ui;
    const { people, clock } = services;
    const source = {
      drawFace: (parent: HTMLElement, person: Person) => drawFace(parent, app, person),
      index: () => people.index,
      today: () => clock.today(),
      query: () => this.query,
      isStop,
    };
    return new PeoplePainter(source, callbacks, choice);
  }
}
