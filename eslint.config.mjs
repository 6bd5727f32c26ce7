import obsidianmd from 'eslint-plugin-obsidianmd';
import { defineConfig, globalIgnores } from 'eslint/config';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import tseslint from 'typescript-eslint';

/** The rooms of ARCHITECTURE.md and what each may import. */
const ROOMS = JSON.parse(readFileSync(new URL('scripts/rooms.json', import.meta.url), 'utf8'));
const WRAPPER = 'src/core/notes/front-matter.ts';

const NO_NODE = { regex: '^node:', message: 'Only src/headless knows Node.' };
const NO_APP = { regex: '^obsidian$', message: 'Only src/obsidian and src/ui know the app.' };
const GRAY_MATTER = { regex: '^gray-matter$', message: 'Only its wrapper imports gray-matter.' };
const PACKAGES = { obsidian: [NO_NODE], ui: [NO_NODE], headless: [NO_APP] };

/** What the files of a room may not import: `main`, the rooms up the arrows, some packages. */
function noImports(files, room, packages) {
  const closed = Object.keys(ROOMS).filter(
    (other) => other !== room && !ROOMS[room].includes(other),
  );
  // A folder beside the file is the room's own, though a room may be called the same.
  const patterns = closed.flatMap((other) => [`**/${other}/*`, `!./${other}/*`]);
  const group = ['**/main', '**/main.mts', ...patterns];
  const rooms = { group, message: 'Imports point one way: see ARCHITECTURE.md.' };
  return {
    files,
    rules: { 'no-restricted-imports': ['error', { patterns: [rooms, ...packages] }] },
  };
}

const rooms = Object.keys(ROOMS).map((room) =>
  noImports([`src/${room}/**`], room, [...(PACKAGES[room] ?? [NO_NODE, NO_APP]), GRAY_MATTER]),
);

const PURE = ['core', 'words', 'cards', 'messages', 'actions', 'commands'];

// What depends on where and when the code runs comes in as an argument.
const AMBIENT = ['window', 'document', 'process', 'Buffer', 'console', 'fetch', 'performance'];
const CLOCKS = ['setTimeout', 'setInterval', 'setImmediate', 'requestAnimationFrame'];

export default defineConfig([
  globalIgnores([
    'dist/',
    'main.js',
    'node_modules/',
    'coverage/',
    // Belongs to the types of the rooms below the hosts alone (tsconfig.core.json).
    'scripts/core-globals.d.ts',
    'tests/vaults/',
    'tests/fixtures/',
    // A project of its own, with packages that are not installed here.
    'e2e-obsidian/',
  ]),
  ...obsidianmd.configs.recommended,
  {
    files: ['**/*.ts', '**/*.mts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { noInlineConfig: true },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreVoidReturningFunctions: true },
      ],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true } }],
    },
  },
  {
    files: ['src/**/*.{ts,mts}'],
    rules: {
      complexity: ['error', 10],
      // As deep as the subject: comments that say why do not count against it.
      'max-lines': ['error', { max: 350, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', 50],
      'max-params': ['error', 4],
    },
  },
  ...rooms,
  noImports([WRAPPER], 'core', [NO_NODE, NO_APP]),
  {
    files: PURE.map((room) => `src/${room}/**`),
    rules: {
      'no-restricted-globals': ['error', ...AMBIENT, ...CLOCKS],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Pass the clock in.',
        },
        { selector: "CallExpression[callee.name='Date']", message: 'Pass the clock in.' },
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: 'Pass the clock in.',
        },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: 'Pass chance in.',
        },
      ],
    },
  },
  {
    // Not part of the plugin: these run in Node.
    files: ['src/headless/**', 'tests/**', 'scripts/**', '*.mjs', '*.ts'],
    rules: {
      'obsidianmd/no-nodejs-modules': 'off',
      'obsidianmd/no-global-this': 'off',
      'obsidianmd/hardcoded-config-path': 'off',
      'obsidianmd/prefer-window-timers': 'off',
      'obsidianmd/rule-custom-message': 'off',
      'no-restricted-globals': 'off',
      'import/no-nodejs-modules': 'off',
    },
  },
  {
    files: ['tests/**/*.ts', 'scripts/**/*.ts'],
    rules: {
      'max-lines': ['error', 400],
      // The matchers of the test runner (`expect.stringContaining`) are typed so.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      // The stand-in for the app brings what the app brings: moment is not of the plugin there.
      '@typescript-eslint/no-restricted-imports': 'off',
      // The very moment that the app's types name: it comes with them and is none of our packages.
      'import/no-extraneous-dependencies': [
        'error',
        {
          packageDir: ['.', 'node_modules/obsidian'].map((path) => join(import.meta.dirname, path)),
        },
      ],
    },
  },
  { files: ['vitest.config.ts', 'src/main.ts'], rules: { 'no-restricted-exports': 'off' } },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        module: 'writable',
        require: 'readonly',
        URL: 'readonly',
      },
    },
    rules: { 'no-console': 'off', '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['manifest.json'],
    plugins: { obsidianmd },
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { projectService: false, extraFileExtensions: ['.json'] },
    },
    rules: { 'obsidianmd/validate-manifest': 'error' },
  },
]);
