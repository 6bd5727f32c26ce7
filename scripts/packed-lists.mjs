import { Buffer } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';

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

/** Puts the lists of concepts into what is built packed; they are unpacked when first asked for. */
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
  },
};
