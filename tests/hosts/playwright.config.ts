import { defineConfig } from '@playwright/test';
import { findChromium, findFirefox } from '../browsers.ts';

export default defineConfig({
  testDir: '.',
  outputDir: '../../.cache/playwright-hosts',
  globalSetup: './build-site.ts',
  forbidOnly: true,
  // A machine that does something else meanwhile is slow, not broken.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  fullyParallel: true,
  workers: 2,
  reporter: 'list',
  projects: [
    { name: 'chromium', use: { browserName: 'chromium', launchOptions: findChromium() } },
    {
      name: 'firefox',
      use: { browserName: 'firefox', launchOptions: findFirefox() },
      // One engine shows that a host's answers work; the other, that what differs between engines does. Playwright loses
      // Firefox on the way back to an address that a host has led away from, so that this row is Chromium's alone.
      grep: /file:|a host that reads _headers/,
    },
  ],
});
