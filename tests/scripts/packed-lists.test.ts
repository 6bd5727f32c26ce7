import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { packed } from '../../scripts/pack-text.mjs';
import { packedLists, prepared, withPackedTexts } from '../../scripts/packed-lists.mjs';
import { bytesOf, inflated } from '../../scripts/inflate.mjs';
import * as inNode from '../../scripts/inflate-in-node.mjs';
import { unpacked, unpacking } from '../../scripts/unpack-text.mjs';
import { atOnce, withPauses } from '../../src/core/collections/pausing-work';
import { allLists } from '../../src/core/suggestions/concepts/all-lists';
import * as contactWords from '../../src/cards/csv/heading-words-contact';
import * as nicknames from '../../src/cards/matching/nickname-table';
import { conceptList, type ConceptList } from '../../src/core/suggestions/phrases/concept-list';
import { listHints } from '../../src/core/suggestions/phrases/list-hints';
import type { ParsedList } from '../../src/core/suggestions/concepts/parse-concepts';
import { parseConcepts } from '../../src/core/suggestions/concepts/scanned-list';
import { builtModule } from '../support/built-module';

type HintingList = Pick<ConceptList, 'concepts' | 'hintOf'>;

function isHinting(value: unknown): value is HintingList {
  return typeof value === 'object' && value !== null && 'hintOf' in value && 'concepts' in value;
}

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

  it('hint at the same concepts by their phrases', async () => {
    const code = "export { conceptList } from './src/core/suggestions/phrases/concept-list';";
    const { conceptList: builtList } = await builtModule(code, process.cwd(), [packedLists]);
    if (typeof builtList !== 'function') throw new Error('There is no list');
    const built: unknown = Reflect.apply(builtList, undefined, []);
    if (!isHinting(built)) throw new Error('The list cannot be asked');
    const forms = listHints().split(/[\n,]/);
    expect(forms.length).toBeGreaterThan(1000);
    const hints = (list: HintingList) =>
      forms.map((form) => {
        const at = list.hintOf(form);
        return at === null ? null : list.concepts[at]?.id;
      });
    expect(hints(built)).toEqual(hints(conceptList()));
  });

  it('take little more than a half packed', () => {
    const { stream, size } = packed(allLists().join(''));
    expect(stream.length).toBeLessThan(0.55 * size);
  });
});

/** Texts of all kinds, and such as have much in common. */
const TEXT = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc
    .array(fc.constantFrom('law', ', ', 'Recht', ' | ', 'direito', '\ufeff'), { maxLength: 400 })
    .map((words) => words.join('')),
);

function packedParts(texts: readonly string[]): [stream: string, sizes: readonly number[]] {
  return [packed(texts.join('')).stream, texts.map((text) => Buffer.byteLength(text))];
}

async function waitedFor(stream: string, sizes: readonly number[]) {
  return withPauses(unpacking(stream, sizes), () => 'go-on');
}

describe('a packed text', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('comes out letter by letter, whatever it says', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const { stream, size } = packed(text);
        expect(unpacked(stream, size)).toBe(text);
      }),
    );
  });

  it('gives the same parts to who waits and to who does not', async () => {
    const all = [allLists(), [], ['', 'a', ''], ...fc.sample(fc.array(TEXT, { maxLength: 6 }), 30)];
    for (const texts of all) {
      const [stream, sizes] = packedParts(texts);
      expect(atOnce(unpacking(stream, sizes))).toEqual(texts);
      expect(await waitedFor(stream, sizes)).toEqual(texts);
    }
  });

  it('is waited for only where the platform unpacks, and then not unpacked a second time', async () => {
    const [stream, sizes] = packedParts(['law', 'Recht']);
    const work = unpacking(stream, sizes);
    const { value } = work.next();
    if (typeof value !== 'function') throw new Error('There is nothing to wait for');
    await value();
    vi.stubGlobal('TextDecoder', undefined);
    expect(work.next()).toEqual({ done: true, value: ['law', 'Recht'] });
    vi.unstubAllGlobals();
    vi.stubGlobal('DecompressionStream', undefined);
    expect(unpacking(stream, sizes).next()).toEqual({ done: true, value: ['law', 'Recht'] });
  });

  it('is told to be damaged where it ends early, to who waits too', async () => {
    const [stream, sizes] = packedParts(allLists());
    const half = stream.slice(0, 4 * Math.floor(stream.length / 8));
    expect(() => atOnce(unpacking(half, sizes))).toThrow('is damaged');
    await expect(waitedFor(half, sizes)).rejects.toThrow('is damaged');
    expect(() => unpacked('no base64', 5)).toThrow('is damaged');
  });

  it('comes to an end however it is damaged, as another text of its size or with an error', () => {
    const { stream, size } = packed(allLists().join('').slice(0, 5000));
    const place = fc.nat(stream.length - 1);
    fc.assert(
      fc.property(place, fc.constantFrom('A', 'a', '0', '+', '/', '='), (at, letter) => {
        const damaged = stream.slice(0, at) + letter + stream.slice(at + 1);
        const text = (() => {
          try {
            return unpacked(damaged, size);
          } catch (error) {
            return String(error);
          }
        })();
        expect(text === 'Error: A packed text is damaged' || Buffer.byteLength(text) === size).toBe(
          true,
        );
      }),
    );
  });

  it('is the same in the program, where Node unpacks it', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const { stream, size } = packed(text);
        expect([...inNode.bytesOf(stream)]).toEqual([...bytesOf(stream)]);
        expect([...inNode.inflated(stream, size)]).toEqual([...inflated(stream, size)]);
      }),
    );
  });
});

/** What a module exports when its texts have been packed. */
async function builtPacked(path: string) {
  const contents = await withPackedTexts(readFileSync(path, 'utf8'));
  return builtModule(contents, path.replace(/[^/]+$/, ''));
}

describe('a table of words as it is built in', () => {
  it.each([
    ['src/cards/csv/heading-words-contact.ts', contactWords],
    ['src/cards/matching/nickname-table.ts', nicknames],
  ])('says the same packed: %s', async (path, source) => {
    expect({ ...source }).toEqual(await builtPacked(path));
  });

  it('is smaller packed, and refused where it holds nothing to pack', async () => {
    const text = readFileSync('src/words/names/name-titles.ts', 'utf8');
    expect((await withPackedTexts(text)).length).toBeLessThan(text.length);
    await expect(withPackedTexts('export const A = `a`;')).rejects.toThrow('no long text');
  });
});
