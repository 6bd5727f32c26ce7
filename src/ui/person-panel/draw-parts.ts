import { setIcon, setTooltip } from 'obsidian';
import { LANGUAGE } from '../../words/kit/ui-language';
import type { PanelPart } from './panel-screen';

/** A part of the panel with its heading; gives the place for what is in it. */
export function drawSection(parent: HTMLElement, title: string): HTMLElement {
  const section = parent.createEl('section', {
    cls: 'acquaint-panel-section',
    attr: { 'aria-label': title },
  });
  section.createDiv({
    cls: 'acquaint-panel-heading',
    text: title,
    attr: { ...LANGUAGE, role: 'heading', 'aria-level': '3' },
  });
  return section;
}

/** A part that is only words: sentences, or what a note lists. */
export function drawPart(parent: HTMLElement, { title, lines, isOurs }: PanelPart): HTMLElement {
  const section = drawSection(parent, title);
  if (isOurs) {
    for (const text of lines)
      section.createDiv({ text, cls: 'acquaint-panel-text', attr: LANGUAGE });
    return section;
  }
  const list = section.createEl('ul', { cls: 'acquaint-panel-list' });
  // Within the item, so that its mark stays on the side of the others.
  for (const text of lines) list.createEl('li').createSpan({ text, attr: { dir: 'auto' } });
  return section;
}

/** A button of the panel; `key` identifies it when the panel is drawn again. */
export function drawButton(
  parent: HTMLElement,
  { key, text, icon }: { readonly key: string; readonly text: string; readonly icon?: string },
  run: (button: HTMLElement) => void,
): HTMLElement {
  const button = parent.createEl('button', {
    cls: icon === undefined ? 'acquaint-small' : 'clickable-icon',
    attr: { type: 'button', 'data-key': key },
  });
  if (icon === undefined) button.setText(text);
  else {
    setIcon(button, icon);
    setTooltip(button, text);
  }
  button.addEventListener('click', () => {
    run(button);
  });
  return button;
}
