// Source: SuggestModal and PopoverSuggest (obsidian.d.ts); classes, roles and keys assumed.
import type { Scope } from './keymap';
import { guarded } from './problems';

interface Drawing<T> {
  render(value: T, el: HTMLElement): void;
  choose(value: T, event: MouseEvent | KeyboardEvent): void;
}

let count = 0;

/** The rows of suggestions under an input, one of them chosen; arrows wrap around. */
export class SuggestionList<T> {
  private values: readonly T[] = [];
  private rows: HTMLElement[] = [];
  private chosen = 0;
  private readonly id = `suggestions-${String(++count)}`;

  constructor(
    private readonly containerEl: HTMLElement,
    private readonly inputEl: HTMLElement,
    private readonly drawing: Drawing<T>,
  ) {
    containerEl.setAttrs({ role: 'listbox', id: this.id, 'aria-label': 'Suggestions' });
    inputEl.setAttrs({ 'aria-controls': this.id, 'aria-autocomplete': 'list' });
    inputEl.setAttr('aria-expanded', false);
  }

  show(values: readonly T[]): void {
    this.values = values;
    this.containerEl.empty();
    this.rows = values.map((value, at) => this.row(value, at));
    this.inputEl.setAttr('aria-expanded', values.length > 0);
    this.select(0);
  }

  /** Enter and the arrows, without modifiers. */
  registerKeys(scope: Scope): void {
    const step = (by: number) => (): boolean => {
      this.select(this.chosen + by);
      return false;
    };
    scope.register([], 'ArrowDown', step(1));
    scope.register([], 'ArrowUp', step(-1));
    scope.register([], 'Enter', (event) => this.choose(event));
  }

  /** @returns true where there was nothing to choose */
  choose(event: MouseEvent | KeyboardEvent): boolean {
    const value = this.values[this.chosen];
    if (value === undefined) return true;
    this.drawing.choose(value, event);
    return false;
  }

  private row(value: T, at: number): HTMLElement {
    const row = this.containerEl.createDiv({
      cls: 'suggestion-item',
      attr: { role: 'option', id: `${this.id}-${String(at)}` },
    });
    guarded(() => {
      this.drawing.render(value, row);
    });
    row.addEventListener('mousemove', () => {
      if (this.chosen !== at) this.select(at);
    });
    row.addEventListener('mousedown', (event) => {
      event.preventDefault();
    });
    row.addEventListener('click', (event) => {
      this.select(at);
      this.choose(event);
    });
    return row;
  }

  private select(at: number): void {
    const { length } = this.rows;
    this.chosen = length === 0 ? 0 : (at + length) % length;
    for (const [index, row] of this.rows.entries()) {
      row.toggleClass('is-selected', index === this.chosen);
      row.setAttr('aria-selected', index === this.chosen);
    }
    const row = this.rows[this.chosen];
    this.inputEl.setAttr('aria-activedescendant', row?.id ?? null);
    row?.scrollIntoView({ block: 'nearest' });
  }
}
