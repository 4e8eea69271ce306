import { expect, test } from '@playwright/test';
import { serve } from '../support/server.ts';
import { SITE } from './build-site.ts';

for (const wish of ['no-preference', 'reduce'] as const) {
  test(`the next page takes over from the last one as a reader wishes: ${wish}`, async ({ page, browserName }) => {
    const { url, stop } = await serve(SITE, '/');
    await page.emulateMedia({ reducedMotion: wish });
    await page.addInitScript(() => {
      // An engine that knows no transitions from page to page tells of none.
      if (!('onpagereveal' in window)) Object.assign(window, { isMoved: false });
      addEventListener('pagereveal', ({ viewTransition }) =>
        Object.assign(window, { isMoved: viewTransition !== null }),
      );
    });
    const isMoved = () => page.evaluate(() => (window as unknown as { isMoved?: boolean }).isMoved);
    await page.goto(url);
    await expect.poll(isMoved).toBe(false);
    await page.locator('main h2 a').first().click();
    await page.waitForURL(/news\//);
    await expect.poll(isMoved).toBe(browserName === 'chromium' && wish === 'no-preference');
    await expect(page.locator('h1')).toBeVisible();
    stop();
  });
}
