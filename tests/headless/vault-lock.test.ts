import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it, onTestFinished } from 'vitest';
import { FolderNoteStore } from '../../src/headless/folder-note-store.mts';
import { VaultLock } from '../../src/headless/vault-lock.mts';
import { temporaryVault } from '../support/temporary-vault';

const ANA = 'People/Ana.md';

function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'acquaint-locks-')));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** A lock in a folder of its own; how often it waited is counted, and nothing waits. */
function lockOf(root: string, folder = temporaryFolder()) {
  let waits = 0;
  const pause = (): Promise<void> => {
    waits++;
    return Promise.resolve();
  };
  const lock = new VaultLock(root, { folder, pause });
  return { lock, folder, waits: () => waits };
}

/** The file of a lock that is held, by what it is held with. */
async function fileOf(root: string, folder: string): Promise<string> {
  let file = '';
  await lockOf(root, folder).lock.hold(() => {
    file = join(folder, readdirSync(folder)[0] ?? '');
  });
  return file;
}

/** The number of a process that has ended. */
function endedProcess(): number {
  return spawnSync(process.execPath, ['-e', '']).pid;
}

const done = { kind: 'done', value: 'x' };

describe('the lock of a vault', () => {
  it('is there while work is done, and gone afterwards, also where the work fails', async () => {
    const { root } = temporaryVault({});
    const { lock, folder } = lockOf(root);
    const held = await lock.hold(() => readdirSync(folder).length);
    expect(held).toEqual({ kind: 'done', value: 1 });
    const failing = lock.hold(() => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('lets one at a time in, in one process too', async () => {
    const { root } = temporaryVault({});
    const folder = temporaryFolder();
    const steps: string[] = [];
    const work = (name: string) => async (): Promise<void> => {
      steps.push(`${name} in`);
      await new Promise(setImmediate);
      steps.push(`${name} out`);
    };
    const waiting = { folder, pause: () => new Promise(setImmediate) };
    await Promise.all(['a', 'b', 'c'].map((name) => new VaultLock(root, waiting).hold(work(name))));
    expect(steps).toHaveLength(6);
    expect(steps.filter((_, at) => at % 2 === 0).map((step) => `${step.charAt(0)} out`)).toEqual(
      steps.filter((_, at) => at % 2 === 1),
    );
  });

  it('is the same by every path to the vault, and another for another vault', async () => {
    const { root } = temporaryVault({});
    const folder = temporaryFolder();
    symlinkSync(root, join(folder, 'alias'));
    const by = temporaryFolder();
    const own = await fileOf(root, by);
    expect(await fileOf(join(folder, 'alias'), by)).toBe(own);
    expect(await fileOf(join(root, '.'), by)).toBe(own);
    expect(await fileOf(temporaryVault({}).root, by)).not.toBe(own);
  });

  it.each([
    ['a process that has ended', () => `${String(endedProcess())}  ${hostname()}\n`],
    [
      'a process that has its number from one that ended',
      () => `${String(process.pid)} 1 ${hostname()}\n`,
    ],
    ['nobody it tells of', () => ''],
    ['something that is no lock', () => '{"pid": 1}'],
  ])('of %s is taken over', async (_, text) => {
    const { root } = temporaryVault({});
    const { lock, folder } = lockOf(root);
    writeFileSync(await fileOf(root, folder), text());
    expect(await lock.hold(() => 'x')).toEqual(done);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('of another machine is taken over once it has been silent for long', async () => {
    const { root } = temporaryVault({});
    const { lock, folder } = lockOf(root);
    const file = await fileOf(root, folder);
    writeFileSync(file, '1 1 elsewhere\n');
    expect((await lockOf(root, folder).lock.hold(() => 'x')).kind).toBe('refused');
    utimesSync(file, new Date(0), new Date(0));
    expect(await lock.hold(() => 'x')).toEqual(done);
  });

  it('is taken over where a process ended while it took one over', async () => {
    const { root } = temporaryVault({});
    const { lock, folder } = lockOf(root);
    const file = await fileOf(root, folder);
    const left = `${String(endedProcess())}  ${hostname()}\n`;
    writeFileSync(file, left);
    writeFileSync(`${file}.clearing`, left);
    expect(await lock.hold(() => 'x')).toEqual(done);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('that is held for long is waited for so often, and then the write is refused, naming it', async () => {
    const vault = temporaryVault({ [ANA]: 'hello' });
    const folder = temporaryFolder();
    const file = await fileOf(vault.root, folder);
    const other = lockOf(vault.root, folder);
    const { lock, waits } = lockOf(vault.root, folder);
    await other.lock.hold(async () => {
      const store = new FolderNoteStore(vault.root, lock);
      const edit = (text: string) => ({ kind: 'changed', text: `${text}!`, changed: [] }) as const;
      const outcomes = [await store.edit(ANA, edit), await store.edit(ANA, edit)];
      for (const outcome of outcomes)
        expect(outcome).toMatchObject({
          kind: 'refused',
          reason: expect.stringContaining(`process ${String(process.pid)}`),
        });
      expect(JSON.stringify(outcomes)).toContain(JSON.stringify(file).slice(1, -1));
    });
    expect(waits()).toBe(6_000);
    expect(vault.text(ANA)).toBe('hello');
  });

  it.each([
    ['is missing', (folder: string) => join(folder, 'none')],
    [
      'is a file',
      (folder: string) => {
        writeFileSync(join(folder, 'file'), '');
        return join(folder, 'file');
      },
    ],
  ])(
    'where the temporary folder %s, nothing is written and the reason is said',
    async (_, place) => {
      const vault = temporaryVault({ [ANA]: 'hello' });
      const { lock } = lockOf(vault.root, place(temporaryFolder()));
      const outcome = await new FolderNoteStore(vault.root, lock).create('x.md', 'x');
      expect(outcome).toMatchObject({ kind: 'refused', reason: expect.stringContaining('TMPDIR') });
      expect(existsSync(join(vault.root, 'x.md'))).toBe(false);
    },
  );

  it('that is a folder by somebody’s hand is left, and said', async () => {
    const { root } = temporaryVault({});
    const { lock, folder } = lockOf(root);
    const file = await fileOf(root, folder);
    mkdirSync(file);
    expect((await lock.hold(() => 'x')).kind).toBe('refused');
    expect(existsSync(file)).toBe(true);
  });
});

const RUNS = 40;

/** Runs the program so often in one process, and prints how often it said that it had written. */
const LOOP = `
import { runProgram } from './src/headless/program.mts';
import { terminalStyle } from './src/headless/terminal.mts';
const [root = '', name = '', channel = ''] = process.argv.slice(2);
const today = () => '2026-11-20';
const around = { folder: root, style: terminalStyle(null, {}), clock: { today } };
let written = 0;
for (let at = 0; at < ${String(RUNS)}; at++) {
  const text = 'text=' + name + '-' + at + '.';
  const { code } = await runProgram(['log', 'name=Ana', 'channel=' + channel, text, 'vault=' + root], around);
  if (code === 0) written++;
}
process.stdout.write(String(written));
`;

async function loopProgram(): Promise<string> {
  const outfile = join(temporaryFolder(), 'loop.mjs');
  const resolveDir = fileURLToPath(new URL('../..', import.meta.url));
  await build({
    stdin: { contents: LOOP, resolveDir, loader: 'ts' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
  return outfile;
}

function output(program: string, words: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...words]);
    let said = '';
    child.stdout.on('data', (data: Buffer) => (said += data.toString()));
    child.on('error', reject);
    child.on('close', () => {
      resolve(said);
    });
  });
}

it('of several runs on one note every write that was acknowledged is kept', async () => {
  const vault = temporaryVault({ [ANA]: '---\nmet: 2026-11-01\n---\n' });
  const program = await loopProgram();
  // Two write mails, one has coffee: the status that follows from it must stand.
  const names = ['one', 'two', 'three'];
  const said = await Promise.all(
    names.map((name) => output(program, [vault.root, name, name === 'three' ? 'coffee' : 'email'])),
  );
  expect(said).toEqual(names.map(() => String(RUNS)));
  const text = readFileSync(join(vault.root, ANA), 'utf8');
  const wanted = names.flatMap((name) =>
    Array.from({ length: RUNS }, (_, at) => `${name}-${String(at)}.`),
  );
  expect(wanted.filter((line) => !text.includes(line))).toEqual([]);
  expect(text).toContain('follow-up-status: connected\n');
  expect(readdirSync(join(vault.root, 'People'))).toEqual(['Ana.md']);
});

it('of two imports of one file at once, everybody comes in once', async () => {
  const vault = temporaryVault({ 'People/Bo.md': '' });
  const cards = Array.from(
    { length: 20 },
    (_, at) =>
      `BEGIN:VCARD\nVERSION:3.0\nFN:Cy ${String.fromCharCode(65 + at)}ee\nEMAIL:c${String(at)}@x.org\nEND:VCARD\n`,
  );
  writeFileSync(join(vault.root, 'cards.vcf'), cards.join(''));
  await Promise.all([vault.run('import', 'file=cards.vcf'), vault.run('import', 'file=cards.vcf')]);
  expect(readdirSync(join(vault.root, 'People'))).toHaveLength(21);
});
