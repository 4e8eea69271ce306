import { expect, test } from '@playwright/test';
import { serve } from '../support/server.ts';
import { SITE } from './build-site.ts';
import { KINDS } from './kinds.ts';

/** Engines ask for icons a moment after a page has come. In milliseconds. */
const MOMENT = 1000;

for (const kind of ['front page', 'captured article', 'headline', 'stock'] as const) {
  test(`one request is all it takes to show a page: ${kind}`, async ({ page }) => {
    const { url, asked, stop } = await serve(SITE, '/');
    await page.goto(url + KINDS[kind]);
    await page.waitForTimeout(MOMENT);
    expect(asked).toEqual([`/${KINDS[kind]}`]);
    stop();
  });
}
