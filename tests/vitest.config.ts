import { defineConfig } from 'vitest/config';

// Builds of one checkout wait for each other, so that a test may wait for a while.
export default defineConfig({
  test: {
    maxWorkers: 2,
    root: 'tests',
    include: ['**/*.test.ts'],
    exclude: ['browser/**'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
