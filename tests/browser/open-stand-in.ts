import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { serve } from '../host/server';
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

/** The stand-in in Chromium on a temporary vault on disk, ready to be used. */
export async function openStandIn(options: Options): Promise<OpenStandIn> {
  const vault = realpathSync(mkdtempSync(join(tmpdir(), 'stand-in-')));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(vault, path)), { recursive: true });
    writeFileSync(join(vault, path), text);
  };
  for (const [path, text] of Object.entries(options.notes)) write(path, text);
  const server = await serve({ vault, plugin: options.plugin ?? ROOT, root: ROOT });
  const browser = await sharedBrowser();
  const page = await browser.newPage({
    viewport: options.viewport ?? { width: 1280, height: 800 },
  });
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
      await server.close();
      rmSync(vault, { recursive: true, force: true });
    },
  };
}
