import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { transform } from 'esbuild';
import ts from 'typescript';
import { UNPACKED, unpackedBy } from './packed-lists.mjs';

/** Shorter ones are names and kinds. */
const LONG = 16;

/** Whether a string stands where any expression may: no name of a property, no file to import. */
function isValue(node) {
  const { parent } = node;
  return (
    ts.isArrayLiteralExpression(parent) ||
    (ts.isPropertyAssignment(parent) && parent.initializer === node)
  );
}

/** Strings that are values of a list or of an object, with their places. */
function stringsIn(code) {
  const file = ts.createSourceFile('drafts.js', code, ts.ScriptTarget.ES2022, true);
  const found = [];
  const look = (node) => {
    if (ts.isStringLiteralLike(node) && node.text.length >= LONG && isValue(node))
      found.push({ text: node.text, start: node.getStart(file), end: node.end });
    ts.forEachChild(node, look);
  };
  look(file);
  return found;
}

/** A module whose sentences are packed as one; the same otherwise. */
export async function withPackedStrings(typescript) {
  const { code } = await transform(typescript, { loader: 'ts', charset: 'utf8' });
  const strings = stringsIn(code);
  let done = 0;
  const parts = strings.map(({ start, end }, at) => {
    const before = code.slice(done, start);
    done = end;
    return `${before}TEXTS[${at}]`;
  });
  const texts = unpackedBy(strings.map(({ text }) => text).join('\0'));
  return `${UNPACKED}\nconst TEXTS = ${texts}.split('\0');\n${parts.join('')}${code.slice(done)}`;
}

/** Messages that can be sent, a language in each, and letters that tell an encoding. */
const TABLES = /[\\/](?:messages[\\/]drafts-[a-z]{2}|encoding[\\/]letter-models)\.ts$/;

/** Puts modules that are little but strings into what is built packed. */
export const packedStrings = {
  name: 'packed-strings',
  setup({ onLoad }) {
    onLoad({ filter: TABLES }, async ({ path }) => ({
      contents: await withPackedStrings(await readFile(path, 'utf8')),
      loader: 'js',
      resolveDir: dirname(path),
    }));
  },
};
