import { defineConfig } from '@playwright/test';
import { findChromium, findFirefox } from '../support/browsers.ts';
import { PATIENCE } from '../support/patience.ts';

export default defineConfig({
  ...PATIENCE,
  testDir: '.',
  outputDir: '../../.cache/playwright-hostile',
  globalSetup: './edition.ts',
  projects: [
    { name: 'chromium', use: { browserName: 'chromium', launchOptions: findChromium() } },
    {
      name: 'firefox',
      use: { browserName: 'firefox', launchOptions: findFirefox() },
      grep: /in the browser/,
    },
  ],
});
