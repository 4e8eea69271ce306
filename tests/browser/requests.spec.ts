import { expect, test } from '@playwright/test';
import { serve } from '../support/server.ts';
import { AWKWARD_SITE, SITE } from './build-site.ts';
import { KINDS } from './kinds.ts';

/** Milliseconds after a page has loaded in which engines may still request its icons. */
const ICON_DELAY = 1000;

for (const kind of ['captured article', 'headline', 'stock'] as const) {
  test(`one request is enough to show a page: ${kind}`, async ({ page }) => {
    const { url, asked, stop } = await serve(SITE, '/');
    await page.goto(url + KINDS[kind]);
    await page.waitForTimeout(ICON_DELAY);
    expect(asked).toEqual([`/${KINDS[kind]}`]);
    stop();
  });
}

test('the front page asks for the pictures of its first articles, and for nothing else', async ({ page }) => {
  const { url, asked, stop } = await serve(SITE, '/');
  await page.goto(url + KINDS['front page']);
  await page.waitForTimeout(ICON_DELAY);
  const pictures = await page
    .locator('main img')
    .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).currentSrc));
  expect(pictures.length).toBeGreaterThan(0);
  expect(asked.toSorted()).toEqual(
    [`/${KINDS['front page']}`, ...new Set(pictures.map((src) => new URL(src).pathname))].sort(),
  );
  stop();
});

test('the pictures of a saved page come behind its text, move nothing, and stand on no other host', async ({
  page,
}) => {
  const { url, asked, stop } = await serve(AWKWARD_SITE, '/');
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await page.addInitScript(() => {
    Object.assign(window, { shifts: 0 });
    new PerformanceObserver((list) => {
      for (const _ of list.getEntries()) Object.assign(window, { shifts: (window as unknown as Shifts).shifts + 1 });
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`${url}news/tides.html`);
  const pictures = page.locator('.prose img');
  await expect(pictures).toHaveCount(3);
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  }
  expect(asked[0]).toBe('/news/tides.html');
  expect(asked.slice(1).map((path) => path.replace(/[0-9a-f]{16}/, ''))).toEqual([
    '/pictures/.webp',
    '/pictures/.webp',
    '/pictures/.webp',
  ]);
  expect(requested.filter((address) => !address.startsWith(url))).toEqual([]);
  // Only Chromium tells.
  expect(await page.evaluate(() => (window as unknown as Shifts).shifts)).toBe(0);
  stop();
});

interface Shifts {
  shifts: number;
}
