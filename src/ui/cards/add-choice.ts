import { Setting } from 'obsidian';

/** One of a few, each with its words. */
export interface Choice<W extends string> {
  readonly name: string;
  readonly options: readonly (readonly [W, string])[];
  readonly value: W;
}

/** Draws a choice with its name; `chosen` is told of every other one that is taken. */
export function addChoice<W extends string>(
  form: HTMLElement,
  { name, options, value }: Choice<W>,
  chosen: (word: W) => void,
): void {
  new Setting(form).setName(name).addDropdown((dropdown) => {
    for (const [word, text] of options) dropdown.addOption(word, text);
    dropdown.selectEl.setAttr('aria-label', name);
    dropdown.setValue(value).onChange((written) => {
      const found = options.find(([word]) => word === written);
      if (found) chosen(found[0]);
    });
  });
}
