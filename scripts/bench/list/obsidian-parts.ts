/** What the rows of the list and the panel need of the app, as its stand-in has it. */
export { setIcon } from '../../../tests/host/obsidian/icons';
export { Keymap } from '../../../tests/host/obsidian/keymap';
export { Platform } from '../../../tests/host/obsidian/platform';
export { setTooltip } from '../../../tests/host/obsidian/tooltip';
export { TextComponent } from '../../../tests/host/obsidian/components';
export { MarkdownView } from '../../../tests/host/obsidian/markdown-view';
export { Menu } from '../../../tests/host/obsidian/menu';
