import { defineConfig } from '@playwright/test';
import { BROWSER_TEST_SETTINGS } from './support/browser-test-settings.ts';
import { findChromium, findFirefox } from './support/browsers.ts';

/** What is true only without scripts. */
const SCRIPTS_OFF = 'scripts-off.spec.ts';

export default defineConfig({
  ...BROWSER_TEST_SETTINGS,
  testDir: 'browser',
  // Unit tests of scripts for browsers stand beside these, as *.test.ts.
  testMatch: '*.spec.ts',
  outputDir: '../.cache/playwright',
  globalSetup: './browser/build-site.ts',
  projects: [
    {
      name: 'chromium',
      use: { browserName: 'chromium', launchOptions: findChromium() },
      testIgnore: SCRIPTS_OFF,
    },
    {
      name: 'chromium, scripts off',
      use: { browserName: 'chromium', launchOptions: findChromium(), javaScriptEnabled: false },
      testMatch: ['reader.spec.ts', SCRIPTS_OFF],
    },
    // Firefox's WebDriver BiDi cannot pretend to print, and turns scripts off by a preference only.
    {
      name: 'firefox',
      use: { browserName: 'firefox', launchOptions: findFirefox() },
      testIgnore: [SCRIPTS_OFF, 'print.spec.ts'],
    },
    {
      name: 'firefox, scripts off',
      use: {
        browserName: 'firefox',
        launchOptions: { ...findFirefox(), firefoxUserPrefs: { 'javascript.enabled': false } },
      },
      testMatch: SCRIPTS_OFF,
    },
  ],
});
