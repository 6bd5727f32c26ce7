import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { runProgram, type ProgramResult } from '../../src/headless/program.mts';
import { terminalStyle } from '../../src/headless/terminal.mts';
import { day, type Texts } from './vault';

export interface TemporaryVault {
  readonly root: string;
  text(path: string): string;
  /** Every file of the vault with its bytes, so that a test can see that nothing was written. */
  snapshot(): Readonly<Record<string, string>>;
  /** Runs a command line on the vault, on 2026-11-20 where it names no day. */
  run(...words: string[]): Promise<ProgramResult>;
  json(...words: string[]): Promise<unknown>;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** A vault of real files, removed when the test ends. */
export function temporaryVault(texts: Texts): TemporaryVault {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'acquaint-')));
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true });
  });
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const environment = {
    folder: root,
    style: terminalStyle(null, {}),
    clock: { today: () => day('2026-11-20') },
  };
  const run = async (...words: string[]): Promise<ProgramResult> =>
    runProgram([...words, `vault=${root}`], environment);
  return {
    root,
    run,
    text: (path) => readFileSync(join(root, path), 'utf8'),
    snapshot: () =>
      Object.fromEntries(filesBelow(root).map((file) => [file, readFileSync(file, 'latin1')])),
    json: async (...words) => {
      const { out, error } = await run(...words, 'format=json');
      if (out === '') throw new Error(error);
      const data: unknown = JSON.parse(out);
      return data;
    },
  };
}
