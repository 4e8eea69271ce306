import { expect, test } from '@playwright/test';
import { serve } from '../support/server.ts';
import { SITE } from './build-site.ts';

for (const preference of ['no-preference', 'reduce'] as const) {
  test(`a view transition runs only without reduced motion: ${preference}`, async ({ page, browserName }) => {
    const { url, stop } = await serve(SITE, '/');
    await page.emulateMedia({ reducedMotion: preference });
    await page.addInitScript(() => {
      // An engine without transitions between pages fires no `pagereveal` event.
      if (!('onpagereveal' in window)) Object.assign(window, { hasTransition: false });
      addEventListener('pagereveal', ({ viewTransition }) =>
        Object.assign(window, { hasTransition: viewTransition !== null }),
      );
    });
    const hasTransition = () => page.evaluate(() => (window as unknown as { hasTransition?: boolean }).hasTransition);
    await page.goto(url);
    await expect.poll(hasTransition).toBe(false);
    await page.locator('main h2 a').first().click();
    await page.waitForURL(/news\//);
    await expect.poll(hasTransition).toBe(browserName === 'chromium' && preference === 'no-preference');
    await expect(page.locator('h1')).toBeVisible();
    stop();
  });
}
