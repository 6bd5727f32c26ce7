import type { App, Setting } from 'obsidian';
import type { WrittenChoice } from './people-choices';
import { addTextField, type TextField } from './text-field';
import { TextSuggest } from './text-suggest';

/** A field that suggests what is known, and gives what a note says for it. */
export class SuggestField {
  private typed: string;
  private chosen: WrittenChoice | null = null;
  readonly setting: Setting;

  constructor(
    { app, form }: { readonly app: App; readonly form: HTMLElement },
    field: TextField,
    private readonly choices: readonly WrittenChoice[],
  ) {
    this.typed = field.value ?? '';
    const { text, setting } = addTextField(form, field, (typed) => {
      this.typed = typed;
      this.chosen = null;
    });
    this.setting = setting;
    new TextSuggest(app, text, choices, (choice) => {
      this.chosen = choice;
    });
  }

  /** What the field shows. */
  shown(): string {
    return this.typed;
  }

  /** What to write: for a known text what it stands for, else the text itself. */
  read(otherwise: (text: string) => string = (text) => text): string {
    const text = this.typed.trim();
    const known = this.chosen ?? this.choices.find((choice) => choice.text === text);
    return known?.written ?? (text === '' ? '' : otherwise(text));
  }
}
