/**
 * gray-matter ships an engine that runs JavaScript in `---js` notes, and js-yaml beside it. The
 * wrapper (src/core/notes/front-matter.ts) brings its own YAML and reaches neither, so the
 * build leaves both out: what is not in the program cannot be made to run.
 */
export const grayMatterWithoutCode = {
  name: 'gray-matter-without-code',
  setup(build) {
    build.onResolve({ filter: /^\.{1,2}\/(lib\/)?engines$/ }, ({ importer }) =>
      importer.replaceAll('\\', '/').includes('/gray-matter/')
        ? { path: 'engines', namespace: 'gray-matter-engines' }
        : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'gray-matter-engines' }, () => ({
      contents: 'module.exports = Object.create(null);',
      loader: 'js',
    }));
  },
};

/** Throws where a built program could run text as code. */
export function refuseCodeThatRunsText(code, file) {
  const found = ['eval(', 'new Function('].filter((text) => code.includes(text));
  if (found.length > 0) throw new Error(`${file} contains ${found.join(' and ')}`);
}
