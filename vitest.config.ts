import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // A process each: tests of time zones change TZ, which only a process of its own can do.
    pool: 'forks',
    coverage: { include: ['src/**/*.ts'] },
  },
});
