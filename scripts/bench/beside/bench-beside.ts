import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../../tests/browser/chromium';
import { serve } from '../../../tests/host/server';
import { generateVault, writeVault } from '../generate';
import { percentile } from '../measure';
import type { SyntheticNote } from '../synthetic/note';
import { figuresIn, mainThread, type PluginFigures } from './plugin-page';

/** People and notes, as vaults of users have them. */
const SIZES = [
  { people: 300, notes: 2_372 },
  { people: 3_000, notes: 9_000 },
  { people: 10_000, notes: 12_000 },
  { people: 20_000, notes: 100_000 },
] as const;
const ROUNDS = 3;
const COMPILED = 9;

/** Two built plugins, and the time of each for the same; what an empty plugin takes is taken off. */
export interface BesideRow {
  readonly size: string;
  readonly what: string;
  readonly unit: 'ms' | 'MB';
  readonly ours: number;
  readonly other: number;
}

export interface BesideResults {
  readonly ours: string;
  readonly other: string;
  readonly rows: readonly BesideRow[];
}

interface Plugin {
  readonly id: string;
  readonly name: string;
  /** With main.js and manifest.json. */
  readonly folder: string;
}

const FIGURES: Readonly<Record<keyof PluginFigures, readonly [string, BesideRow['unit']]>> = {
  start: ['page opened → index ready', 'ms'],
  heap: ['kept in memory then', 'MB'],
  firstPaint: ['main view opened', 'ms'],
  edit: ['one note changed → screen', 'ms'],
  search: ['eight letters typed into the search', 'ms'],
  scroll: ['everybody scrolled through for 91 frames', 'ms'],
};

function pluginIn(folder: string): Plugin {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  if (typeof manifest !== 'object' || manifest === null || !('id' in manifest))
    throw new Error(`${folder} has no manifest of a plugin`);
  const version = 'version' in manifest ? String(manifest.version) : '';
  return { id: String(manifest.id), name: `${String(manifest.id)} ${version}`, folder };
}

/** What the page itself costs, with a plugin that does nothing. */
function emptyPlugin(folder: string): Plugin {
  mkdirSync(folder, { recursive: true });
  const code = "module.exports = class extends require('obsidian').Plugin {};";
  writeFileSync(join(folder, 'main.js'), code);
  const manifest = { id: 'empty', name: 'Empty', version: '1.0.0', minAppVersion: '1.0.0' };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'styles.css'), '');
  return pluginIn(folder);
}

/** Personal CRM lists whom it keeps a rhythm for, in days; ours reads the other properties. */
const TRACKED = '---\nprm-cadence: 60\n';

function* padded(people: number, notes: number, seed: number): Generator<SyntheticNote> {
  let written = 0;
  for (const { path, text } of generateVault(seed, people)) {
    written++;
    const isPerson = path.startsWith('People/');
    yield { path, text: isPerson ? text.replace(/^---\n/, TRACKED) : text };
  }
  for (; written < notes; written++)
    yield {
      path: `Notes/Note ${String(written)}.md`,
      text: `# Note ${String(written)}\n\nText.\n`,
    };
}

const NONE: PluginFigures = { start: 0, firstPaint: 0, edit: 0, search: 0, scroll: 0, heap: 0 };

interface Round {
  readonly size: (typeof SIZES)[number];
  readonly seed: number;
  readonly root: string;
}

/** Each plugin in a page and with a copy of the vault of its own, one after the other. */
async function roundOf(
  browser: Browser,
  plugins: readonly Plugin[],
  { size, seed, root }: Round,
): Promise<PluginFigures[]> {
  const vault = mkdtempSync(join(tmpdir(), 'beside-'));
  writeVault(vault, padded(size.people, size.notes, seed));
  const figures: PluginFigures[] = [];
  try {
    for (const { id, folder } of plugins) {
      const server = await serve({ vault, plugin: folder, root });
      figures.push(await figuresIn(browser, server.url, id));
      await server.close();
    }
  } finally {
    rmSync(vault, { recursive: true, force: true });
  }
  return figures;
}

const KEYS = ['start', 'heap', 'firstPaint', 'edit', 'search', 'scroll'] as const;

function rowsOf(size: Round['size'], rounds: readonly (readonly PluginFigures[])[]): BesideRow[] {
  const label = `${size.people.toLocaleString('en')} / ${size.notes.toLocaleString('en')}`;
  const median = (plugin: number, key: keyof PluginFigures): number =>
    percentile(
      rounds.map((round) => (round[plugin] ?? NONE)[key] - (round[2] ?? NONE)[key]),
      0.5,
    );
  return KEYS.map((key) => {
    const [what, unit] = FIGURES[key];
    return { size: label, what, unit, ours: median(0, key), other: median(1, key) };
  });
}

/** Milliseconds of the main thread to compile a file, each time as a script whose text was never seen. */
async function compileTime(browser: Browser, { folder }: Plugin): Promise<number> {
  const page = await browser.newPage();
  const time = await mainThread(page);
  const code = readFileSync(join(folder, 'main.js'), 'utf8');
  const times: number[] = [];
  for (let round = 0; round < COMPILED; round++) {
    const text = `(function (module, exports, require) {${code}\n});//${String(round)}`;
    // What it takes to bring two megabytes into the page is no part of it.
    const script = await page.evaluateHandle((content) => ({ content }), text);
    const before = await time();
    await script.evaluate(({ content }) => {
      const element = document.createElementNS('http://www.w3.org/1999/xhtml', 'script');
      element.textContent = content;
      document.head.append(element);
    });
    times.push((await time()) - before);
    await script.dispose();
  }
  await page.close();
  return percentile(times, 0.5);
}

/**
 * Two built plugins in the stand-in in Chromium, in turns, by the processor time of the page's main
 * thread; a third page with an empty plugin is taken off. What is not alike is not compared: of a
 * plugin whose view is not known, only its start.
 * Takes minutes for each size, so it gives each as soon as it has it.
 * @param folder of the other plugin, with its main.js, manifest.json and styles.css
 */
export async function* besideResults(
  folder: string,
  { root, seed, most }: { readonly root: string; readonly seed: number; readonly most: number },
): AsyncGenerator<BesideResults> {
  const own = mkdtempSync(join(tmpdir(), 'beside-plugin-'));
  const [ours, other, empty] = [pluginIn(root), pluginIn(folder), emptyPlugin(own)];
  const browser = await launchChromium();
  const names = { ours: ours.name, other: other.name };
  try {
    const compiled = {
      size: '',
      what: 'main.js compiled',
      unit: 'ms',
      ours: await compileTime(browser, ours),
      other: await compileTime(browser, other),
    } as const;
    yield { ...names, rows: [compiled] };
    for (const size of SIZES.filter(({ people }) => people <= most)) {
      process.stderr.write(`beside: ${String(size.people)} people …\n`);
      const rounds: PluginFigures[][] = [];
      for (let round = 0; round < ROUNDS; round++)
        rounds.push(await roundOf(browser, [ours, other, empty], { size, seed, root }));
      yield { ...names, rows: rowsOf(size, rounds) };
    }
  } finally {
    await browser.close();
    rmSync(own, { recursive: true, force: true });
  }
}
