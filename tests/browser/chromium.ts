import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Where browsers of this kind are, after the one that CHROMIUM names. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function found(): string | undefined {
  const named = process.env['CHROMIUM'];
  return [...(named === undefined ? [] : [named]), ...PLACES].find((path) => existsSync(path));
}

/** Debian and Ubuntu as root: there alone a missing browser can be installed without asking. */
function canInstall(): boolean {
  const isRoot = process.getuid?.() === 0;
  const release = '/etc/os-release';
  return isRoot && existsSync(release) && /debian|ubuntu/i.test(readFileSync(release, 'utf8'));
}

function install(): void {
  const command = 'apt-get update && apt-get install -y --no-install-recommends chromium';
  spawnSync('sh', ['-c', command], { stdio: 'ignore' });
}

/** The path of a browser; one line of what to do where there is none. */
function chromiumPath(): string {
  const known = found();
  if (known !== undefined) return known;
  if (canInstall()) install();
  const installed = found();
  if (installed !== undefined) return installed;
  throw new Error(
    'The browser tests need Chromium, Chrome or Edge: install one, or name it in CHROMIUM',
  );
}

/** @param more arguments besides those that it is always started with */
export function launchChromium(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), args: [...ARGUMENTS, ...more] });
}

const shared: { browser?: Promise<Browser> } = {};

/**
 * One browser for all test files of a process; Playwright ends it with the process. All its pages of
 * one site run in one process, which compiles their code once.
 */
export function sharedBrowser(): Promise<Browser> {
  shared.browser ??= launchChromium(['--process-per-site']);
  return shared.browser;
}
