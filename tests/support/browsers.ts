import { existsSync } from 'node:fs';
import { chromium, firefox } from '@playwright/test';

const HOW_TO_INSTALL =
  'On Debian: apt-get install chromium firefox-esr fonts-noto-cjk fonts-droid-fallback fonts-dejavu-core. Elsewhere: npx playwright install chromium firefox.';

/** Keeps Chromium from sending requests of its own during tests. Root can start Chromium only without its sandbox. */
const CHROMIUM_ARGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Launch options for Chromium: Playwright's download, `PW_CHROMIUM`, or the system's. Throws if none is installed. */
export function findChromium() {
  const path = [
    chromium.executablePath(),
    process.env['PW_CHROMIUM'],
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
  ].find(fileExists);
  if (!path) throw new Error(`No Chromium was found. ${HOW_TO_INSTALL}`);
  return { executablePath: path, args: CHROMIUM_ARGS };
}

/**
 * Launch options for Firefox: Playwright's download, or `PW_FIREFOX` or the system's through WebDriver BiDi. Throws if
 * none is installed.
 */
export function findFirefox() {
  if (fileExists(firefox.executablePath())) return {};
  const path = [process.env['PW_FIREFOX'], '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(fileExists);
  if (!path) throw new Error(`No Firefox was found. ${HOW_TO_INSTALL}`);
  return { channel: 'moz-firefox', executablePath: path };
}

function fileExists(path: string | undefined): path is string {
  return path !== undefined && existsSync(path);
}
