import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    reporters: ['default', './scripts/closing-line.mjs'],
    // A process each: tests of time zones change TZ, which only a process of its own can do.
    pool: 'forks',
    // Only a test that hangs ends by time: a slow machine fails nothing.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // The same for what is waited for within a test.
    expect: { poll: { timeout: 240_000 } },
    coverage: { include: ['src/**/*.ts'] },
  },
});
