import { Buffer } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { transform } from 'esbuild';

const UNPACK = fileURLToPath(new URL('unpack-lists.mjs', import.meta.url));

/** Blanks that say nothing: around what divides words, languages and the head of a line. */
export function withoutBlanks(list) {
  return list.replace(/ *([|,:<+]) */g, '$1');
}

/** A text as a deflate stream in base64, and the bytes that it takes unpacked. */
export function packed(text) {
  return {
    base64: deflateRawSync(text, { level: 9 }).toString('base64'),
    size: Buffer.byteLength(text),
  };
}

/** Code that gives the text back, for where `unpacked` is what `UNPACKED` imports. */
export function unpackedBy(text) {
  const { base64, size } = packed(text);
  return `unpacked('${base64}', ${size})`;
}

export const UNPACKED = `import { unpacked } from ${JSON.stringify(UNPACK)};`;

/** The list of a file: what its one template string holds. */
export function listIn(code) {
  const [, list] = /^export const [A-Z_]+ = `\n?([^`\\$]*)`;$/m.exec(code) ?? [];
  if (list === undefined) throw new Error('A file of concepts holds no list');
  return list;
}

/** The lists in the order in which `all-lists.ts` imports them, as one. */
async function allLists(path) {
  const files = [...(await readFile(path, 'utf8')).matchAll(/from '(\.\/list-[a-z-]+)'/g)];
  const codes = await Promise.all(
    files.map(([, file]) => readFile(join(dirname(path), `${file}.ts`), 'utf8')),
  );
  return codes.map(listIn).join('');
}

/** Modules that are nothing but tables of words, none of which is evaluated when the plugin loads. */
const TABLES =
  /[\\/](?:empty-lists|nickname-table|heading-words-(?:contact|kinds|days|own)|name-titles)\.ts$/;

/** A text between backticks that is worth packing. */
const LONG_TEXT = /`([^`$\\]{120,})`/g;

/** A module whose long texts are packed as one; the same otherwise. */
export async function withPackedTexts(typescript) {
  // Without the comments, in which backticks stand too.
  const { code } = await transform(typescript, {
    loader: 'ts',
    minifyWhitespace: true,
    charset: 'utf8',
  });
  const texts = [];
  const rest = code.replace(LONG_TEXT, (_, text) => `TEXTS[${texts.push(text) - 1}]`);
  if (texts.length === 0) throw new Error('A table of words holds no long text');
  return `${UNPACKED}\nconst TEXTS = ${unpackedBy(texts.join('\0'))}.split('\0');\n${rest}`;
}

/** Puts the lists of concepts, and tables of words, into what is built packed. */
export const packedLists = {
  name: 'packed-lists',
  setup(build) {
    build.onLoad({ filter: /[\\/]concepts[\\/]all-lists\.ts$/ }, async ({ path }) => {
      const lists = withoutBlanks(await allLists(path));
      return {
        contents: `${UNPACKED}\nexport const allLists = () => [${unpackedBy(lists)}];`,
        loader: 'js',
        resolveDir: dirname(path),
      };
    });
    build.onLoad({ filter: TABLES }, async ({ path }) => ({
      contents: await withPackedTexts(await readFile(path, 'utf8')),
      loader: 'js',
      resolveDir: dirname(path),
    }));
  },
};
