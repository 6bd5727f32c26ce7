import { AbstractInputSuggest, type AbstractTextComponent, type App } from 'obsidian';
import { matching } from '../../core/editing/known-values';
import { renderChoice } from './render-choice';

/** Something that a field could hold. */
export interface TextChoice {
  readonly text: string;
  /** What tells it from others; empty if the text does. */
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
    private readonly field: AbstractTextComponent<HTMLInputElement>,
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

  override renderSuggestion(choice: T, el: HTMLElement): void {
    renderChoice(choice, el);
  }

  override selectSuggestion(choice: T): void {
    this.setValue(choice.text);
    this.field.onChanged();
    this.chosen(choice);
    this.close();
  }
}
