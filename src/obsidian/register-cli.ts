import type { Plugin } from 'obsidian';
import type { CommandContext } from '../commands/kit/command';

/** Registers the commands once the app is up: nobody asks before, and they are a part of their own. */
export function registerCli(plugin: Plugin, context: () => CommandContext): void {
  let isUnloaded = false;
  plugin.register(() => {
    isUnloaded = true;
  });
  plugin.app.workspace.onLayoutReady(async () => {
    const { commandsIn, registerCommands } = await import('./cli-handlers');
    const commands = await commandsIn(plugin.app);
    if (!isUnloaded) registerCommands(plugin, commands, context);
  });
}
