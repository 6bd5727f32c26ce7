/** What the rows of the list need of the app, as its stand-in has it. */
export { setIcon } from '../../tests/host/obsidian/icons';
export { Platform } from '../../tests/host/obsidian/platform';
export { setTooltip } from '../../tests/host/obsidian/tooltip';
