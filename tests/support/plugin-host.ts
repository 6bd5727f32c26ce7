import { readFileSync } from 'node:fs';
import { onTestFinished, vi } from 'vitest';
import manifest from '../../manifest.json';
import { createHost, type Host, type PluginCode } from '../host/create-host';
import { MemoryAdapter } from '../host/memory-adapter';
import { pluginCode } from '../host/plugin-code';
import type { Texts } from './vault';

const built: { plugin?: PluginCode } = {};

/** The built plugin as the app would load it: compiled once in a process, run anew by each host. */
function builtPlugin(): PluginCode {
  built.plugin ??= pluginCode(readFileSync('main.js', 'utf8'));
  return built.plugin;
}

export interface PluginHost extends Host {
  readonly adapter: MemoryAdapter;
}

/** The stand-in with the built plugin and a vault in memory, on 2026-11-20, ended with the test. */
export async function pluginHost(
  texts: Texts,
  options: {
    readonly isUserEnable?: boolean;
    /** No cache from last time; the test waits for the notes itself. */
    readonly isColdStart?: boolean;
    /** The app's; English if there is none. */
    readonly language?: string;
    readonly isBasesOff?: boolean;
  } = {},
): Promise<PluginHost> {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 20, 12) });
  const adapter = new MemoryAdapter(texts);
  const host = await createHost({ adapter, manifest, plugin: { code: builtPlugin() }, ...options });
  onTestFinished(async () => {
    await host.unload();
    vi.useRealTimers();
  });
  if (options.isColdStart !== true) await host.settle();
  return { ...host, adapter };
}
