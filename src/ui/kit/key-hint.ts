import { Platform } from 'obsidian';

/** Keys as they are drawn. */
const SIGNS: Readonly<Record<string, string>> = { Enter: '\u21b5', Shift: '\u21e7' };

function drawn(key: string): string {
  if (key === 'Mod') return Platform.isMacOS ? '\u2318' : 'Ctrl ';
  return SIGNS[key] ?? key;
}

function drawKey(parent: HTMLElement, keys: string): void {
  parent.createEl('kbd', {
    cls: 'acquaint-key',
    attr: { 'data-keys': keys.split('+').map(drawn).join(''), 'aria-hidden': 'true' },
  });
}

/**
 * Shows on a button the keys that do the same, such as `Shift+Enter`. They are drawn by the style
 * sheet and are no part of what the button is called.
 */
export function addKeyHint(button: HTMLElement, keys: string): void {
  button.setAttr('aria-keyshortcuts', keys.replace('Mod', Platform.isMacOS ? 'Meta' : 'Control'));
  drawKey(button, keys);
}

/** The same for the title of an item of a menu, which only this can be given to. */
export function titleWithKey(title: string, keys: string): DocumentFragment {
  return createFragment((fragment) => {
    const line = fragment.createSpan({ cls: 'acquaint-menu-title' });
    line.createSpan({ text: title });
    drawKey(line, keys);
  });
}
