import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isUpToDate } from '../../scripts/up-to-date.mjs';
import { temporaryVault } from '../support/temporary-vault';

/** A folder with a source of each age and what was made of them; times are in seconds. */
function project(made: number | null, source: number) {
  const { root } = temporaryVault({ 'src/deep/a.ts': 'a', 'src/b.ts': 'b' });
  const at = (path: string, time: number): void => {
    utimesSync(join(root, path), time, time);
  };
  if (made !== null) {
    writeFileSync(join(root, 'main.js'), '');
    at('main.js', made);
  }
  for (const path of ['src/deep/a.ts', 'src/b.ts', 'src/deep', 'src']) at(path, 100);
  at('src/deep/a.ts', source);
  return {
    root,
    isDone: () => isUpToDate([join(root, 'main.js')], [join(root, 'src')]),
  };
}

describe('what is built', () => {
  it('is made again where it is missing, or a source was changed since', () => {
    expect(project(null, 100).isDone()).toBe(false);
    expect(project(200, 300).isDone()).toBe(false);
    expect(project(200, 200).isDone()).toBe(false);
  });

  it('is left as it is where no source was changed since', () => {
    expect(project(200, 150).isDone()).toBe(true);
  });

  it('is made again where a source came or went', () => {
    const gone = project(200, 150);
    rmSync(join(gone.root, 'src/b.ts'));
    expect(gone.isDone()).toBe(false);
    const come = project(200, 150);
    mkdirSync(join(come.root, 'src/new'));
    expect(come.isDone()).toBe(false);
  });
});
