import { expect, test } from '@playwright/test';
import { serve } from '../support/server.ts';
import { SITE } from './build-site.ts';
import { KINDS } from './kinds.ts';

/** Milliseconds after a page has loaded in which engines may still request its icons. */
const ICON_DELAY = 1000;

for (const kind of ['front page', 'captured article', 'headline', 'stock'] as const) {
  test(`one request is enough to show a page: ${kind}`, async ({ page }) => {
    const { url, asked, stop } = await serve(SITE, '/');
    await page.goto(url + KINDS[kind]);
    await page.waitForTimeout(ICON_DELAY);
    expect(asked).toEqual([`/${KINDS[kind]}`]);
    stop();
  });
}
