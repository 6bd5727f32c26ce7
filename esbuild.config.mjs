import { build } from 'esbuild';
import { chmod, mkdir, readFile, rename, utimes, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  grayMatterWithoutCode,
  refuseCodeThatRunsText,
} from './scripts/gray-matter-without-code.mjs';
import { packedLanguages } from './scripts/packed-languages.mjs';
import { packedLists, unpackedByNode } from './scripts/packed-lists.mjs';
import { packedStrings } from './scripts/packed-strings.mjs';
import { quickToCompile } from './scripts/quick-to-compile.mjs';
import { smallerLibraries } from './scripts/smaller-libraries.mjs';
import { isUpToDate } from './scripts/up-to-date.mjs';

/** What is built, one row each. */
const ENTRIES = [
  {
    entry: 'src/headless/main.mts',
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
      charset: 'ascii',
      external: ['obsidian', '@codemirror/*'],
      banner: { js: '"use strict";' },
      // gray-matter turns every text into a Buffer and back; phones have none.
      define: { 'Buffer.from': 'String' },
    },
  },
];

function bundle({ entry, out, isProgram, options }) {
  return build({
    entryPoints: [entry],
    bundle: true,
    // Libraries in the form they have for browsers: none of them may need a module of Node's.
    platform: 'browser',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    // What tsconfig.json says but `strict`, by which each of our modules would say once more that it
    // is: a module is anyway, and main.js says it of the whole file.
    tsconfigRaw: { compilerOptions: { target: 'ES2022', verbatimModuleSyntax: true } },
    plugins: [
      grayMatterWithoutCode,
      smallerLibraries,
      packedLists,
      packedStrings,
      packedLanguages,
      ...(isProgram ? [unpackedByNode] : []),
    ],
    write: false,
    metafile: true,
    outfile: out,
    ...options,
  });
}

/** Everything as it would be built, and what it is made of (`metafile`); writes nothing. */
export function bundleAll() {
  return Promise.all(ENTRIES.map(async (row) => ({ ...row, result: await bundle(row) })));
}

const NOTICES = new URL('THIRD-PARTY-NOTICES.md', import.meta.url);

/** The licences of what is built in, which have to go wherever the file goes, and it goes alone. */
async function licences(out) {
  const sections = (await readFile(NOTICES, 'utf8')).split(/^(?=## )/m);
  const isOfAnother = (section) =>
    /^## .*, in `/.test(section) && !section.split('\n', 1)[0].includes(`\`${out}\``);
  const text = sections.map((section) =>
    // What comes behind the text of the section is about others too.
    isOfAnother(section) ? section.replace(/^## [\s\S]*?^```text[\s\S]*?^```\n\n?/m, '') : section,
  );
  const all = text.join('').replace(/All of these \d+:/g, 'All of these:');
  return `/*\n${all.replaceAll('*/', '* /')}*/\n`;
}

/**
 * Escapes what `charset: 'ascii'` leaves: the letters of patterns, which read escapes as strings do.
 * An engine keeps the text of code as long as the code, in one byte a letter, or in two once one
 * letter needs it: a single typographic mark made it 1.9 MB more on each phone.
 */
function inOneByteALetter(text) {
  return text.replace(
    /[^\0-\xff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

async function write({ out, isProgram, result }, begun) {
  const text = quickToCompile(result.outputFiles[0].text);
  refuseCodeThatRunsText(text, out);
  const contents = (isProgram ? text : inOneByteALetter(text)) + (await licences(out));
  await mkdir(dirname(out), { recursive: true });
  // As a whole, because something else may read the old one at this moment.
  const part = `${out}.${process.pid}`;
  await writeFile(part, contents);
  if (isProgram) await chmod(part, 0o755);
  // A source that is saved while this builds is newer than what it was built of.
  await utimes(part, begun, begun);
  await rename(part, out);
}

/** Builds everything; throws where anything fails. */
export async function buildAll() {
  const begun = new Date();
  for (const bundled of await bundleAll()) await write(bundled, begun);
}

/** What is built is made of this. */
const SOURCES = [
  'src',
  'scripts',
  'esbuild.config.mjs',
  'package-lock.json',
  'THIRD-PARTY-NOTICES.md',
];

/** Builds unless nothing has changed since the last time. */
export async function buildUnlessDone() {
  const here = (path) => fileURLToPath(new URL(path, import.meta.url));
  const made = ENTRIES.map(({ out }) => here(out));
  if (!isUpToDate(made, SOURCES.map(here))) await buildAll();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAll();
