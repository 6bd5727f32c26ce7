import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildAll } from '../esbuild.config.mjs';
import { evaluatedAtLoad, sum } from './bytes-at-load.mjs';
import { grayMatterWithoutCode } from './gray-matter-without-code.mjs';
import { packedLists } from './packed-lists.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}node_modules/.cache/acquaint-bench/`;

/** Bundles as the product is bundled, so that its code and the baselines' run alike. */
async function bundle(entry, name, options = {}) {
  const outfile = `${folder}${name}.mjs`;
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    target: 'node20',
    platform: 'browser',
    external: ['node:*', 'playwright-core', 'esbuild'],
    charset: 'utf8',
    sourcemap: 'linked',
    logLevel: 'warning',
    plugins: [grayMatterWithoutCode],
    outfile,
    ...options,
  });
  return outfile;
}

process.chdir(root);
await buildAll();
const main = await bundle('scripts/bench/main.ts', 'main');
const readAndParse = await bundle('scripts/bench/baselines/read-and-parse.ts', 'read-and-parse');
const memory = await bundle('scripts/bench/memory.ts', 'memory');
const app = await bundle('scripts/bench/app/in-page.ts', 'app', {
  format: 'iife',
  // What has to be unpacked before anything can be suggested takes its time too.
  plugins: [grayMatterWithoutCode, packedLists],
});
const list = await bundle('scripts/bench/list/in-page.ts', 'list', {
  format: 'iife',
  alias: { obsidian: './scripts/bench/list/obsidian-parts.ts' },
});
const programs = [
  `--list=${list}`,
  `--plugin=${root}main.js`,
  `--bytes-at-load=${sum(await evaluatedAtLoad())}`,
  `--acquaint=${root}dist/acquaint.mjs`,
  `--read-and-parse=${readAndParse}`,
  `--memory=${memory}`,
  `--app=${app}`,
];
if (process.argv.includes('--build')) process.exit(0); // CI holds it to being built
const words = ['--expose-gc', main, ...programs, ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, words, { stdio: 'inherit' });
process.exitCode = status ?? 1;
