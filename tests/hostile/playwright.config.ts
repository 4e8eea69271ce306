import { defineConfig } from '@playwright/test';
import { BROWSER_TEST_SETTINGS } from '../support/browser-test-settings.ts';
import { findChromium, findFirefox } from '../support/browsers.ts';

export default defineConfig({
  ...BROWSER_TEST_SETTINGS,
  testDir: '.',
  outputDir: '../../.cache/playwright-hostile',
  globalSetup: './hostile-edition.ts',
  projects: [
    { name: 'chromium', use: { browserName: 'chromium', launchOptions: findChromium() } },
    {
      name: 'firefox',
      use: { browserName: 'firefox', launchOptions: findFirefox() },
      grep: /in the browser/,
    },
  ],
});
