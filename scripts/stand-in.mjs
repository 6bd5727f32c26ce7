/**
 * `npm run stand-in`: the built plugin in a page that stands in for Obsidian, on a copy of the
 * demo vault; `npm run stand-in -- vault=<folder>` on notes of one's own, which it then changes.
 */
import { build } from 'esbuild';
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAll } from '../esbuild.config.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const server = join(root, 'node_modules/.cache/acquaint-stand-in/server.mjs');

function copyOfDemo() {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'acquaint-demo-')));
  cpSync(join(root, 'tests/vaults/demo'), copy, { recursive: true });
  return copy;
}

const given = process.argv.slice(2).find((word) => word.startsWith('vault='));
const vault = given === undefined ? copyOfDemo() : realpathSync(given.slice('vault='.length));

const SERVER = `
import { serve } from './tests/host/server';
const [vault, root] = process.argv.slice(2);
const { url } = await serve({ vault, plugin: root, root });
console.log('Open   ' + url);
`;

await buildAll();
await build({
  absWorkingDir: root,
  stdin: { contents: SERVER, resolveDir: root, loader: 'js' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile: server,
  external: ['esbuild'],
  logLevel: 'warning',
});

console.log('This is a stand-in for Obsidian, not Obsidian: a page that runs the built plugin.');
console.log(
  `Notes  ${vault}${given === undefined ? '   (a copy; its days are around 2026-11-20)' : ''}`,
);
console.log('Stop   Ctrl+C');
spawn(process.execPath, [server, vault, root], { stdio: 'inherit' });
