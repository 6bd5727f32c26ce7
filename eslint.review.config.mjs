/**
 * As the community directory reviews a release: its own rules alone, whatever ours are.
 * `eslint.config.mjs` is the one to work with; this one shows what a reviewer would be told.
 */
import obsidianmd from 'eslint-plugin-obsidianmd';
import { defineConfig, globalIgnores } from 'eslint/config';

export default defineConfig([
  // The program for Node: no part of the plugin. A review of the whole folder warns of its imports
  // of Node's modules and of `process`; those are what it is for.
  globalIgnores(['src/headless/']),
  ...obsidianmd.configs.recommended,
  {
    files: ['src/**/*.ts'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
  },
]);
