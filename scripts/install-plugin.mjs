/**
 * `npm run install-plugin -- <vault> [configuration folder]`: builds the plugin and puts it into a
 * vault, as the app itself would. Settings that are there already stay.
 */
import { copyFileSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildUnlessDone } from '../esbuild.config.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What a release holds too. */
const FILES = ['main.js', 'manifest.json', 'styles.css'];

function stop(code, message) {
  console.error(`install-plugin: ${message}`);
  process.exit(code);
}

function isFolder(path) {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** The vault's configuration folder, checked before anything is built or written. */
function configurationFolder([vault, name = '.obsidian', ...more]) {
  if (!vault || more.length > 0)
    stop(2, 'say npm run install-plugin -- <vault> [configuration folder]');
  // npm runs this in the folder of the project, wherever it was called.
  const folder = resolve(process.env.INIT_CWD ?? '.', vault);
  if (!isFolder(folder)) stop(1, `there is no folder ${folder}`);
  if (!isFolder(join(folder, name)))
    stop(
      1,
      `${folder} is no vault: it has no folder ${name}. Open it once in Obsidian, or name its configuration folder as second word.`,
    );
  return join(folder, name);
}

const configuration = configurationFolder(process.argv.slice(2));
await buildUnlessDone();
const { id, name, minAppVersion } = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8'));
const target = join(configuration, 'plugins', id);
mkdirSync(target, { recursive: true });
for (const file of FILES) copyFileSync(join(root, file), join(target, file));
console.log(`Installed  ${target}`);
console.log(
  `Next       in Obsidian ${minAppVersion} or newer: Settings → Community plugins → turn on ${name}.\n` +
    '           If it is on already, turn it off and on again.',
);
