// Source: assumed, after the app's look: which commands are offered is by Command (obsidian.d.ts 1629).
import type * as real from 'obsidian';
import type { App } from './app';
import { runCommand } from './run-command';
import { Platform } from './platform';
import { FuzzySuggestModal } from './suggest-modal';

/** A hotkey as the palette shows it. */
function hotkeyText({ modifiers, key }: real.Hotkey): string {
  const names = modifiers.map((name) =>
    name === 'Mod' ? (Platform.isMacOS ? '⌘' : 'Ctrl') : name,
  );
  return [...names, key.length === 1 ? key.toUpperCase() : key].join(' + ');
}

/** The commands that can run now. */
export class CommandPalette extends FuzzySuggestModal<real.Command> {
  constructor(app: App) {
    super(app);
    this.setPlaceholder('Select a command…');
    this.setInstructions([
      { command: '↑↓', purpose: 'to navigate' },
      { command: '↵', purpose: 'to use' },
      { command: 'esc', purpose: 'to dismiss' },
    ]);
  }

  getItems(): real.Command[] {
    const commands = [...this.app.registry.commands.values()];
    return commands
      .filter((command) => runCommand(this.app, command, true))
      .sort((a, b) => a.name.localeCompare(b.name));
  }

  getItemText(command: real.Command): string {
    return command.name;
  }

  override renderSuggestion(match: real.FuzzyMatch<real.Command>, el: HTMLElement): void {
    el.addClass('mod-complex');
    const title = el.createDiv('suggestion-content').createDiv('suggestion-title');
    super.renderSuggestion(match, title);
    const aux = el.createDiv('suggestion-aux');
    for (const hotkey of match.item.hotkeys ?? [])
      aux.createEl('kbd', { cls: 'suggestion-hotkey', text: hotkeyText(hotkey) });
  }

  onChooseItem(command: real.Command): void {
    runCommand(this.app, command);
  }
}
