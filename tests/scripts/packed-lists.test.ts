import { build } from 'esbuild';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { compileFunction } from 'node:vm';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { letters, listIn, packed, prepared, withPackedTexts } from '../../scripts/packed-lists.mjs';
import { unpacked } from '../../scripts/unpack-lists.mjs';
import { allLists } from '../../src/core/suggestions/concepts/all-lists';
import * as contactWords from '../../src/cards/csv/heading-words-contact';
import * as nicknames from '../../src/cards/matching/nickname-table';
import type { ParsedList } from '../../src/core/suggestions/concepts/parse-concepts';
import { parseConcepts } from '../../src/core/suggestions/concepts/scanned-list';

describe('the lists of concepts as they are built in', () => {
  it('say the same as they are written', () => {
    const said = ({ concepts, words }: ParsedList) => ({
      concepts: concepts.map(({ id, kind, parents, answers, names }) => [
        id,
        kind,
        parents,
        answers,
        names,
      ]),
      words,
    });
    expect(said(parseConcepts([prepared(allLists().join(''))]))).toEqual(
      said(parseConcepts(allLists())),
    );
  });

  it('come out of the packed form letter by letter', () => {
    const lists = allLists().join('');
    const { stream, size } = packed(lists);
    expect(unpacked(stream, size)).toBe(lists);
  });

  it('take at most two thirds packed', () => {
    const lists = allLists().join('');
    const { stream, size } = packed(lists);
    expect(stream.length).toBeLessThan((size * 2) / 3);
  });

  it('are unpacked from every kind of block', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.array(fc.constantFrom('law', ', ', 'Recht', ' | ', 'direito'), { maxLength: 400 }),
    );
    fc.assert(
      fc.property(
        text,
        fc.constantFrom(0, 1, 6, 9),
        fc.constantFrom(0, 4),
        (some, level, strategy) => {
          const written = typeof some === 'string' ? some : some.join('');
          const stream = letters(deflateRawSync(written, { level, strategy }));
          expect(unpacked(stream, Buffer.byteLength(written))).toBe(written);
        },
      ),
    );
  });

  it('are told to be damaged where the stream ends early', () => {
    const { stream, size } = packed(allLists().join(''));
    const half = stream.slice(0, 5 * Math.floor(stream.length / 10));
    expect(() => unpacked(half, size)).toThrow('are damaged');
  });

  it('are found in their files, and a file without one is told', () => {
    expect(listIn('/** Words. */\nexport const LAW = `\nlaw: law\n`;\n')).toBe('law: law\n');
    expect(() => listIn('export const LAW = 1;\n')).toThrow('holds no list');
  });
});

/** What a module exports when its texts have been packed. */
async function builtPacked(path: string): Promise<unknown> {
  const contents = await withPackedTexts(readFileSync(path, 'utf8'));
  const resolveDir = path.replace(/[^/]+$/, '');
  const stdin = { contents, resolveDir, loader: 'js' } as const;
  const built = await build({ stdin, bundle: true, write: false, format: 'cjs' });
  const module = { exports: {} };
  Reflect.apply(
    compileFunction(built.outputFiles[0]?.text ?? '', ['module', 'require']),
    undefined,
    [module],
  );
  return module.exports;
}

describe('a table of words as it is built in', () => {
  it.each([
    ['src/cards/csv/heading-words-contact.ts', contactWords],
    ['src/cards/matching/nickname-table.ts', nicknames],
  ])('says the same packed: %s', async (path, source) => {
    expect({ ...source }).toEqual({ ...Object(await builtPacked(path)) });
  });

  it('is smaller packed, and refused where it holds nothing to pack', async () => {
    const text = readFileSync('src/words/names/name-titles.ts', 'utf8');
    expect((await withPackedTexts(text)).length).toBeLessThan(text.length);
    await expect(withPackedTexts('export const A = `a`;')).rejects.toThrow('no long text');
  });
});
