import type { Plugin } from 'obsidian';
import type { CommandContext } from '../commands/kit/command';

/** Registers the commands once the app is up: nobody asks before, and they are a part of their own. */
export function registerCli(plugin: Plugin, context: () => CommandContext): void {
  let isUnloaded = false;
  plugin.register(() => {
    isUnloaded = true;
  });
  plugin.app.workspace.onLayoutReady(async () => {
    const { registerCommands } = await import('./cli-handlers');
    if (!isUnloaded) registerCommands(plugin, context);
  });
}
