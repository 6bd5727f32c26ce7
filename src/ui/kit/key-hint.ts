import { Platform } from 'obsidian';

/** Keys as they are drawn. */
const SIGNS: Readonly<Record<string, string>> = { Enter: '\u21b5', Shift: '\u21e7' };

function drawn(key: string): string {
  if (key === 'Mod') return Platform.isMacOS ? '\u2318' : 'Ctrl ';
  return SIGNS[key] ?? key;
}

/**
 * Shows on a button the keys that do the same, such as `Shift+Enter`. They are drawn by the style
 * sheet and are no part of what the button is called.
 */
export function addKeyHint(button: HTMLElement, keys: string): void {
  button.setAttr('aria-keyshortcuts', keys.replace('Mod', Platform.isMacOS ? 'Meta' : 'Control'));
  const words = keys.split('+').map(drawn).join('');
  button.createEl('kbd', {
    cls: 'acquaint-key',
    attr: { 'data-keys': words, 'aria-hidden': 'true' },
  });
}
