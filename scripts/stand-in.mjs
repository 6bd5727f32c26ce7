/** The page that stands in for Obsidian, for `npm start`. */
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadTypeScript } from './load-typescript.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Any free port is taken where this one is not. */
const PORT = 8720;

const SOURCE = `
export { localDay } from './src/core/days/day';
export { copyAsOf } from './tests/host/copy-as-of';
export { serve } from './tests/host/server';
`;

/** A copy of the demo vault that reads today as the demo does on its day, gone with the process. */
function copyOfDemo({ demo, written }, { copyAsOf, localDay }) {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'acquaint-demo-')));
  process.on('exit', () => rmSync(copy, { recursive: true, force: true }));
  const today = localDay(new Date());
  copyAsOf(demo, copy, { written, today });
  return { vault: copy, today };
}

async function serveAnywhere(serve, options) {
  try {
    return await serve({ ...options, port: PORT });
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    return serve(options);
  }
}

/**
 * Serves the built plugin on a vault, or, without one, on a copy of the demo.
 * @returns the address, the folder of the notes, the day they were moved to (null: not moved)
 */
export async function openStandIn({ own, ...demo }) {
  const parts = await loadTypeScript('stand-in', SOURCE, { external: ['esbuild'] });
  const { vault, today } = own === null ? copyOfDemo(demo, parts) : { vault: own, today: null };
  const { url, close } = await serveAnywhere(parts.serve, { vault, plugin: root, root });
  return { url, vault, today, close };
}

/** What does not answer as it should: the page, its program, the plugin's code, the notes. */
export async function unanswered(url) {
  const expected = {
    '': '<script src="/boot.js">',
    'boot.js': 'standIn',
    'plugin/main.js': readFileSync(join(root, 'main.js'), 'utf8'),
    'plugin/manifest.json': readFileSync(join(root, 'manifest.json'), 'utf8'),
    'api/vault': '.md"',
  };
  const answers = Object.entries(expected).map(async ([path, part]) => {
    const response = await fetch(`${url}${path}`);
    return response.ok && (await response.text()).includes(part) ? [] : [`/${path}`];
  });
  return (await Promise.all(answers)).flat();
}
