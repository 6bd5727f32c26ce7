import type * as real from 'obsidian';
import type { App } from './app';
import { Scope } from './keymap';
import { reportProblem } from './problems';
import type { Public } from './real-types';
import { SuggestionList } from './suggestion-list';

/** obsidian.d.ts 5201: a list that floats beside what is typed into. */
export abstract class PopoverSuggest<T> implements real.PopoverSuggest<T> {
  readonly scope: Scope;
  /** Not of the API. */
  protected readonly suggestEl = createDiv('suggestion-container');
  protected isOpen = false;
  private list: SuggestionList<T> | null = null;

  constructor(
    readonly app: App,
    scope?: Scope,
  ) {
    this.scope = scope ?? new Scope();
    this.scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
  }

  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract selectSuggestion(value: T, evt: MouseEvent | KeyboardEvent): void;

  open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    document.body.append(this.suggestEl);
    this.app.keymap.pushScope(this.scope);
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.suggestEl.remove();
    this.app.keymap.popScope(this.scope);
  }

  /** Not of the API. */
  protected showBelow(values: readonly T[], inputEl: HTMLElement, place: DOMRect): void {
    if (values.length === 0) {
      this.close();
      return;
    }
    if (!this.list) {
      this.list = new SuggestionList<T>(this.suggestEl.createDiv('suggestion'), inputEl, {
        render: (value, el) => {
          this.renderSuggestion(value, el);
        },
        choose: (value, event) => {
          this.selectSuggestion(value, event);
        },
      });
      this.list.registerKeys(this.scope);
    }
    this.open();
    this.list.show(values);
    const { width, height } = this.suggestEl.getBoundingClientRect();
    const isAbove = place.bottom + height > window.innerHeight && place.top > height;
    const top = isAbove ? place.top - height : place.bottom;
    const left = Math.max(4, Math.min(place.left, window.innerWidth - width - 4));
    this.suggestEl.setCssProps({ left: `${String(left)}px`, top: `${String(top)}px` });
  }
}

/** obsidian.d.ts 294. Suggests while the input has the focus. */
export abstract class AbstractInputSuggest<T>
  extends PopoverSuggest<T>
  // `onSelect` returns the class with its protected member, which no other class can have.
  implements Omit<Public<real.AbstractInputSuggest<T>>, 'onSelect'>
{
  limit = 100;
  private asked = 0;
  private selected: ((value: T, evt: MouseEvent | KeyboardEvent) => unknown) | null = null;

  constructor(
    app: App,
    private readonly textInputEl: HTMLInputElement | HTMLDivElement,
  ) {
    super(app);
    const ask = (): void => {
      this.ask();
    };
    textInputEl.addEventListener('input', ask);
    textInputEl.addEventListener('focus', ask);
    textInputEl.addEventListener('blur', () => {
      this.close();
    });
    textInputEl.setAttrs({ role: 'combobox', 'aria-expanded': false });
  }

  abstract getSuggestions(query: string): T[] | Promise<T[]>;

  setValue(value: string): void {
    if (this.textInputEl.instanceOf(HTMLInputElement)) this.textInputEl.value = value;
    else this.textInputEl.setText(value);
  }

  getValue(): string {
    const { textInputEl } = this;
    return textInputEl.instanceOf(HTMLInputElement) ? textInputEl.value : textInputEl.getText();
  }

  selectSuggestion(value: T, evt: MouseEvent | KeyboardEvent): void {
    this.selected?.(value, evt);
  }

  onSelect(callback: (value: T, evt: MouseEvent | KeyboardEvent) => unknown): this {
    this.selected = callback;
    return this;
  }

  private ask(): void {
    const asked = ++this.asked;
    const answer = async (): Promise<void> => {
      const found = await this.getSuggestions(this.getValue());
      if (asked !== this.asked || document.activeElement !== this.textInputEl) return;
      const shown = this.limit > 0 ? found.slice(0, this.limit) : found;
      this.showBelow(shown, this.textInputEl, this.textInputEl.getBoundingClientRect());
    };
    answer().catch(reportProblem);
  }
}
