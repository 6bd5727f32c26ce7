import { AbstractInputSuggest, type App, type TextComponent } from 'obsidian';
import { matching } from '../../core/editing/known-values';

/** Something that a field could hold. */
export interface TextChoice {
  readonly text: string;
  /** What tells it from others; empty where the text does. */
  readonly note: string;
}

const MAX_SHOWN = 8;

/**
 * Suggests under a field, from the first letter on: before that, Enter would take a suggestion
 * instead of moving on.
 */
export class TextSuggest<T extends TextChoice> extends AbstractInputSuggest<T> {
  constructor(
    app: App,
    private readonly field: TextComponent,
    private readonly choices: readonly T[],
    private readonly chosen: (choice: T) => void = () => undefined,
  ) {
    super(app, field.inputEl);
    this.limit = MAX_SHOWN;
  }

  protected override getSuggestions(query: string): T[] {
    const typed = query.trim();
    if (typed === '') return [];
    const found = matching(this.choices, typed, ({ text, note }) => `${text} ${note}`);
    return found.length === 1 && found[0]?.text === typed ? [] : found.slice(0, MAX_SHOWN);
  }

  override renderSuggestion({ text, note }: T, el: HTMLElement): void {
    el.addClass('mod-complex');
    const content = el.createDiv({ cls: 'suggestion-content' });
    content.createDiv({ cls: 'suggestion-title', text, attr: { dir: 'auto' } });
    if (note !== '') content.createDiv({ cls: 'suggestion-note', text: note });
  }

  override selectSuggestion(choice: T): void {
    this.setValue(choice.text);
    this.field.onChanged();
    this.chosen(choice);
    this.close();
  }
}
