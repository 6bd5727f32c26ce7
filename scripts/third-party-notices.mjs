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

function notice([folder, builtInto]) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const texts = licenceTexts(folder);
  if (!COMPATIBLE.includes(license))
    throw new Error(`${name} is under ${license}: may it be built in?`);
  if (texts.length === 0) throw new Error(`${name} comes without the text of its licence`);
  const where = builtInto.map((file) => `\`${file}\``).join(' and ');
  const blocks = texts.map((text) => `\`\`\`text\n${text.replaceAll('\r\n', '\n')}\n\`\`\`\n`);
  return [`## ${name} ${version}\n`, `${license}, in ${where}.\n`, ...blocks].join('\n');
}

async function notices() {
  const packages = await bundledPackages();
  // By name and then version, in the same order on every machine.
  const parts = packages.map(notice).sort((a, b) => (a < b ? -1 : 1));
  return [PREFACE, ...parts].join('\n');
}

const text = await notices();
if (!process.argv.includes('--check')) writeFileSync(FILE, text);
else if (readFileSync(FILE, 'utf8') !== text) {
  console.error('THIRD-PARTY-NOTICES.md is not what the build contains: npm run notices');
  process.exitCode = 1;
}
