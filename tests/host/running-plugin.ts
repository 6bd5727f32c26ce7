import * as autocomplete from '@codemirror/autocomplete';
import * as commands from '@codemirror/commands';
import * as language from '@codemirror/language';
import * as lint from '@codemirror/lint';
import * as state from '@codemirror/state';
import * as view from '@codemirror/view';
import type * as real from 'obsidian';
import { obsidianModule } from './obsidian/module';
import { Plugin } from './obsidian/plugin';
import { guarded, reportProblem } from './obsidian/problems';

export type PluginClass = new (app: real.App, manifest: real.PluginManifest) => real.Plugin;

interface CommonModule {
  exports: unknown;
}

/** The code of a built `main.js` as the body of a function, as the app runs it. */
export type PluginCode = (
  module: CommonModule,
  exports: unknown,
  require: (name: string) => unknown,
) => void;

export type PluginSource =
  { readonly code: PluginCode } | { readonly make: (obsidian: typeof real) => PluginClass };

const CODE_MIRROR: Readonly<Record<string, unknown>> = {
  '@codemirror/autocomplete': autocomplete,
  '@codemirror/commands': commands,
  '@codemirror/language': language,
  '@codemirror/lint': lint,
  '@codemirror/state': state,
  '@codemirror/view': view,
};

function isPluginClass(value: unknown): value is PluginClass {
  return typeof value === 'function' && Reflect.get(value, 'prototype') instanceof Plugin;
}

/** A plugin extends ours at run time, whatever type it was written against. */
function asOwnPlugin(plugin: unknown): Plugin {
  if (plugin instanceof Plugin) return plugin;
  throw new TypeError('Not a plugin of the stand-in');
}

function classIn(exported: unknown): PluginClass {
  const named: unknown =
    typeof exported === 'object' && exported !== null ? Reflect.get(exported, 'default') : exported;
  if (isPluginClass(named)) return named;
  throw new TypeError('main.js exports no class that extends Plugin');
}

/** Only what the app gives a plugin; no Node, no Electron. */
function provide(name: string): unknown {
  if (name === 'obsidian') return obsidianModule();
  const known = CODE_MIRROR[name];
  if (known === undefined) throw new Error(`Cannot find module '${name}'`);
  return known;
}

function load(source: PluginSource): PluginClass {
  if ('make' in source) return source.make(obsidianModule());
  const module: CommonModule = { exports: {} };
  source.code(module, module.exports, provide);
  return classIn(module.exports);
}

/** The plugin of a host, which can be switched off and on again. */
export class RunningPlugin {
  private running: Plugin | null = null;
  private readonly made: PluginClass;

  constructor(
    private readonly app: real.App,
    private readonly manifest: real.PluginManifest,
    source: PluginSource,
  ) {
    this.made = load(source);
  }

  get instance(): Plugin {
    if (!this.running) throw new Error('The plugin is switched off');
    return this.running;
  }

  get dataPath(): string | null {
    return this.running?.dataPath ?? null;
  }

  async enable(): Promise<void> {
    const Made = this.made;
    const plugin = asOwnPlugin(new Made(this.app, this.manifest));
    this.running = plugin;
    plugin.load();
    await plugin.loading;
  }

  userEnabled(): void {
    guarded(() => this.running?.onUserEnable());
  }

  disable(): void {
    this.running?.unload();
    this.running = null;
  }

  /** Tells the plugin where its data.json was written by another program (obsidian.d.ts 5072). */
  async dataMayHaveChanged(): Promise<void> {
    const plugin = this.running;
    if (!plugin || !(await plugin.isDataForeign())) return;
    await Promise.resolve(plugin.onExternalSettingsChange?.()).catch(reportProblem);
  }
}
