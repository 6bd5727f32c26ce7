import { build } from 'esbuild';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * TypeScript of the project as a module of this process.
 * @param name under which what is built is kept until the next time
 * @param source lines that export what is wanted, with paths from the project's folder
 */
export async function loadTypeScript(name, source, options = {}) {
  const outfile = join(root, `node_modules/.cache/acquaint-${name}/parts.cjs`);
  await build({
    absWorkingDir: root,
    stdin: { contents: source, resolveDir: root, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile,
    logLevel: 'warning',
    ...options,
  });
  return createRequire(import.meta.url)(outfile);
}
