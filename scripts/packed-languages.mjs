import { dirname } from 'node:path';
import { loadTypeScript } from './load-typescript.mjs';
import { UNPACKED, unpackedBy } from './packed-lists.mjs';

/** The sources, with their compiler of messages. */
const SOURCE = `
export { compiledTables } from './src/words/languages/compiled';
export { UI_LANGUAGES } from './src/words/kit/ui-language';
`;

let loaded = null;

/** Once: the plugin and the program are built at the same time, and both would write the same file. */
function loadOnce() {
  return (loaded ??= loadTypeScript('languages', SOURCE));
}

function isTable(value) {
  return typeof value === 'object' && !Array.isArray(value);
}

/** A table with a zero in place of each message. */
function shapeOf(table) {
  const shape = Object.entries(table).map(([key, value]) => [
    key,
    isTable(value) ? shapeOf(value) : 0,
  ]);
  return Object.fromEntries(shape);
}

/** The messages of a table in the order of a shape; throws where it has others. */
function messagesIn(table, shape) {
  const keys = Object.keys(shape);
  if (Object.keys(table).length !== keys.length || keys.some((key) => !(key in table)))
    throw new Error(`A language has other words than the first beside ${keys[0]}`);
  return keys.flatMap((key) =>
    isTable(table[key]) ? messagesIn(table[key], shape[key]) : [table[key]],
  );
}

/** Code that gives the tables of each language: the names in them, a third of it all, stand there once. */
export function packedTables(tables) {
  const [[, first]] = Object.entries(tables);
  const shape = shapeOf(first);
  const texts = Object.entries(tables).map(
    ([language, table]) =>
      `${language}: () => ${unpackedBy(JSON.stringify(messagesIn(table, shape)))},`,
  );
  return `${UNPACKED}
const TEXTS = { ${texts.join('\n')} };
const SHAPE = () => ${unpackedBy(JSON.stringify(shape))};
export const compiledTables = (language) => {
  const messages = JSON.parse(TEXTS[language]());
  let at = 0;
  return JSON.parse(SHAPE(), (_, value) => value === 0 ? messages[at++] : value);
};`;
}

/** Puts the languages of the interface into what is built packed, and no compiler of messages. */
export const packedLanguages = {
  name: 'packed-languages',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]words[\\/]languages[\\/]compiled\.ts$/ }, async ({ path }) => {
      const { compiledTables, UI_LANGUAGES } = await loadOnce();
      const others = UI_LANGUAGES.filter((language) => language !== 'en');
      const tables = others.map((language) => [language, compiledTables(language)]);
      return {
        contents: packedTables(Object.fromEntries(tables)),
        loader: 'js',
        resolveDir: dirname(path),
      };
    });
  },
};
