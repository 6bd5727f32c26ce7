/**
 * `npm start`: builds the program and shows the two lists of the demo vault, on the day that its
 * notes are written for; `npm start -- vault=<folder>` shows those of one's own, as of today.
 */
import { spawnSync } from 'node:child_process';
import { buildAll } from '../esbuild.config.mjs';

const DEMO = ['vault=tests/vaults/demo', 'date=2026-11-20'];
const LISTS = [
  ['Pending follow-ups', 'due'],
  ['Suggested introductions', 'introductions'],
];

await buildAll();

const given = process.argv.slice(2);
const own = given.some((word) => word.startsWith('vault='));
const words = own ? given : [...DEMO, ...given];

for (const [title, command] of LISTS) {
  console.log(`\n${title}\n${'='.repeat(title.length)}`);
  const { status } = spawnSync(process.execPath, ['dist/acquaint.mjs', command, ...words], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

const vault = words.find((word) => word.startsWith('vault='));
console.log(
  `\nMore: node dist/acquaint.mjs person name="…" ${vault}   (all commands: node dist/acquaint.mjs help)`,
);
