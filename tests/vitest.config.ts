import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: 'tests',
    include: ['**/*.test.ts'],
    exclude: ['browser/**'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
