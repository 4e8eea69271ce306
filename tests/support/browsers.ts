import { existsSync } from 'node:fs';
import { chromium, firefox } from '@playwright/test';

const HOW =
  'On Debian: apt-get install chromium firefox-esr fonts-noto-cjk fonts-droid-fallback fonts-dejavu-core. Elsewhere: npx playwright install chromium firefox.';

/** Without these Chromium calls home while tests run; root may only start it without its sandbox. */
const CHROMIUM_ARGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** How to start Chromium: Playwright's own download, `PW_CHROMIUM`, or what the system has. Throws if there is none. */
export function findChromium() {
  const path = [
    chromium.executablePath(),
    process.env['PW_CHROMIUM'],
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
  ].find(isThere);
  if (!path) throw new Error(`No Chromium was found. ${HOW}`);
  return { executablePath: path, args: CHROMIUM_ARGS };
}

/** How to start Firefox: Playwright's own download, or the system's through WebDriver BiDi. Throws if there is none. */
export function findFirefox() {
  if (isThere(firefox.executablePath())) return {};
  const path = [process.env['PW_FIREFOX'], '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(isThere);
  if (!path) throw new Error(`No Firefox was found. ${HOW}`);
  return { channel: 'moz-firefox', executablePath: path };
}

function isThere(path: string | undefined): path is string {
  return path !== undefined && existsSync(path);
}
