import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { compileFunction } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { withPackedStrings } from '../../scripts/packed-strings.mjs';

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

/** As main.js has it. */
function inAscii(code: string): string {
  return code.replace(/[^\0-\x7f]/g, '\\u0000');
}

describe('modules of strings, as they are built in', () => {
  it.each([
    'src/words/messages/drafts-de.ts',
    'src/words/messages/drafts-en.ts',
    'src/words/messages/drafts-es.ts',
    'src/words/messages/drafts-fr.ts',
    'src/words/messages/drafts-pt.ts',
    'src/cards/encoding/letter-models.ts',
  ])('say the same packed: %s', async (path) => {
    const source = readFileSync(path, 'utf8');
    const packed = await withPackedStrings(source);
    const whole = said(await built(source, path));
    expect(said(await built(packed, path))).toBe(whole);
    expect(whole.length).toBeGreaterThan(1_000);
    expect(packed.length).toBeLessThan(inAscii(source).length);
  });

  it('leave names and imports as they are', async () => {
    const packed = await withPackedStrings(`import { some } from './some-long-file-name';
export const A = { 'some-long-property-name': some['some-long-element-name'], b: 'some long sentence' };`);
    for (const name of ['some-long-file-name', 'some-long-property-name', 'some-long-element-name'])
      expect(packed).toContain(name);
    expect(packed).not.toContain('some long sentence');
  });
});
