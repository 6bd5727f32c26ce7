import { Buffer } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { transform } from 'esbuild';

const UNPACK = fileURLToPath(new URL('unpack-lists.mjs', import.meta.url));

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
        .replace(/ *([<+]) */g, '$1')
        .trim();
      return `${head}:${line
        .slice(colon + 1)
        .split('|')
        .map(foldedWords)
        .join('|')}\n`;
    })
    .join('');
}

/** Letters from `(` on that need no care in a string of code: five of them stand for four bytes. */
const LETTERS = Array.from({ length: 87 }, (_, at) => String.fromCharCode(40 + at)).filter(
  (letter) => letter !== '\\' && letter !== '`',
);

/** Bytes as letters, four by four, with zeros behind them; a fifteenth shorter than base64. */
export function letters(bytes) {
  let written = '';
  for (let at = 0; at < bytes.length; at += 4) {
    let four = 0;
    for (let next = at; next < at + 4; next++) four = four * 256 + (bytes[next] ?? 0);
    let five = '';
    for (let count = 0; count < 5; count++, four = Math.floor(four / 85))
      five = LETTERS[four % 85] + five;
    written += five;
  }
  return written;
}

/** A text as a deflate stream in letters, and the bytes that it takes unpacked. */
export function packed(text) {
  return {
    stream: letters(deflateRawSync(text, { level: 9, memLevel: 9 })),
    size: Buffer.byteLength(text),
  };
}

/** Code that gives the text back, for where `unpacked` is what `UNPACKED` imports. */
export function unpackedBy(text) {
  const { stream, size } = packed(text);
  return `unpacked('${stream}', ${size})`;
}

export const UNPACKED = `import { unpacked } from ${JSON.stringify(UNPACK)};`;

/** The list of a file: what its one template string holds. */
export function listIn(code) {
  const [, list] = /^(?:export )?const [A-Z_]+ = `\n?([^`\\$]*)`;$/m.exec(code) ?? [];
  if (list === undefined) throw new Error('A file of concepts holds no list');
  return list;
}

/** Lists in one part: long ones that take much less room together, and still unpack in a moment. */
const LISTS_IN_PART = 3;

/** The lists in the order in which `all-lists.ts` imports them. */
async function allLists(path) {
  const files = [...(await readFile(path, 'utf8')).matchAll(/from '(\.\/list-[a-z-]+)'/g)];
  const codes = await Promise.all(
    files.map(([, file]) => readFile(join(dirname(path), `${file}.ts`), 'utf8')),
  );
  return codes.map(listIn).map(prepared);
}

function inParts(lists) {
  const parts = [];
  for (let at = 0; at < lists.length; at += LISTS_IN_PART)
    parts.push(lists.slice(at, at + LISTS_IN_PART).join(''));
  return parts;
}

/** Modules that are nothing but tables of words, none of which is evaluated when the plugin loads. */
const TABLES =
  /[\\/](?:empty-lists|nickname-table|heading-words-(?:contact|kinds|days|own)|name-titles|towns)\.ts$/;

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
      const parts = inParts(await allLists(path)).map((part) => `() => ${unpackedBy(part)}`);
      return {
        contents: `${UNPACKED}
const parts = [${parts.join(',\n')}];
export const listParts = () => parts;
export const allLists = () => parts.map((part) => part());`,
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
