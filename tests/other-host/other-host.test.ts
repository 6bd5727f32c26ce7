import { build } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/commands/table';
import { readFrontMatter } from '../../src/core/notes/front-matter';
import { sharedBrowser } from '../browser/chromium';
import { temporaryVault } from '../support/temporary-vault';

/**
 * The built plugin in a host that nobody here wrote: obsidian-test-mocks, in Chromium. What it
 * agrees on with the stand-in is not only what the two of us believe.
 */
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DEMO = join(ROOT, 'tests/vaults/demo');
const DATE = '2026-11-20';

/**
 * Without the notes that this host is known not to read as the app does: it throws on properties
 * that are not YAML, sees none behind a byte order mark, and takes no `\\|` in a table's link.
 */
function canBeRead(text: string): boolean {
  return (
    readFrontMatter(text).kind === 'read' && !text.startsWith('\ufeff') && !text.includes('\\|')
  );
}

function demoNotes(): Record<string, string> {
  const names = readdirSync(DEMO, { recursive: true, encoding: 'utf8' });
  const notes = names.filter((name) => name.endsWith('.md'));
  const read = notes.map((name) => [name, readFileSync(join(DEMO, name), 'utf8')] as const);
  return Object.fromEntries(read.filter(([, text]) => canBeRead(text)));
}

const NOTES = demoNotes();
const PAGE = 'http://other-host.test/';

let browser: Browser;
let bundle = '';

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'tests/other-host/in-page.ts')],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    platform: 'browser',
    write: false,
  });
  bundle = outputFiles[0]?.text ?? '';
  browser = await sharedBrowser();
});

/** A page with the host's code and the plugin's. */
async function openHost(notes: Readonly<Record<string, string>>): Promise<Page> {
  const page = await browser.newPage({ timezoneId: 'UTC', locale: 'en-GB' });
  await page.route('**/*', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: '<!doctype html><body></body>',
    }),
  );
  await page.goto(PAGE);
  await page.clock.setFixedTime(new Date(`${DATE}T12:00:00Z`));
  const code = readFileSync(join(ROOT, 'main.js'), 'utf8');
  await page.addScriptTag({
    content: `window.otherHostCode = function (module, exports, require) {${code}\n};`,
  });
  await page.addScriptTag({ content: bundle });
  const manifest: unknown = JSON.parse(readFileSync(join(ROOT, 'manifest.json'), 'utf8'));
  await page.evaluate(
    async ([files, about]) => {
      const host = window.openOtherHost?.(files, about);
      window.otherHost = host;
      await host?.load();
    },
    [notes, manifest] as const,
  );
  return page;
}

const errorsIn = (page: Page) => page.evaluate(() => window.otherHost?.errors ?? []);

async function ask(page: Page, command: string, parameters: Readonly<Record<string, string>>) {
  const answer = await page.evaluate(
    ([name, given]) => window.otherHost?.cli(`acquaint:${name}`, { ...given }) ?? '',
    [command, { format: 'json', date: DATE, ...parameters }] as const,
  );
  return answer;
}

const words = (parameters: Readonly<Record<string, string>>): string[] =>
  Object.entries(parameters).map(([name, value]) => `${name}=${value}`);

const ANA = { name: 'People/Ana Silva.md' };
const RENSKE = { name: 'Renske Dijkgraaf' };

/** What the app's cache says as well as a note's text: nothing here needs the text itself. */
const ANSWERS: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['due', { days: '30' }],
  ['introductions', {}],
  ['introduction', {}],
  ['person', RENSKE],
  ['timeline', RENSKE],
  ['duplicates', {}],
  ['stats', {}],
  ['check', {}],
];

describe('the built plugin in a host of other people', () => {
  it('loads, runs every command, unloads, and loads again', async () => {
    const page = await openHost(NOTES);
    const commands = await page.evaluate(() => window.otherHost?.commands() ?? []);
    expect(commands.length).toBeGreaterThan(20);
    const handlers = await page.evaluate(() => window.otherHost?.handlers() ?? []);
    for (const { name } of COMMANDS) expect(handlers).toContain(`acquaint:${name}`);
    const ran = await page.evaluate(() => window.otherHost?.runAll() ?? []);
    expect(ran.length).toBeGreaterThan(10);
    await page.evaluate(async () => {
      await window.otherHost?.unload();
      await window.otherHost?.load();
    });
    expect(await page.evaluate(() => window.otherHost?.commands() ?? [])).toEqual(commands);
    expect(await errorsIn(page)).toEqual([]);
  });

  it('answers like the program', async () => {
    const page = await openHost(NOTES);
    const vault = temporaryVault(NOTES);
    for (const [command, parameters] of ANSWERS) {
      const { out } = await vault.run(
        command,
        ...words({ ...parameters, format: 'json', date: DATE }),
      );
      const answer: unknown = JSON.parse(await ask(page, command, parameters));
      expect([command, answer]).toEqual([command, JSON.parse(out)]);
    }
    expect(await errorsIn(page)).toEqual([]);
  });

  it('writes the same bytes as the program', async () => {
    const page = await openHost(NOTES);
    const vault = temporaryVault(NOTES);
    const writes = [
      ['log', { ...ANA, channel: 'coffee', text: 'the ferry' }],
      ['snooze', { ...ANA, until: '2026-12-24' }],
      ['add', { name: 'Zoe Quist', 'met-at': 'Type evening', discussed: 'kerning' }],
    ] as const;
    for (const [command, parameters] of writes) {
      const { code } = await vault.run(command, ...words({ ...parameters, date: DATE }));
      expect([command, code]).toEqual([command, 0]);
      expect(await ask(page, command, parameters)).not.toMatch(/^Error/);
    }
    for (const path of ['People/Ana Silva.md', 'People/Zoe Quist.md']) {
      const written = await page.evaluate((at) => window.otherHost?.text(at) ?? '', path);
      expect(written).toBe(vault.text(path));
    }
    expect(await errorsIn(page)).toEqual([]);
  });
});
