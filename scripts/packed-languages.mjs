import { dirname } from 'node:path';
import { loadTypeScript } from './load-typescript.mjs';
import { UNPACKED, unpackedBy } from './packed-lists.mjs';

/** The sources, with their compiler of messages. */
const SOURCE = `
export { compiledTables } from './src/words/languages/compiled';
export { UI_LANGUAGES } from './src/words/kit/spoken';
`;

let loaded = null;

/** Once: the plugin and the program are built at the same time, and both would write the same file. */
function loadOnce() {
  return (loaded ??= loadTypeScript('languages', SOURCE));
}

/** Puts the languages of the interface into what is built packed, and no compiler of messages. */
export const packedLanguages = {
  name: 'packed-languages',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]words[\\/]languages[\\/]compiled\.ts$/ }, async ({ path }) => {
      const { compiledTables, UI_LANGUAGES } = await loadOnce();
      const others = UI_LANGUAGES.filter((language) => language !== 'en');
      const cases = others.map((language) => {
        const text = JSON.stringify(compiledTables(language));
        return `${language}: () => ${unpackedBy(text)},`;
      });
      return {
        contents: `${UNPACKED}
const TEXTS = { ${cases.join('\n')} };
export const compiledTables = (language) => JSON.parse(TEXTS[language]());`,
        loader: 'js',
        resolveDir: dirname(path),
      };
    });
  },
};
