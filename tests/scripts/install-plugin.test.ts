import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryVault } from '../support/temporary-vault';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = 'plugins/acquaint';

function install(...words: string[]) {
  return spawnSync(process.execPath, ['scripts/install-plugin.mjs', ...words], {
    cwd: ROOT,
    env: { ...process.env, INIT_CWD: ROOT },
    encoding: 'utf8',
  });
}

/** As many files as there were, and those of the plugin. */
function added(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>) {
  return Object.keys(after).filter((file) => after[file] !== before[file]);
}

describe('npm run install-plugin', () => {
  // One run for both: each builds.
  it('puts the three files of a release beside the settings that are there, and says what to do next', () => {
    const data = `.obsidian/${FOLDER}/data.json`;
    const vault = temporaryVault({ [data]: '{"peopleFolder": "Friends"}', 'Ana.md': 'x' });
    const before = vault.snapshot();
    const { status, stdout, stderr } = install(vault.root);
    expect([status, stderr]).toEqual([0, '']);
    const target = join(vault.root, '.obsidian', FOLDER);
    expect(added(before, vault.snapshot())).toEqual(
      ['main.js', 'manifest.json', 'styles.css'].map((file) => join(target, file)),
    );
    for (const file of ['main.js', 'manifest.json', 'styles.css'])
      expect(readFileSync(join(target, file))).toEqual(readFileSync(join(ROOT, file)));
    expect(vault.text(data)).toBe('{"peopleFolder": "Friends"}');
    expect(stdout).toContain('Community plugins → turn on Acquaint');
  });

  it('takes the name of another configuration folder', () => {
    const vault = temporaryVault({ '.phone/app.json': '{}' });
    expect(install(vault.root, '.phone').status).toBe(0);
    expect(vault.text(`.phone/${FOLDER}/manifest.json`)).toContain('"id": "acquaint"');
  });

  it('refuses a folder that is no vault, says what to do, and writes nothing', () => {
    const vault = temporaryVault({ 'Ana.md': 'x' });
    mkdirSync(join(vault.root, 'empty'));
    const before = vault.snapshot();
    const { status, stdout, stderr } = install(vault.root);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^install-plugin: .* is no vault: .*Open it once in Obsidian.*\n$/);
    expect(vault.snapshot()).toEqual(before);
  });

  it.each([
    ['no vault', 2, []],
    ['a folder that is not there', 1, ['no/such/folder']],
    ['a word too many', 2, ['a', 'b', 'c']],
  ])('says in one line what is wrong with %s', (_, code, words) => {
    const { status, stdout, stderr } = install(...words);
    expect([status, stdout]).toEqual([code, '']);
    expect(stderr).toMatch(/^install-plugin: .+\n$/);
  });
});
