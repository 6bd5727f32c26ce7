import { build, type Plugin } from 'esbuild';
import { compileFunction } from 'node:vm';

/**
 * What a module exports once it is built.
 * @param contents its code
 * @param resolveDir the folder from which it imports
 * @param plugins by which it is built
 */
export async function builtModule(
  contents: string,
  resolveDir: string,
  plugins: readonly Plugin[] = [],
): Promise<Readonly<Record<string, unknown>>> {
  const stdin = { contents, resolveDir, loader: 'js' } as const;
  const built = await build({
    stdin,
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'browser',
    plugins: [...plugins],
  });
  const module = { exports: {} };
  Reflect.apply(
    compileFunction(built.outputFiles[0]?.text ?? '', ['module', 'require']),
    undefined,
    [module],
  );
  return { ...module.exports };
}
