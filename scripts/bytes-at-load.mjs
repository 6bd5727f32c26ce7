import { fileURLToPath } from 'node:url';
import { bundleAll } from '../esbuild.config.mjs';

/** The modules that are evaluated when a bundle is loaded: all but those behind `import()`. */
function modulesAtLoad({ inputs }, entry) {
  const found = new Set();
  const open = [entry];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    const needed = inputs[path].imports.filter(
      ({ kind, path: other }) => kind !== 'dynamic-import' && inputs[other],
    );
    open.push(...needed.map((one) => one.path));
  }
  return found;
}

/** What of the plugin is evaluated when it is loaded: its modules with the bytes of each. */
export async function evaluatedAtLoad() {
  const rows = await bundleAll();
  const { entry, result } = rows.find(({ out }) => out === 'main.js');
  const [{ inputs }] = Object.values(result.metafile.outputs);
  const paths = [...modulesAtLoad(result.metafile, entry)];
  return paths.map((path) => ({ path, bytes: inputs[path]?.bytesInOutput ?? 0 }));
}

export function sum(modules) {
  return modules.reduce((total, { bytes }) => total + bytes, 0);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const modules = await evaluatedAtLoad();
  console.log(JSON.stringify({ bytes: sum(modules), modules }));
}
