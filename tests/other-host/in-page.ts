import * as autocomplete from '@codemirror/autocomplete';
import * as commands from '@codemirror/commands';
import * as language from '@codemirror/language';
import * as lint from '@codemirror/lint';
import * as state from '@codemirror/state';
import * as view from '@codemirror/view';
import * as obsidian from 'obsidian-test-mocks/obsidian';
import { setup } from 'obsidian-test-mocks/setup';

type Code = (
  module: { exports: unknown },
  exports: unknown,
  require: (name: string) => unknown,
) => void;

/** What is asked of the running plugin, from outside the page. */
export interface OtherHost {
  /** Loads the plugin and has the layout be ready; ends when it answers. */
  load(): Promise<void>;
  unload(): Promise<void>;
  commands(): string[];
  /** Runs every command as the palette does. @returns those that could run */
  runAll(): string[];
  handlers(): string[];
  cli(command: string, parameters: Readonly<Record<string, string>>): Promise<string>;
  text(path: string): Promise<string>;
  /** What went wrong, in whatever was called by the host. */
  readonly errors: string[];
}

declare global {
  interface Window {
    otherHostCode?: Code;
    otherHost?: OtherHost | undefined;
    openOtherHost?: (files: Readonly<Record<string, string>>, manifest: unknown) => OtherHost;
  }
}

const PROVIDED: Readonly<Record<string, unknown>> = {
  obsidian,
  '@codemirror/autocomplete': autocomplete,
  '@codemirror/commands': commands,
  '@codemirror/language': language,
  '@codemirror/lint': lint,
  '@codemirror/state': state,
  '@codemirror/view': view,
};

function provide(name: string): unknown {
  if (!(name in PROVIDED)) throw new Error(`Cannot find module '${name}'`);
  return PROVIDED[name];
}

type Made = new (app: unknown, manifest: unknown) => unknown;

function isMade(value: unknown): value is Made {
  return typeof value === 'function';
}

function pluginClass(): Made {
  const module: { exports: unknown } = { exports: {} };
  window.otherHostCode?.(module, module.exports, provide);
  const { exports } = module;
  const made: unknown =
    typeof exports === 'object' && exports !== null ? Reflect.get(exports, 'default') : null;
  if (!isMade(made)) throw new TypeError('main.js exports no class');
  return made;
}

function asPlugin(value: unknown): obsidian.Plugin {
  if (value instanceof obsidian.Plugin) return value;
  throw new TypeError('Not a plugin of this host');
}

/** Tasks that the host's own events need; far more than it takes, so that only a hang ends here. */
const MAX_TURNS = 20_000;

function turn(): Promise<void> {
  return new Promise((done) => {
    window.setTimeout(done, 0);
  });
}

window.openOtherHost = (files, manifest) => {
  setup();
  const app = obsidian.App.createConfigured__({ files });
  const Made = pluginClass();
  const errors: string[] = [];
  window.addEventListener('error', ({ message }) => errors.push(message));
  window.addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  let plugin: obsidian.Plugin | null = null;
  const running = (): obsidian.Plugin => {
    if (!plugin) throw new Error('The plugin is not loaded');
    return plugin;
  };
  const cli = async (command: string, parameters: Readonly<Record<string, string>>) => {
    const handler = running().cliHandlers__.get(command);
    return handler ? await handler({ ...parameters }) : 'Error: no such command';
  };
  return {
    errors,
    load: async () => {
      plugin = asPlugin(new Made(app, manifest));
      plugin.load();
      app.workspace.setLayoutReady__();
      for (let turns = 0; turns < MAX_TURNS; turns++) {
        const answer = await cli('acquaint:due', {});
        if (!answer.startsWith('Error')) return;
        await turn();
      }
      throw new Error('The plugin does not answer');
    },
    unload: async () => {
      running().unload();
      await turn();
      plugin = null;
    },
    commands: () => [...running().commands__.keys()],
    runAll: () =>
      [...running().commands__.values()].flatMap(({ id, callback, checkCallback }) => {
        if (checkCallback?.(true) === true) checkCallback(false);
        else if (callback) callback();
        else return [];
        return [id];
      }),
    handlers: () => [...running().cliHandlers__.keys()],
    cli,
    text: async (path) => {
      const file = app.vault.getFileByPath(path);
      return file ? app.vault.read(file) : '';
    },
  };
};
