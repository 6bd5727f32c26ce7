import { availableParallelism } from 'node:os';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { PATIENCE } from './tests/support/patience.ts';

/** They replace modules, which must not reach other files. */
const WITH_MODULES_REPLACED = [
  'tests/headless/full-disk.test.ts',
  'tests/headless/where-to-write.test.ts',
];
const IN_A_BROWSER = ['tests/browser/**/*.test.ts', 'tests/other-host/*.test.ts'];

function project(
  name: string,
  test: TestProjectInlineConfiguration['test'],
): TestProjectInlineConfiguration {
  return { extends: true, test: { name, ...test } };
}

export default defineConfig({
  test: {
    reporters: ['default', './scripts/closing-line.mjs'],
    // Processes: tests of time zones change TZ, which threads cannot do.
    pool: 'forks',
    // Vitest leaves one core to itself, which of two is half of the machine; and a test in a browser
    // waits half of its time, for the page or for what comes a moment later.
    maxWorkers: 2 * availableParallelism(),
    // Only a test that hangs ends by time: a slow machine fails nothing.
    testTimeout: 2 * PATIENCE,
    hookTimeout: 2 * PATIENCE,
    // The same for what is waited for within a test.
    expect: { poll: { timeout: PATIENCE } },
    coverage: { include: ['src/**/*.{ts,mts}'] },
    // A process runs one file after the other and loads what they share once: half of the time goes
    // there otherwise. So a file leaves globals as it found them.
    isolate: false,
    projects: [
      project('browser', { include: IN_A_BROWSER }),
      project('node', {
        include: ['tests/**/*.test.ts'],
        exclude: [...IN_A_BROWSER, ...WITH_MODULES_REPLACED],
      }),
      project('modules replaced', { include: WITH_MODULES_REPLACED, isolate: true }),
    ],
  },
});
