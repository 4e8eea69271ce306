import { expect, test } from '@playwright/test';
import { serve } from '../server.ts';
import { SITE } from './build-site.ts';

for (const [wish, isMoved] of [
  ['no-preference', true],
  ['reduce', false],
] as const) {
  test(`the next page takes over from the last one by a transition: ${isMoved}, for a reader's ${wish}`, async ({
    page,
    browserName,
  }) => {
    test.skip(browserName !== 'chromium', 'Firefox knows no transitions from page to page.');
    const { url, stop } = await serve(SITE, '/');
    await page.emulateMedia({ reducedMotion: wish });
    await page.addInitScript(() =>
      addEventListener('pagereveal', ({ viewTransition }) =>
        Object.assign(window, { isMoved: viewTransition !== null }),
      ),
    );
    await page.goto(url);
    expect(await page.evaluate(() => (window as unknown as { isMoved: boolean }).isMoved)).toBe(false);
    await page.locator('main h2 a').first().click();
    await page.waitForURL(/news\//);
    await expect.poll(() => page.evaluate(() => (window as unknown as { isMoved?: boolean }).isMoved)).toBe(isMoved);
    stop();
  });
}
