/**
 * As the community directory reviews a release: its own rules alone, whatever ours are, over the whole
 * repository but what its scanner leaves out.
 * `eslint.config.mjs` is the one to work with; this one shows what a reviewer would be told.
 */
import obsidianmd from 'eslint-plugin-obsidianmd';
import { defineConfig, globalIgnores } from 'eslint/config';

/**
 * What the scanner leaves out, word for word ("Community plugin scanner configuration" in
 * docs/configuration.md of github.com/obsidianmd/eslint-plugin, read in November 2026): it takes
 * everything else for code of the plugin. So what runs in Node is named `.mts` or stands in
 * `scripts` or `tests`. Nothing may be added here: the scanner would look at it all the same.
 */
const LEFT_OUT_BY_THE_SCANNER = [
  'node_modules',
  'dist',
  'build',
  'pkg',
  'test-vault',
  '.obsidian',
  '**/.obsidian/**',
  'esbuild.config.mjs',
  'version-bump.mjs',
  '**/*.test.*',
  '**/*.tests.*',
  '**/*.spec.*',
  '**/*.specs.*',
  '**/test/**',
  '**/tests/**',
  '**/__tests__/**',
  '**/mocks/**',
  '**/__mocks__/**',
  '**/*.cjs',
  '**/*.mjs',
  '**/*.cts',
  '**/*.mts',
  '**/vite*',
  '**/scripts/**',
  '**/docs/**',
  '**/i18n/**',
  '**/i18next/**',
  '**/locale/**',
  '**/locales/**',
  '**/translations/**',
  '**/l10n/**',
  '.pnpm-store',
  '**/testUtils**',
  'automation/**',
  'e2e-tests/**',
];

/** What a clone of the repository does not have (.gitignore). */
const NOT_IN_THE_REPOSITORY = ['main.js', 'coverage'];

export default defineConfig([
  globalIgnores([...LEFT_OUT_BY_THE_SCANNER, ...NOT_IN_THE_REPOSITORY]),
  ...obsidianmd.configs.recommended,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['manifest.json'] },
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.json'],
      },
    },
  },
]);
