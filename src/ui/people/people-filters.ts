import { Menu, setIcon, setTooltip, SuggestModal, type App } from 'obsidian';
import type { Day } from '../../core/days/day';
import type { PeopleIndex } from '../../core/people/people-index';
import {
  FACETS,
  facetValues,
  peopleCounts,
  PERSON_STATUSES,
  statusCounts,
  type Facet,
  type FacetValue,
  type PeopleFilter,
} from '../../core/people/people-list';
import { matching } from '../../core/editing/known-values';
import { LANGUAGE } from '../../words/kit/ui-language';
import { FACET_WORDS, PEOPLE_LIST, PERSON_STATUS_WORDS } from '../../words/people/people-list';
import { showMenu } from '../kit/menu-place';
import { askIn } from '../kit/notify';

/** Values in a menu; the rest are found by typing. */
const MAX_IN_MENU = 12;

/** Values that a list to choose from shows. */
const MAX_IN_LIST = 200;

/** Filters that have a chip of their own even if there is little room. */
const ALWAYS: readonly Facet[] = ['place', 'field'];

type FilterKind = Facet | 'status';

const KINDS: readonly FilterKind[] = ['place', 'field', ...FACETS, 'status'];

/** What the filters are drawn from, and what they change. */
export interface FilterCallbacks {
  readonly app: App;
  index(): PeopleIndex;
  today(): Day;
  set(filter: PeopleFilter): void;
}

/** Finds a value among all. */
class ValuePicker extends SuggestModal<FacetValue> {
  constructor(
    app: App,
    private readonly values: readonly FacetValue[],
    title: string,
    private readonly done: (text: string) => void,
  ) {
    super(app);
    askIn(this, title);
    this.inputEl.setAttr('aria-label', title);
    this.limit = MAX_IN_LIST;
  }

  override getSuggestions(query: string): FacetValue[] {
    return [...matching(this.values, query, ({ text }) => text)].slice(0, MAX_IN_LIST);
  }

  override renderSuggestion({ text, count }: FacetValue, el: HTMLElement): void {
    el.createSpan({ text, attr: { dir: 'auto' } });
    el.createSpan({ text: ` ${String(count)}`, cls: 'acquaint-count' });
  }

  override onChooseSuggestion({ text }: FacetValue): void {
    this.done(text);
  }
}

/** The line of chips that narrow the list of people. */
export class PeopleFilters {
  private filter: PeopleFilter = {};
  private readonly el: HTMLElement;
  private drawn = '';

  constructor(
    parent: HTMLElement,
    private readonly callbacks: FilterCallbacks,
  ) {
    this.el = parent.createDiv({ cls: 'acquaint-chips-line' });
  }

  get current(): PeopleFilter {
    return this.filter;
  }

  get isSet(): boolean {
    return Object.values(this.filter).some((value) => value !== undefined && value !== false);
  }

  set(filter: PeopleFilter): void {
    this.filter = filter;
    this.callbacks.set(filter);
  }

  /** Draws the chips: a filter that is set comes first, and goes with a click. */
  draw(): void {
    const index = this.callbacks.index();
    const today = this.callbacks.today();
    const { withoutRhythm: without } = peopleCounts(index, today);
    const drawn = JSON.stringify([this.filter, without]);
    if (drawn === this.drawn) return;
    this.drawn = drawn;
    const hadFocus = this.el.contains(this.el.doc.activeElement);
    this.el.empty();
    if (this.filter.isWithoutRhythm === true || without > 0) this.drawRhythm(without);
    const isChosen = (kind: FilterKind): boolean => this.filter[kind] !== undefined;
    const kinds = [...new Set(KINDS)];
    for (const kind of kinds.filter(isChosen)) this.drawChosen(kind);
    for (const kind of kinds.filter((one) => !isChosen(one))) this.drawOpen(kind);
    this.drawMore(kinds.filter((kind) => !isChosen(kind) && !this.isAlways(kind)));
    if (hadFocus) this.el.querySelector('button')?.focus();
  }

  private isAlways(kind: FilterKind): boolean {
    return ALWAYS.some((facet) => facet === kind);
  }

