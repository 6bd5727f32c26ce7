import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';

/** The script beside the three files that name a version, in a folder of its own. */
function project(): { readonly run: (...given: string[]) => string; readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'version-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  mkdirSync(join(folder, 'scripts'));
  for (const file of ['package.json', 'manifest.json', 'versions.json', 'scripts/version.mjs'])
    cpSync(file, join(folder, file));
  const run = (...given: string[]): string => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/version.mjs', ...given], {
      cwd: folder,
      encoding: 'utf8',
    });
    return `${String(status)} ${stderr}`;
  };
  return { run, folder };
}

function setPackageVersion(folder: string, version: string): void {
  const path = join(folder, 'package.json');
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace(/"version": "[\d.]+"/, `"version": "${version}"`));
}

describe('the version', () => {
  it('of package.json is carried into the other files, and older ones stay listed', () => {
    const { run, folder } = project();
    setPackageVersion(folder, '9.8.7');
    expect(run('bump')).toBe('0 ');
    expect(readFileSync(join(folder, 'manifest.json'), 'utf8')).toContain('"version": "9.8.7"');
    const versions = readFileSync(join(folder, 'versions.json'), 'utf8');
    expect(versions).toContain('"0.1.0": "1.13.0"');
    expect(versions).toContain('"9.8.7": "1.13.0"');
    expect(run('check', '9.8.7')).toBe('0 ');
  });

  it('is refused as a tag by each file that says otherwise', () => {
    const { run, folder } = project();
    setPackageVersion(folder, '9.8.7');
    expect(run('check', '9.8.7')).toBe(
      '1 manifest.json says 0.1.0, not 9.8.7\nversions.json does not say 9.8.7: 1.13.0\n',
    );
  });
});
