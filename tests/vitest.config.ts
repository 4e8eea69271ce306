import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The settings of the fixtures stand in for those of `src/site.ts`, which belong to the owner of this checkout. */
const settings = {
  find: /^(?:\.\.?\/)+(?:src\/)?site\.ts$/,
  replacement: fileURLToPath(new URL('fixtures/paper/site.ts', import.meta.url)),
};
const WITH_BUILDS = 'site/**/*.test.ts';

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        resolve: { alias: [settings] },
        test: {
          name: 'unit',
          root: import.meta.dirname,
          include: ['**/*.test.ts'],
          exclude: [WITH_BUILDS],
          testTimeout: 60_000,
        },
      },
      {
        resolve: { alias: [settings] },
        test: {
          name: 'site',
          root: import.meta.dirname,
          include: [WITH_BUILDS],
          globalSetup: ['site/build-sites.ts'],
          // Builds of one checkout wait for each other, so that a test may wait for a while.
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