  private chip(text: string, icon: string | null): HTMLElement {
    const chip = this.el.createEl('button', { cls: 'acquaint-chip', attr: { type: 'button' } });
    chip.createSpan({ text, cls: 'acquaint-chip-word', attr: LANGUAGE });
    if (icon !== null) setIcon(chip.createSpan({ cls: 'acquaint-chip-icon' }), icon);
    return chip;
  }

  private drawRhythm(count: number): void {
    const isOn = this.filter.isWithoutRhythm === true;
    const chip = this.chip(PEOPLE_LIST.noRhythm(count), isOn ? 'lucide-x' : null);
    chip.toggleClass('is-active', isOn);
    chip.setAttr('aria-pressed', String(isOn));
    chip.addEventListener('click', () => {
      this.set({ ...this.filter, isWithoutRhythm: !isOn });
    });
  }

  private drawChosen(kind: FilterKind): void {
    const { status } = this.filter;
    const value = kind === 'status' ? status && PERSON_STATUS_WORDS[status] : this.filter[kind];
    const chip = this.chip(PEOPLE_LIST.chosen(FACET_WORDS[kind], value ?? ''), 'lucide-x');
    chip.addClass('is-active');
    setTooltip(chip, PEOPLE_LIST.clearFilter(PEOPLE_LIST.chosen(FACET_WORDS[kind], value ?? '')));
    chip.addEventListener('click', () => {
      const { [kind]: _, ...others } = this.filter;
      this.set(others);
    });
  }

  private drawOpen(kind: FilterKind): void {
    const chip = this.chip(FACET_WORDS[kind], 'lucide-chevron-down');
    chip.setAttr('aria-haspopup', 'menu');
    // Where there is little room the others are behind "More".
    if (!this.isAlways(kind)) chip.addClass('mod-roomy');
    chip.addEventListener('click', () => {
      this.openValues(kind, chip);
    });
  }

  private drawMore(kinds: readonly FilterKind[]): void {
    if (kinds.length === 0) return;
    const chip = this.chip(PEOPLE_LIST.more, 'lucide-chevron-down');
    chip.addClass('mod-tight');
    chip.setAttrs({ 'aria-haspopup': 'menu', 'aria-label': PEOPLE_LIST.moreFilters });
    chip.addEventListener('click', () => {
      const menu = new Menu();
      for (const kind of kinds)
        menu.addItem((item) =>
          item.setTitle(FACET_WORDS[kind]).onClick(() => {
            this.openValues(kind, chip);
          }),
        );
      showMenu(menu, chip);
    });
  }

  private openValues(kind: FilterKind, anchor: HTMLElement): void {
    const menu = new Menu();
    if (kind === 'status') this.addStatuses(menu);
    else this.addValues(menu, kind);
    showMenu(menu, anchor);
  }

  private addStatuses(menu: Menu): void {
    const counts = statusCounts(this.callbacks.index(), this.callbacks.today());
    for (const status of PERSON_STATUSES) {
      const count = counts.get(status) ?? 0;
      if (count === 0) continue;
      menu.addItem((item) =>
        item.setTitle(`${PERSON_STATUS_WORDS[status]} (${String(count)})`).onClick(() => {
          this.set({ ...this.filter, status });
        }),
      );
    }
  }

  private addValues(menu: Menu, facet: Facet): void {
    const values = facetValues(this.callbacks.index(), facet);
    const set = (text: string): void => {
      this.set({ ...this.filter, [facet]: text });
    };
    for (const { text, count } of values.slice(0, MAX_IN_MENU))
      menu.addItem((item) =>
        item.setTitle(`${text} (${String(count)})`).onClick(() => {
          set(text);
        }),
      );
    if (values.length === 0)
      menu.addItem((item) => item.setTitle(PEOPLE_LIST.noValues).setDisabled(true));
    if (values.length <= MAX_IN_MENU) return;
    menu.addItem((item) =>
      item.setTitle(PEOPLE_LIST.anotherValue).onClick(() => {
        const title = PEOPLE_LIST.chooseValue(FACET_WORDS[facet]);
        new ValuePicker(this.callbacks.app, values, title, set).open();
      }),
    );
  }
}
