import { defineConfig } from '@playwright/test';
import { findChromium, findFirefox } from './browsers.ts';

export default defineConfig({
  testDir: 'browser',
  outputDir: '../.cache/playwright',
  globalSetup: './browser/build-site.ts',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  reporter: 'list',
  projects: [
    { name: 'chromium', use: { browserName: 'chromium', launchOptions: findChromium() } },
    { name: 'firefox', use: { browserName: 'firefox', launchOptions: findFirefox() } },
  ],
});
