import { build } from 'esbuild';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { compileFunction } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { packed } from '../../scripts/pack-text.mjs';
import { listIn, prepared, withPackedTexts } from '../../scripts/packed-lists.mjs';
import { unpacked, unpackedParts } from '../../scripts/unpack-lists.mjs';
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

  it('take at most a half packed', () => {
    const lists = allLists().join('');
    const { stream, size } = packed(lists);
    expect(stream.length).toBeLessThan(size / 2);
  });

  it('are unpacked whatever they say', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.array(fc.constantFrom('law', ', ', 'Recht', ' | ', 'direito'), { maxLength: 400 }),
    );
    fc.assert(
      fc.property(text, (some) => {
        const written = typeof some === 'string' ? some : some.join('');
        const { stream, size } = packed(written);
        expect(unpacked(stream, size)).toBe(written);
      }),
    );
  });

  it('are unpacked part by part, each when it is asked for', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 60 }), { maxLength: 8 }), (texts) => {
        const sizes = texts.map((text) => Buffer.byteLength(text));
        const parts = unpackedParts(packed(texts.join('')).stream, sizes);
        const backwards = parts.map((part) => part).reverse();
        expect(backwards.map((part) => part()).reverse()).toEqual(texts);
        expect(parts.map((part) => part())).toEqual(texts);
      }),
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
