import type * as real from 'obsidian';
import type { App } from './app';
import { Modal } from './modal';
import { guarded, reportProblem } from './problems';
import { prepareFuzzySearch, renderResults, sortSearchResults } from './search';
import { SuggestionList } from './suggestion-list';

/** obsidian.d.ts 6861, drawn as the app's prompts are. */
export abstract class SuggestModal<T> extends Modal implements real.SuggestModal<T> {
  limit = 100;
  emptyStateText = 'No results found.';
  readonly inputEl: HTMLInputElement;
  readonly resultContainerEl: HTMLElement;
  private readonly list: SuggestionList<T>;
  private readonly instructionsEl: HTMLElement;
  private asked = 0;

  constructor(app: App) {
    super(app);
    this.modalEl.empty();
    this.modalEl.addClass('prompt');
    const box = this.modalEl.createDiv('prompt-input-container');
    this.inputEl = box.createEl('input', {
      cls: 'prompt-input',
      type: 'text',
      attr: { role: 'combobox', autocomplete: 'off', spellcheck: false, enterkeyhint: 'done' },
    });
    this.resultContainerEl = this.modalEl.createDiv('prompt-results');
    this.instructionsEl = this.modalEl.createDiv('prompt-instructions');
    this.list = new SuggestionList(this.resultContainerEl, this.inputEl, {
      render: (value, el) => {
        this.renderSuggestion(value, el);
      },
      choose: (value, event) => {
        this.selectSuggestion(value, event);
      },
    });
    this.list.registerKeys(this.scope);
    this.inputEl.addEventListener('input', () => {
      this.ask();
    });
  }

  abstract getSuggestions(query: string): T[] | Promise<T[]>;
  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract onChooseSuggestion(item: T, evt: MouseEvent | KeyboardEvent): void;

  override open(): void {
    super.open();
    this.inputEl.focus();
    this.ask();
  }

  setPlaceholder(placeholder: string): void {
    this.inputEl.setAttrs({ placeholder, 'aria-label': placeholder });
    this.modalEl.setAttr('aria-label', placeholder);
  }

  setInstructions(instructions: real.Instruction[]): void {
    this.instructionsEl.empty();
    for (const { command, purpose } of instructions) {
      const line = this.instructionsEl.createDiv('prompt-instruction');
      line.createSpan({ cls: 'prompt-instruction-command', text: command });
      line.createSpan({ text: purpose });
    }
  }

  onNoSuggestion(): void {
    this.list.show([]);
    if (this.emptyStateText !== '')
      this.resultContainerEl.createDiv({ cls: 'suggestion-empty', text: this.emptyStateText });
  }

  /** Closes before it tells of the choice, so that the choice may open the next modal. */
  selectSuggestion(value: T, evt: MouseEvent | KeyboardEvent): void {
    this.close();
    guarded(() => {
      this.onChooseSuggestion(value, evt);
    });
  }

  selectActiveSuggestion(evt: MouseEvent | KeyboardEvent): void {
    this.list.choose(evt);
  }

  private ask(): void {
    const asked = ++this.asked;
    const answer = async (): Promise<void> => {
      const found = await this.getSuggestions(this.inputEl.value);
      if (asked !== this.asked) return;
      if (found.length === 0) this.onNoSuggestion();
      else this.list.show(this.limit > 0 ? found.slice(0, this.limit) : found);
    };
    answer().catch(reportProblem);
  }
}

/** obsidian.d.ts 3294. */
export abstract class FuzzySuggestModal<T>
  extends SuggestModal<real.FuzzyMatch<T>>
  implements real.FuzzySuggestModal<T>
{
  abstract getItems(): T[];
  abstract getItemText(item: T): string;
  abstract onChooseItem(item: T, evt: MouseEvent | KeyboardEvent): void;

  getSuggestions(query: string): real.FuzzyMatch<T>[] {
    const search = prepareFuzzySearch(query);
    const found = this.getItems().flatMap((item) => {
      const match = search(this.getItemText(item));
      return match ? [{ item, match }] : [];
    });
    if (query.trim() !== '') sortSearchResults(found);
    return found;
  }

  renderSuggestion({ item, match }: real.FuzzyMatch<T>, el: HTMLElement): void {
    renderResults(el, this.getItemText(item), match);
  }

  onChooseSuggestion({ item }: real.FuzzyMatch<T>, evt: MouseEvent | KeyboardEvent): void {
    this.onChooseItem(item, evt);
  }
}
