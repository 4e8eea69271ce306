import { defineConfig } from '@playwright/test';
import { BROWSER_TEST_SETTINGS } from '../support/browser-test-settings.ts';
import { findChromium, findFirefox } from '../support/browsers.ts';

export default defineConfig({
  ...BROWSER_TEST_SETTINGS,
  testDir: '.',
  outputDir: '../../.cache/playwright-hosts',
  globalSetup: './build-site.ts',
  projects: [
    { name: 'chromium', use: { browserName: 'chromium', launchOptions: findChromium() } },
    {
      name: 'firefox',
      use: { browserName: 'firefox', launchOptions: findFirefox() },
      // Firefox runs only the rows where browsers differ. The redirecting host of reader.spec.ts is not among them:
      // Playwright loses its connection to Firefox when a page goes back to a URL that redirects.
      grep: /file:|a host that reads _headers/,
    },
  ],
});
