/**
 * `npm start`: builds, shows the two lists of the demo vault in words, on the day that its notes
 * are written for, and opens the plugin in a page that stands in for Obsidian, on a copy of them.
 * `npm start -- vault=<folder>` does so with notes of one's own, as of today.
 */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildUnlessDone } from '../esbuild.config.mjs';
import { openStandIn, unanswered } from './stand-in.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const DEMO = { demo: join(root, 'tests/vaults/demo'), written: '2026-11-20' };
const LISTS = [
  ['Pending follow-ups', 'due'],
  ['Suggested introductions', 'introductions'],
];

/** Where nobody can use a page, it is not kept open. */
const isUnattended = !['', '0', 'false'].includes(process.env.CI ?? '');

function stop(code, message) {
  console.error(`npm start: ${message}`);
  process.exit(code);
}

/** The folder that the words name; null where they name none. */
function ownVault(words) {
  const [word] = words;
  if (word === undefined) return null;
  if (words.length > 1 || !/^vault=./.test(word))
    stop(2, 'say npm start, or npm start -- vault=<folder>');
  // npm runs this in the folder of the project, wherever it was called.
  const folder = resolve(process.env.INIT_CWD ?? '.', word.slice('vault='.length));
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    stop(1, `there is no folder ${folder}`);
  return folder;
}

function title(text) {
  console.log(`\n${text}\n${'='.repeat(text.length)}`);
}

function showLists(words) {
  const program = join(root, 'dist/acquaint.mjs');
  for (const [text, command] of LISTS) {
    title(text);
    const { status } = spawnSync(process.execPath, [program, command, ...words], {
      stdio: 'inherit',
    });
    if (status !== 0) process.exit(status ?? 1);
  }
  console.log(`\nMore: node dist/acquaint.mjs help`);
}

function sayWhere({ url, vault, today }) {
  title('The plugin, in a page');
  console.log(
    'This is a stand-in for Obsidian, not Obsidian: a page that runs the built plugin.\n',
  );
  console.log(`Open   ${url}`);
  console.log(`Notes  ${vault}`);
  console.log(
    today === null
      ? '       Yours: what you do in the page changes them.'
      : '       A copy of the sample vault, gone when you stop.\n' +
          `       Its days are moved to today, ${today}, so that it reads much as above.`,
  );
}

/** Ends with an error where the page could not be used. */
async function tryOnce({ url, close }) {
  const missing = await unanswered(url);
  await close();
  if (missing.length > 0) stop(1, `the stand-in does not answer ${missing.join(', ')}`);
  console.log('Stop   Stopped: CI is set. The page, the plugin and the notes were fetched once.');
  // Node 20 goes on to watch the folders below one that is watched no more, if it was stopped at once:
  // such a process never ends by itself.
  process.exit(0);
}

const own = ownVault(process.argv.slice(2));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(0));
await buildUnlessDone();
showLists(own === null ? [`vault=${DEMO.demo}`, `date=${DEMO.written}`] : [`vault=${own}`]);
const standIn = await openStandIn({ own, ...DEMO });
sayWhere(standIn);
if (isUnattended) await tryOnce(standIn);
else console.log('Stop   Ctrl+C');
