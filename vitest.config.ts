import { defineConfig } from 'vitest/config';
import { PATIENCE } from './tests/support/patience.ts';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    reporters: ['default', './scripts/closing-line.mjs'],
    // A process each: tests of time zones change TZ, which only a process of its own can do.
    pool: 'forks',
    // Only a test that hangs ends by time: a slow machine fails nothing.
    testTimeout: 2 * PATIENCE,
    hookTimeout: 2 * PATIENCE,
    // The same for what is waited for within a test.
    expect: { poll: { timeout: PATIENCE } },
    coverage: { include: ['src/**/*.{ts,mts}'] },
  },
});
