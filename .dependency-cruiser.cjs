/** The rooms of ARCHITECTURE.md and their arrows. tests/architecture.test.ts follows them through. */
const ROOMS = require('./scripts/rooms.json');

const arrows = Object.entries(ROOMS).map(([room, allowed]) => ({
  name: `${room}-imports-one-way`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: `^src/(${[room, ...allowed].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...arrows,
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-folder-cycles',
      severity: 'error',
      scope: 'folder',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: '^src/main\\.ts$|^src/headless/main\\.mts$' },
      to: {},
    },
    {
      name: 'nobody-imports-main',
      severity: 'error',
      from: {},
      to: { path: '^src/main\\.ts$|^src/headless/main\\.mts$' },
    },
    {
      name: 'every-file-in-a-room',
      severity: 'error',
      from: {},
      to: { path: '^src/', pathNot: `^src/((${Object.keys(ROOMS).join('|')})/|main\\.ts$)` },
    },
    {
      name: 'only-headless-knows-node',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/headless/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'only-the-app-rooms-know-the-app',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(obsidian|ui)/|^src/main\\.ts$' },
      to: { path: '^obsidian$|node_modules/(obsidian|@codemirror)/' },
    },
    {
      name: 'gray-matter-only-in-its-wrapper',
      severity: 'error',
      from: { pathNot: '^src/core/notes/front-matter\\.ts$' },
      to: { path: 'node_modules/gray-matter' },
    },
    {
      name: 'nothing-for-development-in-the-product',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        // The app gives these at run time; esbuild.config.mjs leaves them out.
        pathNot: 'node_modules/(obsidian|@codemirror)/',
      },
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      from: {},
      // The app gives `obsidian` at run time; its package holds types alone.
      to: { couldNotResolve: true, pathNot: '^obsidian$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
