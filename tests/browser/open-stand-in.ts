import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { serve, VaultsServer } from '../host/server';
import { PATIENCE } from '../support/patience';
import { sharedBrowser } from './chromium';
import { startsCold } from './starts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

interface Options {
  readonly notes: Readonly<Record<string, string>>;
  /** The folder with the built plugin; that of the repository where it is not given. */
  readonly plugin?: string;
  /** As in the address: `theme=dark&phone`. */
  readonly query?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** What the clock of the page shows for good, while its timers run; the real time otherwise. */
  readonly now?: Date;
}

export interface OpenStandIn {
  readonly page: Page;
  /** The folder of the vault. */
  readonly vault: string;
  /** Whatever the page did not catch. */
  readonly errors: readonly Error[];
  readonly text: (path: string) => string;
  /** As another program does it. */
  readonly write: (path: string, text: string) => void;
  readonly close: () => Promise<void>;
}

/**
 * What the pages of a process share, since starting a page took two thirds of the time of these
 * tests: a server whose code the browser keeps, and contexts with a page that stays open, so that the
 * browser's process that has compiled the code does too.
 */
const shared: {
  server?: Promise<VaultsServer>;
  /** By whether their clock is set: that of one page is that of all in its context. */
  readonly contexts: Map<boolean, Promise<BrowserContext>>;
} = { contexts: new Map() };

async function serveVault(vault: string, plugin: string | undefined): ReturnType<typeof serve> {
  if (plugin !== undefined) return serve({ vault, plugin, root: ROOT });
  shared.server ??= VaultsServer.start({ plugin: ROOT, root: ROOT, isCodeKept: true });
  return (await shared.server).open(vault);
}

async function openContext(url: string): Promise<BrowserContext> {
  const context = await (await sharedBrowser()).newContext();
  const pageThatStays = await context.newPage();
  await pageThatStays.goto(new URL('/plugin/manifest.json', url).href);
  return context;
}

function sharedContext(hasSetClock: boolean, url: string): Promise<BrowserContext> {
  const context = shared.contexts.get(hasSetClock) ?? openContext(url);
  shared.contexts.set(hasSetClock, context);
  return context;
}

/** The stand-in in Chromium on a temporary vault on disk, ready to be used. */
export async function openStandIn(options: Options): Promise<OpenStandIn> {
  const vault = realpathSync(mkdtempSync(join(tmpdir(), 'stand-in-')));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(vault, path)), { recursive: true });
    writeFileSync(join(vault, path), text);
  };
  for (const [path, text] of Object.entries(options.notes)) write(path, text);
  const server = await serveVault(vault, options.plugin);
  const context = await sharedContext(options.now !== undefined, server.url);
  const page = await context.newPage();
  await page.setViewportSize(options.viewport ?? { width: 1280, height: 800 });
  page.setDefaultTimeout(PATIENCE);
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  if (options.now) await page.clock.setFixedTime(options.now);
  const start = startsCold(expect.getState().testPath) ? '&cold' : '';
  await page.goto(`${server.url}?${options.query ?? 'theme=light'}${start}`);
  // Not by looking again and again with each frame: those frames are counted, and it would wait for them.
  await page.evaluate(() => window.standInStart);
  const failure = await page.evaluate(() =>
    window.standInError instanceof Error ? window.standInError.message : '',
  );
  if (failure !== '') throw new Error(`The stand-in did not start: ${failure}`);
  return {
    page,
    vault,
    errors,
    write,
    text: (path) => readFileSync(join(vault, path), 'utf8'),
    close: async () => {
      await page.close();
      await context.clearPermissions();
      await server.close();
      rmSync(vault, { recursive: true, force: true });
    },
  };
}
