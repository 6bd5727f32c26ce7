import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { compileFunction } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { withPackedStrings } from '../../scripts/packed-drafts.mjs';

/** What is built of a module in a folder, or of its own file. */
async function built(contents: string, path: string): Promise<string> {
  const stdin = { contents, resolveDir: path.replace(/[^/]+$/, ''), loader: 'ts' } as const;
  const made = await build({ stdin, bundle: true, write: false, format: 'cjs' });
  return made.outputFiles[0]?.text ?? '';
}

/** All that is said in what a module exports. */
function said(code: string): string {
  const module = { exports: {} };
  Reflect.apply(compileFunction(code, ['module']), undefined, [module]);
  return JSON.stringify(Object.entries(module.exports));
}

describe('messages that can be sent, as they are built in', () => {
  it.each(['de', 'en', 'es', 'fr', 'pt'])('say the same packed: %s', async (language) => {
    const path = `src/words/messages/drafts-${language}.ts`;
    const source = readFileSync(path, 'utf8');
    const packed = await withPackedStrings(source);
    const whole = said(await built(source, path));
    expect(said(await built(packed, path))).toBe(whole);
    expect(whole).toContain('{{discussed}}');
    expect(packed.length).toBeLessThan(source.length);
  });

  it('leave names and imports as they are', async () => {
    const packed = await withPackedStrings(`import { some } from './some-long-file-name';
export const A = { 'some-long-property-name': some['some-long-element-name'], b: 'some long sentence' };`);
    for (const name of ['some-long-file-name', 'some-long-property-name', 'some-long-element-name'])
      expect(packed).toContain(name);
    expect(packed).not.toContain('some long sentence');
  });
});
