import { buildSync } from 'esbuild';
import { compileFunction } from 'node:vm';
import type { App, Component } from 'obsidian';
import type { LinkedStore } from '../../src/actions/ports';
import { obsidianModule } from '../host/obsidian/module';

type Run = (module: { exports: unknown }, require: (name: string) => unknown) => void;

function isRun(value: unknown): value is Run {
  return typeof value === 'function';
}

function isStoreClass(value: unknown): value is new (app: App) => LinkedStore & Component {
  return typeof value === 'function';
}

/** The plugin's store of notes on the app's vault, with the module that only the app provides. */
export function appNoteStore(app: App): LinkedStore & Component {
  const built = buildSync({
    entryPoints: ['src/obsidian/vault-note-store.ts'],
    bundle: true,
    format: 'cjs',
    external: ['obsidian'],
    write: false,
  });
  const run: unknown = compileFunction(built.outputFiles[0]?.text ?? '', ['module', 'require']);
  const module: { exports: unknown } = { exports: {} };
  if (isRun(run)) run(module, () => obsidianModule());
  const { exports } = module;
  const made: unknown =
    Object(exports) === exports ? Reflect.get(Object(exports), 'VaultNoteStore') : null;
  if (!isStoreClass(made)) throw new TypeError('the store is no class');
  return new made(app);
}
