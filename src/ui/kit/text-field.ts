import { Setting, type TextComponent } from 'obsidian';

/** A line of text in a dialog. */
export interface TextField {
  readonly name: string;
  readonly hint?: string;
  readonly value?: string;
}

interface DrawnField {
  readonly setting: Setting;
  readonly text: TextComponent;
}

/** Draws a line of text with its name; `changed` is told what it holds whenever that changes. */
export function addTextField(
  form: HTMLElement,
  { name, hint = '', value = '' }: TextField,
  changed: (value: string) => void,
): DrawnField {
  const setting = new Setting(form).setName(name);
  const drawn: TextComponent[] = [];
  setting.addText((text) => {
    drawn.push(text.setPlaceholder(hint).setValue(value).onChange(changed));
    text.inputEl.setAttrs({ 'aria-label': name, dir: 'auto' });
  });
  const [text] = drawn;
  if (!text) throw new Error('the app drew no field');
  return { setting, text };
}

/** What several things are that stand in one line: `tea, green tea; ink`. */
export function asItems(text: string): readonly string[] {
  return text.split(/[,;]/).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
}

/** Puts the word of each field above it, and what is said of it below. */
export function stackFields(form: HTMLElement): void {
  form.addClass('acquaint-fields');
  for (const item of form.querySelectorAll('.setting-item')) {
    const said = item.querySelector('.setting-item-description');
    if (said) item.append(said);
  }
}
