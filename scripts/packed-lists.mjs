import { Buffer } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileFunction } from 'node:vm';
import { build, transform } from 'esbuild';
import { packed } from './pack-text.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const UNPACK = fileURLToPath(new URL('unpack-text.mjs', import.meta.url));

const PLAIN_LETTERS = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** What `scanned-list.ts` makes of a word that it has to fold. */
function foldedWord(item) {
  const isOnly = item.trim().endsWith('!');
  const word = isOnly ? item.trim().slice(0, -1) : item;
  const plain = word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .trim()
    .toLowerCase();
  const folded = plain.replace(/[łøđðþßæœı]/g, (letter) => PLAIN_LETTERS[letter]);
  const words = folded.replace(/\*[a-z0-9]+/g, '*').split(/[^\p{L}\p{N}*+#]+/u);
  return words.filter((each) => each !== '').join(' ') + (isOnly ? '!' : '');
}

/** The words of a language: the first is what people read, the others are folded. */
function foldedWords(words) {
  const [name, ...others] = words.split(',');
  return [name.trim(), ...others.map(foldedWord).filter((word) => word !== '')].join(',');
}

/** A list of concepts with all done beforehand that takes time when it is read: it says the same. */
export function prepared(list) {
  const lines = list.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  return lines
    .map((line) => {
      const colon = line.indexOf(':');
      const head = line
        .slice(0, colon)
        .replace(/ *([<+?]) */g, '$1')
        .trim();
      return `${head}:${line
        .slice(colon + 1)
        .split('|')
        .map(foldedWords)
        .join('|')}\n`;
    })
    .join('');
}

/** Code that gives the text back, for where `unpacked` is what `UNPACKED` imports. */
export function unpackedBy(text) {
  const { stream, size } = packed(text);
  return `unpacked('${stream}', ${size})`;
}

export const UNPACKED = `import { unpacked, unpacking } from ${JSON.stringify(UNPACK)};`;

const SOURCE = `
export { allLists } from './src/core/suggestions/concepts/all-lists';
export { listHints } from './src/core/suggestions/phrases/list-hints';
`;

/** What the lists are as they are written. */
async function listsAsWritten() {
  const { outputFiles } = await build({
    stdin: { contents: SOURCE, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
  });
  const module = { exports: {} };
  compileFunction(outputFiles[0].text, ['module'])(module);
  const { allLists, listHints } = module.exports;
  return { list: allLists().map(prepared).join(''), hints: listHints() };
}

let known = null;

/** The same, read once though two files are built. Hints name concepts by their place in the list. */
function lists() {
  return (known ??= listsAsWritten());
}

/** What `columnsOf` of `parse-concepts.ts` makes of a list. */
function columnsOf(list) {
  const lines = list.trim().split('\n');
  const heads = lines.map((line) => line.slice(0, line.indexOf(':')));
  const said = lines.map((line) => line.slice(line.indexOf(':') + 1).split('|'));
  const columns = said[0].map((_, language) =>
    said.map((words) => `\n${words[language].replaceAll(/,|$/g, ',')}`).join(''),
  );
  return [heads.join('\n'), ...columns];
}

/** Code that begins to unpack the columns of a list. */
function columnsBy(list) {
  const columns = columnsOf(list);
  const sizes = columns.map((column) => Buffer.byteLength(column));
  return `unpacking('${packed(columns.join('')).stream}', [${sizes.join(', ')}])`;
}

/** Modules that are nothing but tables of words, none of which is evaluated when the plugin loads. */
const TABLES =
  /[\\/](?:empty-lists|nickname-table|heading-words-(?:contact|kinds|days|own)|name-titles|place-words)\.ts$/;

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
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]concepts[\\/]all-lists\.ts$/ }, async ({ path }) => {
      const { list } = await lists();
      return {
        contents: `${UNPACKED}\nexport const listColumns = () => ${columnsBy(list)};`,
        loader: 'js',
        resolveDir: dirname(path),
      };
    });
    onLoad({ filter: /[\\/]phrases[\\/]list-hints\.ts$/ }, async ({ path }) => {
      const { hints } = await lists();
      return {
        contents: `${UNPACKED}\nexport const listHints = () => ${unpackedBy(hints)};`,
        loader: 'js',
        resolveDir: dirname(path),
      };
    });
    onLoad({ filter: TABLES }, async ({ path }) => ({
      contents: await withPackedTexts(await readFile(path, 'utf8')),
      loader: 'js',
      resolveDir: dirname(path),
    }));
  },
};

/** Lets what is built for Node unpack by Node. */
export const unpackedByNode = {
  name: 'unpacked-by-node',
  setup({ onResolve }) {
    const path = fileURLToPath(new URL('inflate-in-node.mjs', import.meta.url));
    onResolve({ filter: /^\.\/inflate\.mjs$/ }, () => ({ path }));
  },
};
