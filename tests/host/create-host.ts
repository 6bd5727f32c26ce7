import type * as real from 'obsidian';
import type { VaultAdapter } from './obsidian/adapter';
import { App } from './obsidian/app';
import { CommandPalette } from './obsidian/command-palette';
import { startBases, startCorePlugins } from './obsidian/core-plugins';
import { installDom } from './obsidian/dom';
import { emulatePhone, setLanguage } from './obsidian/platform';
import { runCommand } from './obsidian/run-command';
import { onProblem, reportProblem } from './obsidian/problems';
import { openUrl } from './obsidian/protocol';
import { setDark, SettingsWindow } from './obsidian/settings-window';
import { moveToOwnWindow } from './obsidian/second-window';
import { countTimers, isNothingPlanned, laterTask } from './obsidian/soon';
import { RunningPlugin, type PluginSource } from './running-plugin';

export type { PluginClass, PluginCode } from './running-plugin';

interface HostOptions {
  readonly adapter: VaultAdapter;
  readonly manifest: real.PluginManifest;
  /** The built `main.js` as a function, or one that gives the plugin's class. */
  readonly plugin: PluginSource;
  readonly isDark?: boolean;
  readonly isPhone?: boolean;
  readonly language?: string;
  /** No cache from last time: notes are indexed one by one after the layout is ready. */
  readonly isColdStart?: boolean;
  /** The core plugin Bases is switched off. */
  readonly isBasesOff?: boolean;
  /** As when the user switches the plugin on, so that `onUserEnable` is called. */
  readonly isUserEnable?: boolean;
  /** Hears of each error as it comes; all are in `Host.errors`. */
  readonly onError?: (error: unknown) => void;
}

/** A running stand-in with one plugin in it. */
export interface Host {
  readonly app: real.App;
  /** Of callbacks and promises of the plugin; the stand-in goes on. */
  readonly errors: readonly unknown[];
  readonly plugin: RunningPlugin;
  readonly commands: {
    /** Ids are those that the app gives: with the plugin's in front. */
    ids(): string[];
    /** @returns false where the command cannot run now */
    run(id: string): boolean;
  };
  /** Opens the command palette. */
  palette(): void;
  settings(): void;
  /** As `obsidian <command> key=value …`; a flag alone is `true` (obsidian.d.ts 1597). */
  cli(command: string, parameters?: Readonly<Record<string, string>>): Promise<string>;
  /** As when the user switches the core plugin Bases on. */
  switchBasesOn(): void;
  /** Moves the open view of a type into a window of its own. */
  moveToOwnWindow(viewType: string): Window;
  /** As the system opens an `obsidian://` address. */
  openUrl(url: string): void;
  /** Ends when no write, indexing, event, frame or short timer is to come. */
  settle(): Promise<void>;
  /** Ends plugin and stand-in; the page is as before. */
  unload(): Promise<void>;
}

function isRealApp(app: object): app is real.App {
  return app instanceof App;
}

/** Ours as the type of obsidian.d.ts; `App` implements it, so that nothing is hidden by this. */
function asRealApp(app: object): real.App {
  if (isRealApp(app)) return app;
  throw new TypeError('Not the app of the stand-in');
}

/** Errors are text, and there is no exit code (observed on 1.13.7: text on stdout, exit 0; SOURCES.md). */
async function runCli(
  app: App,
  command: string,
  parameters: Readonly<Record<string, string>>,
): Promise<string> {
  const registered = app.registry.cli.get(command);
  if (!registered) return `Error: Command "${command}" not found.`;
  for (const [name, flag] of Object.entries(registered.flags ?? {}))
    if (flag.required === true && !(name in parameters))
      return `Error: Missing required parameter: ${name}`;
  try {
    return await registered.handler({ ...parameters });
  } catch (error) {
    return `Error: ${error instanceof Error ? error.message : String(error)}`;
  }
}

async function settle(app: App): Promise<void> {
  for (let quiet = 0; quiet < 3;) {
    await laterTask();
    const isIdle = app.vault.isIdle && app.metadataCache.isIdle && app.workspace.isIdle;
    quiet = isIdle && isNothingPlanned() ? quiet + 1 : 0;
  }
}

function watchStore(app: App, adapter: VaultAdapter, plugin: RunningPlugin): () => void {
  const stop = adapter.watch?.((path) => {
    const look = path === null ? app.vault.lookAtAll() : app.vault.lookAgain(path);
    look.catch(reportProblem);
    if (path === null || path === plugin.dataPath) plugin.dataMayHaveChanged().catch(reportProblem);
  });
  return stop ?? (() => undefined);
}

/** Listens to keys and remembers the last event (obsidian.d.ts 443). */
function listen(app: App): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  const remember = (event: MouseEvent | KeyboardEvent): void => {
    app.lastEvent = event;
  };
  window.addEventListener('keydown', remember, { signal, capture: true });
  window.addEventListener('mousedown', remember, { signal, capture: true });
  window.addEventListener('keydown', app.keymap.handle, { signal, capture: true });
  return () => {
    ending.abort();
  };
}

/**
 * Starts the stand-in: the vault is read, the plugin loaded, then `create` comes for every file,
 * then the layout is ready (obsidian.d.ts 7553 and Vault.on('create')).
 */
export async function createHost(options: HostOptions): Promise<Host> {
  const errors: unknown[] = [];
  const hear = (error: unknown): void => {
    errors.push(error);
    options.onError?.(error);
  };
  const endings = [onProblem(hear)];
  installDom();
  countTimers();
  const app = new App(options.adapter);
  app.registry.isBasesOn = options.isBasesOff !== true;
  emulatePhone(options.isPhone ?? false);
  setLanguage(options.language ?? 'en');
  setDark(app, options.isDark ?? false);
  await app.vault.load();
  await app.metadataTypeManager.load();
  if (options.isColdStart !== true) await app.metadataCache.indexAll();
  await startCorePlugins(app);
  endings.push(listen(app));
  const plugin = new RunningPlugin(asRealApp(app), options.manifest, options.plugin);
  await plugin.enable();
  endings.push(watchStore(app, options.adapter, plugin));
  for (const file of app.vault.getAllLoadedFiles()) app.vault.trigger('create', file);
  app.workspace.makeReady();
  window.setTimeout(() => {
    app.metadataCache.trigger('resolved');
  }, 0);
  if (options.isUserEnable === true) plugin.userEnabled();
  return {
    app: asRealApp(app),
    errors,
    plugin,
    commands: {
      ids: () => [...app.registry.commands.keys()],
      run: (id) => {
        const command = app.registry.commands.get(id);
        if (!command) throw new Error(`There is no command ${id}`);
        return runCommand(app, command);
      },
    },
    palette: () => {
      new CommandPalette(app).open();
    },
    settings: () => {
      new SettingsWindow(app).open();
    },
    cli: (command, parameters = {}) => runCli(app, command, parameters),
    switchBasesOn: () => {
      startBases(app);
    },
    moveToOwnWindow: (viewType) => {
      const [leaf] = app.workspace.getLeavesOfType(viewType);
      if (!leaf) throw new Error(`No view ${viewType} is open`);
      return moveToOwnWindow(leaf.containerEl);
    },
    openUrl: (url) => {
      openUrl(app, url);
    },
    settle: () => settle(app),
    unload: async () => {
      plugin.disable();
      for (const leaf of app.workspace.leaves) leaf.detach();
      await settle(app);
      app.metadataCache.stop();
      app.workspace.stop();
      for (const end of endings) end();
      document.body.empty();
    },
  };
}
