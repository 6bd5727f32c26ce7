import type * as real from 'obsidian';
import { createHost, type Host, type PluginCode } from '../create-host';
import { HttpAdapter } from '../http-adapter';
import { MemoryAdapter } from '../memory-adapter';
import type { StoredFile, VaultAdapter } from '../obsidian/adapter';

declare global {
  interface Window {
    /** What /plugin/main.js left here. */
    standInPlugins?: PluginCode[];
    /** The running stand-in, for the browser tests. */
    standIn?: Host;
    /** Why it does not run. */
    standInError?: unknown;
    /** Ends when it runs, or when it is known why it does not. */
    standInStart?: Promise<void>;
  }
}

async function fetched(url: string): Promise<unknown> {
  const value: unknown = await (await window.fetch(url)).json();
  return value;
}

function isManifest(value: unknown): value is real.PluginManifest {
  return typeof value === 'object' && value !== null && 'id' in value && 'version' in value;
}

/** A disk answers in a task of its own: what comes between two writes, such as a frame, comes here too. */
class DiskInMemory extends MemoryAdapter {
  override async writeBytes(path: string, bytes: Uint8Array): Promise<StoredFile> {
    await ownTask();
    return super.writeBytes(path, bytes);
  }

  override async rename(from: string, to: string): Promise<void> {
    await ownTask();
    await super.rename(from, to);
  }
}

function ownTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** A copy of the notes in the page: writing thousands is not slowed by a request for each. */
async function copyOf(vault: VaultAdapter): Promise<MemoryAdapter> {
  const { files } = await vault.list();
  const texts: Record<string, string> = {};
  for (const { path, text } of files)
    if (text !== undefined) texts[path] = text;
    else if (/\.(?:base|csv|vcf)$/.test(path)) texts[path] = (await vault.read(path)) ?? '';
  return new DiskInMemory(texts);
}

/** `?theme=dark&phone&cold&rtl&lang=ar&nobases&memory` in the address. */
async function boot(): Promise<void> {
  const query = new URLSearchParams(window.location.search);
  const manifest = await fetched('/plugin/manifest.json');
  const [code] = window.standInPlugins ?? [];
  if (!code || !isManifest(manifest)) throw new Error('There is no plugin to run');
  const prefersDark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  const theme = query.get('theme') ?? (prefersDark ? 'dark' : 'light');
  if (query.has('rtl')) {
    document.documentElement.setAttribute('dir', 'rtl');
    document.body.classList.add('mod-rtl');
  }
  const onDisk = new HttpAdapter(String(await fetched('api/name')));
  const host = await createHost({
    adapter: query.has('memory') ? await copyOf(onDisk) : onDisk,
    manifest,
    plugin: { code },
    isDark: theme === 'dark',
    isPhone: query.has('phone'),
    isColdStart: query.has('cold'),
    isBasesOff: query.has('nobases'),
    isUserEnable: query.has('enable'),
    language: query.get('lang') ?? 'en',
    onError: (error) => {
      window.reportError(error);
    },
  });
  await host.settle();
  window.standIn = host;
}

window.standInStart = boot().catch((error: unknown) => {
  window.standInError = error;
  window.reportError(error);
});
