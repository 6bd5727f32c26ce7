import { readFile } from 'node:fs/promises';

/** A file of the list of concepts without comments, empty lines and blanks that say nothing. */
export function condensed(text) {
  return text.replace(/`[^`]*`/, (list) =>
    list
      .replace(/^#.*\n/gm, '')
      .replace(/\n{2,}/g, '\n')
      .replace(/ *([,|:]) */g, '$1'),
  );
}

/** The list is written to be read; what is shipped of it is not. */
export const condensedLists = {
  name: 'condensed-lists',
  setup(build) {
    build.onLoad({ filter: /[\\/]concepts[\\/]list-[a-z-]+\.ts$/ }, async ({ path }) => ({
      contents: condensed(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};
