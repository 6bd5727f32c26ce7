import type { Day } from '../../core/days/day';
import { ago, dayInWords } from '../../words/kit/days';
import { DAY } from '../../words/people/forms';
import type { TextComponent } from 'obsidian';
import { addTextField, type TextField } from './text-field';
import { readTypedDays } from './typed-days';

/** What a field for a day holds. */
export type DayReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'unreadable' };

/** What a day in the field is read against. */
interface DayContext {
  readonly today: Day;
  readonly towards: 'future' | 'past';
}

function readingWords(reading: DayReading, { today, towards }: DayContext): string {
  switch (reading.kind) {
    case 'empty':
      return DAY.hint[towards];
    case 'unreadable':
      return DAY.unfinished;
    case 'day':
      return DAY.reading(dayInWords(reading.day), ago(reading.day, today));
  }
}

/** A field for a day in words, which says under its name, at every key, what day that is. */
export class DayField {
  private latest: Promise<DayReading> = Promise.resolve({ kind: 'empty' });
  private readonly lineEl: HTMLElement;
  private readonly text: TextComponent;
  readonly settingEl: HTMLElement;

  /** @param found told what the field holds whenever that was read */
  constructor(
    form: HTMLElement,
    field: TextField,
    private readonly around: DayContext,
    private readonly found: (reading: DayReading) => void = () => undefined,
  ) {
    const { setting, text } = addTextField(form, field, (typed) => {
      this.typed(typed);
    });
    this.text = text;
    this.settingEl = setting.settingEl;
    this.lineEl = setting.descEl;
    this.lineEl.setAttrs({ 'aria-live': 'polite', role: 'status' });
    this.typed(field.value ?? '');
  }

  /** What the field holds now. */
  read(): Promise<DayReading> {
    return this.latest;
  }

  /** What stands in the field, read or not. */
  shown(): string {
    return this.text.getValue();
  }

  /** Fills in a day, or nothing. */
  set(day: Day | null): void {
    this.text.setValue(day ?? '');
    this.typed(day ?? '');
  }

  focus(): void {
    this.text.inputEl.focus();
    this.text.inputEl.select();
  }

  private typed(text: string): void {
    const reading = this.readingOf(text);
    this.latest = reading;
    void reading.then((found) => {
      // What was typed meanwhile has an answer of its own.
      if (reading !== this.latest) return;
      this.lineEl.setText(readingWords(found, this.around));
      this.found(found);
    });
  }

  private async readingOf(text: string): Promise<DayReading> {
    if (text.trim() === '') return { kind: 'empty' };
    const day = await readTypedDays(text, this.around.today, this.around.towards);
    return day === null ? { kind: 'unreadable' } : { kind: 'day', day };
  }
}
