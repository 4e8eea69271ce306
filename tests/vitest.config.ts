import { defineConfig } from 'vitest/config';

// One file at a time: Astro keeps the modules of a build in .astro/, which builds of one checkout share.
export default defineConfig({
  test: {
    fileParallelism: false,
    root: 'tests',
    include: ['**/*.test.ts'],
    exclude: ['browser/**'],
    testTimeout: 240_000,
    hookTimeout: 120_000,
  },
});
