import { expect, test } from '@playwright/test';
import { readSite } from '../support/built-site.ts';
import { serve } from '../support/server.ts';
import { NAUGHTY_SITE } from './build-site.ts';

let site: Awaited<ReturnType<typeof serve>>;

test.beforeAll(async () => {
  const [, policy = ''] = /Content-Security-Policy: (.*)/.exec(readSite(NAUGHTY_SITE).text('_headers')) ?? [];
  site = await serve(NAUGHTY_SITE, '/a/b/', { 'Content-Security-Policy': policy });
});

test.afterAll(() => site.stop());

for (const feed of ['feed.xml', 'atom.xml', 'stocks/600000.xml']) {
  test(`${feed} is readable in a browser`, async ({ page }) => {
    const styled = page.waitForResponse((response) => response.url().endsWith('/a/b/feed.css'));
    await page.goto(site.url + feed);
    expect((await styled).status()).toBe(200);
    const shown = await page.evaluate(() => {
      const styleOf = (name: string) => {
        const tag = document.querySelector(name);
        return tag && getComputedStyle(tag).display;
      };
      return {
        title: styleOf('title'),
        item: styleOf('item, entry'),
        text: styleOf('encoded, content'),
        link: document.getElementsByTagNameNS('http://www.w3.org/1999/xhtml', 'a')[0]?.getAttribute('href'),
      };
    });
    const links = page.locator('item > a, entry > a');
    const titles = await page.locator('item > title, entry > title').allTextContents();
    expect(await links.allTextContents()).toEqual(titles);
    await expect(page.locator('item > title, entry > title').first()).toBeHidden();
    await expect(page.locator('pubDate, published').first()).toBeHidden();
    await expect(page.locator('item > time, entry > time').first()).toHaveText(/^\d{4}年\d{1,2}月\d{1,2}日/);
    expect(shown).toMatchObject({ title: 'block', item: 'block', text: 'none' });
    expect(shown.link).toMatch(/^https:\/\/example\.org\/a\/b\/(?:.*\.html)?$/);
  });
}

test('an item of an opened feed leads to its article', async ({ page }) => {
  for (const [feed, item] of [
    ['feed.xml', 'item'],
    ['atom.xml', 'entry'],
  ]) {
    await page.route('https://example.org/**', (route) => route.fulfill({ body: '' }));
    await page.goto(site.url + feed);
    const link = page.locator(`${item} > a`).first();
    const url = await link.getAttribute('href');
    await link.click();
    await page.waitForURL(url ?? '');
    expect(page.url()).toMatch(/^https:\/\/example\.org\/a\/b\/news\/.*\.html$/);
  }
});

test('a title with markup runs no script', async ({ page }) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    return dialog.dismiss();
  });
  const lists = readSite(NAUGHTY_SITE).pages.filter((file) => !file.includes('/') || file.startsWith('stocks/60000'));
  const articles = Array.from({ length: 22 }, (_, at) => `news/naughty-${at}.html`);
  for (const file of [...lists, ...articles]) await page.goto(site.url + file, { waitUntil: 'domcontentloaded' });
  expect(dialogs).toEqual([]);
});
