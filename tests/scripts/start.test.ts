import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { temporaryVault } from '../support/temporary-vault';
import { note } from '../support/vault';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const VAULT = { 'People/Ana.md': note({ met: '2026-11-15' }) };

function environment(ci: string): NodeJS.ProcessEnv {
  return { ...process.env, CI: ci, INIT_CWD: ROOT };
}

function startInCi(...words: string[]) {
  const options = { cwd: ROOT, env: environment('true'), encoding: 'utf8' } as const;
  return spawnSync(process.execPath, ['scripts/start.mjs', ...words], options);
}

interface Started {
  readonly child: ChildProcessWithoutNullStreams;
  readonly out: string;
}

/** Runs until it says how to stop it. */
async function start(...words: string[]): Promise<Started> {
  const options = { cwd: ROOT, env: environment('') };
  const child = spawn(process.execPath, ['scripts/start.mjs', ...words], options);
  onTestFinished(() => void child.kill());
  let out = '';
  child.stdout.setEncoding('utf8');
  for await (const chunk of child.stdout.iterator({ destroyOnReturn: false })) {
    out += String(chunk);
    if (out.includes('Ctrl+C')) break;
  }
  return { child, out };
}

function after(word: string, out: string): string {
  return new RegExp(`^${word} +(.+)$`, 'm').exec(out)?.[1] ?? '';
}

describe('npm start', () => {
  // One run for both: each builds.
  it('shows both lists in words and serves a page that it does not call Obsidian until Ctrl+C, then leaves no copy of the notes', async () => {
    const { child, out } = await start();
    const parts = [
      'Pending follow-ups',
      'Gökçe Yıldırmaz',
      'Suggested introductions',
      'a stand-in',
    ];
    const places = parts.map((part) => out.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(out).toContain('not Obsidian');
    const answer = await fetch(after('Open', out));
    expect(await answer.text()).toContain('Stand-in, not Obsidian');
    expect(existsSync(after('Notes', out))).toBe(true);
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(existsSync(after('Notes', out))).toBe(false);
  });

  it('takes another port where its own is taken', async () => {
    const other = createServer().listen(8720, '127.0.0.1');
    onTestFinished(() => void other.close());
    await Promise.race([once(other, 'listening'), once(other, 'error')]);
    const { out } = await start();
    expect(after('Open', out)).not.toContain(':8720/');
    expect((await fetch(after('Open', out))).status).toBe(200);
  });

  it('fetches the page once and ends where nobody can use it', () => {
    const { status, stdout, stderr } = startInCi();
    expect(stdout).toContain('The page, the plugin and the notes were fetched once.');
    expect([status, stderr]).toEqual([0, '']);
    expect(existsSync(after('Notes', stdout))).toBe(false);
  });

  it('serves notes of one’s own where they are, and says that it changes them', () => {
    const vault = temporaryVault(VAULT);
    const before = vault.snapshot();
    const { status, stdout } = startInCi(`vault=${vault.root}`);
    expect(status).toBe(0);
    expect(after('Notes', stdout)).toBe(vault.root);
    expect(stdout).toContain('Yours: what you do in the page changes them.');
    expect(vault.snapshot()).toEqual(before);
  });

  it.each([
    ['a folder that is not there', 1, ['vault=no/such/folder'], /there is no folder .*folder\n$/],
    ['a file', 1, ['vault=package.json'], /there is no folder .*package\.json\n$/],
    ['an empty name', 2, ['vault='], /say npm start/],
    ['anything else', 2, ['date=2026-11-20'], /say npm start/],
  ])('says in one line what is wrong with %s', (_, code, words, message) => {
    const { status, stdout, stderr } = startInCi(...words);
    expect([status, stdout]).toEqual([code, '']);
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd()).not.toContain('\n');
  });
});
