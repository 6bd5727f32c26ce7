/**
 * `npm run notices`: writes THIRD-PARTY-NOTICES.md, the licences of all that is built into main.js
 * and the program; `npm run notices -- --check` only says whether it is as it would be written.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleAll } from '../esbuild.config.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const FILE = join(root, 'THIRD-PARTY-NOTICES.md');

/** What may be given away together with code under MIT, its text beside it. */
const COMPATIBLE = [
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'Unlicense',
];

const PREFACE = `# Third-party notices

The plugin (\`main.js\`) and the program (\`dist/acquaint.mjs\`) contain these libraries.
\`npm run notices\` writes this file from what the build puts into them.
`;

/** The folder of the package that a file of the bundle is of; none for a file of ours. */
function packageFolder(file) {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.slice(0, 1) ?? [];
}

/** The packages in the built files, and in which of these they are. */
async function bundledPackages() {
  const found = new Map();
  for (const { out, result } of await bundleAll()) {
    const files = Object.keys(result.metafile.outputs[out].inputs);
    for (const folder of new Set(files.flatMap(packageFolder)))
      found.set(folder, [...(found.get(folder) ?? []), out]);
  }
  return [...found];
}

function licenceTexts(folder) {
  const names = readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice)/i.test(name));
  return names.sort().map((name) => readFileSync(join(folder, name), 'utf8').trim());
}

/**
 * The words that all works under the licence have in common, after whose it is. Apache's end with a
 * line that says so; what some have after it says how to use the licence.
 */
const COMMON_PART =
  /^ *Apache License\n[^]*?END OF TERMS AND CONDITIONS$|^(Permission (is hereby granted|to use, copy)|Redistribution and use)[^]*/m;

function parts(text) {
  const lines = text.replaceAll('\r\n', '\n');
  const [common] = COMMON_PART.exec(lines) ?? [lines];
  return { whose: lines.replace(common, '').trim(), common: common.trim() };
}

function packageNotices([folder, builtInto]) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const texts = licenceTexts(folder);
  if (!COMPATIBLE.includes(license))
    throw new Error(`${name} is under ${license}: may it be built in?`);
  if (texts.length === 0) throw new Error(`${name} comes without the text of its licence`);
  const where = builtInto.map((file) => `\`${file}\``).join(' and ');
  return texts.map((text) => ({
    title: `${name} ${version} (${license}, in ${where})`,
    ...parts(text),
  }));
}

/** However its lines are broken and its quotation marks written. */
function wordsOf(text) {
  return text
    .replace(/[‘’“”'"`]/g, '"')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

function fenced(text) {
  return `\`\`\`text\n${text}\n\`\`\`\n`;
}

/** What many are under is said once. */
function grouped(notices) {
  const byWords = new Map();
  for (const notice of notices) {
    const words = wordsOf(notice.common);
    byWords.set(words, [...(byWords.get(words) ?? []), notice]);
  }
  return byWords;
}

function section(notices) {
  const owners = notices.map(({ title, whose }) =>
    [`## ${title}\n`, ...(whose === '' ? [] : [fenced(whose)])].join('\n'),
  );
  const [{ common }] = notices;
  const all = notices.length > 1 ? [`All of these ${String(notices.length)}:\n`] : [];
  return [...owners, ...all, fenced(common)].join('\n');
}

async function notices() {
  const found = (await bundledPackages()).flatMap(packageNotices);
  // By name and then version, in the same order on every machine.
  found.sort((a, b) => (a.title < b.title ? -1 : 1));
  const byWords = grouped(found);
  return [PREFACE, ...[...byWords.values()].map(section)].join('\n');
}

const text = await notices();
if (!process.argv.includes('--check')) writeFileSync(FILE, text);
else if (readFileSync(FILE, 'utf8') !== text) {
  console.error('THIRD-PARTY-NOTICES.md is not what the build contains: npm run notices');
  process.exitCode = 1;
}
