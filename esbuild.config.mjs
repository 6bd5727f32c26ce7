import { build } from 'esbuild';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  grayMatterWithoutCode,
  refuseCodeThatRunsText,
} from './scripts/gray-matter-without-code.mjs';

/** What is built, one row each. */
const ENTRIES = [
  {
    entry: 'src/headless/main.ts',
    out: 'dist/acquaint.mjs',
    isProgram: true,
    options: {
      format: 'esm',
      target: 'node20',
      external: ['node:*'],
      banner: { js: '#!/usr/bin/env node' },
    },
  },
  {
    entry: 'src/main.ts',
    out: 'main.js',
    isProgram: false,
    options: {
      format: 'cjs',
      target: 'es2022',
      minify: true,
      external: ['obsidian', '@codemirror/*'],
      // gray-matter turns every text into a Buffer and back; phones have none.
      define: { 'Buffer.from': 'String' },
    },
  },
];

async function buildEntry({ entry, out, isProgram, options }) {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    // Libraries in the form they have for browsers: none of them may need a module of Node's.
    platform: 'browser',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [grayMatterWithoutCode],
    write: false,
    outfile: out,
    ...options,
  });
  const [{ contents, text }] = result.outputFiles;
  refuseCodeThatRunsText(text, out);
  await mkdir(dirname(out), { recursive: true });
  await writeFile(out, contents);
  if (isProgram) await chmod(out, 0o755);
}

/** Builds everything; throws where anything fails. */
export async function buildAll() {
  for (const entry of ENTRIES) await buildEntry(entry);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAll();
