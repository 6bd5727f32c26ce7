import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

interface AtLoad {
  readonly bytes: number;
  readonly modules: readonly { readonly path: string }[];
}

function isAtLoad(found: unknown): found is AtLoad {
  return typeof found === 'object' && found !== null && 'bytes' in found && 'modules' in found;
}

function evaluatedAtLoad(): AtLoad {
  const words = ['scripts/bytes-at-load.mjs'];
  const { stdout } = spawnSync(process.execPath, words, { cwd: ROOT, encoding: 'utf8' });
  const found: unknown = JSON.parse(stdout);
  if (!isAtLoad(found)) throw new TypeError('not told what is evaluated');
  return found;
}

describe('what of the plugin is evaluated when it is loaded', () => {
  const { bytes, modules } = evaluatedAtLoad();

  it('is little: at most 137 kB', () => {
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(137_000);
  });

  it.each(['yaml', 'gray-matter', 'chrono-node'])(
    'is nothing of %s, which waits for its first use',
    (name) => {
      expect(modules.filter(({ path }) => path.includes(`node_modules/${name}/`))).toEqual([]);
    },
  );
});
